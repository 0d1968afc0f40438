import { FILE_STAGE, type MadeView, type PicturePlace } from '../../output/model/MadeView.ts'
import type { PictureMark, SlidePicture, StorySlide } from '../../output/pptx/StoryDeck.ts'
import { measuredWidth } from '../../output/takeAway/measuredWidth.ts'
import { figureOf, type PictureLook } from '../../output/takeAway/pictureOf.ts'
import { slidePicture } from '../../output/takeAway/slidePicture.ts'
import type { ZippedChart } from './files/chartsZip.ts'
import type { SlideView } from './model/slideView.ts'

export interface CollectInput {
  readonly view: SlideView
  /** The view of the slide; null where it has nothing to take away. */
  readonly made: MadeView | null
  readonly look: PictureLook
  readonly format: 'pptx' | 'zip'
}

/** What a slide gives to a presentation program and to a folder of files. */
export async function collectSlide({
  view,
  made,
  look,
  format,
}: CollectInput): Promise<{ readonly slide: StorySlide; readonly chart: ZippedChart | null }> {
  const text = view.paragraphs.map((line) => (line.isPoint ? `• ${line.text}` : line.text)).join('\n')
  const base = { title: view.headline || view.storyTitle, text, question: view.question, notes: view.notes }
  const plain = { ...base, takeAway: null, picture: null, preferChart: false, marks: [], areas: view.slide.areas }
  if (view.slide.kind === 'picture') {
    const picture = await pngOf(view.slide.picture, view.alt)
    return { slide: { ...plain, picture, marks: marksOf(view, containedIn(picture)) }, chart: null }
  }
  if (!made) return { slide: plain, chart: null }
  const takeAway = made.takeAway()
  // A mark points at a place in what the reader saw: it stands on the picture of that, not on a chart drawn otherwise.
  const preferChart = !made.isPicture && view.slide.marks.length === 0
  const needsPicture = !preferChart || !takeAway.chart
  if (format === 'zip') {
    const figure = await figureOf(made, look)
    return { slide: plain, chart: { takeAway, svg: figure.text, png: null } }
  }
  const picture = needsPicture ? await slidePicture(made, look.theme) : null
  const marks = marksOf(view, picture && made.place ? sharesOf(picture, made.place(measuredWidth())) : WHOLE)
  const said = [text, takeAway.shows ?? ''].filter((part) => part !== '').join('\n')
  return { slide: { ...plain, text: said, takeAway, picture, preferChart, marks }, chart: null }
}

/** A rectangle in shares of what a slide shows. */
interface ShareBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Marks stand in shares of what a slide shows; here in shares of its picture. */
function marksOf({ marks }: SlideView, frame: ShareBox): PictureMark[] {
  return marks.map(({ kind, x, y, size, text }) => ({
    kind,
    text,
    size: size / frame.width,
    x: (x - frame.x) / frame.width,
    y: (y - frame.y) / frame.height,
  }))
}

/** Where a picture stands in a slide that shows it whole. */
function containedIn({ width, height }: SlidePicture): ShareBox {
  const scale = Math.min(FILE_STAGE.width / width, FILE_STAGE.height / height)
  const [w, h] = [(width * scale) / FILE_STAGE.width, (height * scale) / FILE_STAGE.height]
  return { x: (1 - w) / 2, y: (1 - h) / 2, width: w, height: h }
}

function sharesOf({ width, height }: SlidePicture, { x, y, scale }: PicturePlace): ShareBox {
  return {
    x: x / FILE_STAGE.width,
    y: y / FILE_STAGE.height,
    width: (width * scale) / FILE_STAGE.width,
    height: (height * scale) / FILE_STAGE.height,
  }
}

const WHOLE: ShareBox = { x: 0, y: 0, width: 1, height: 1 }

/** Any picture of the browser's as PNG, the one kind that every presentation program takes. */
async function pngOf(address: string, alt: string): Promise<SlidePicture> {
  const image = new Image()
  image.src = address
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  if (address.startsWith('data:image/png')) return { png: address, width, height, alt }
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return { png: canvas.toDataURL('image/png'), width, height, alt }
}
