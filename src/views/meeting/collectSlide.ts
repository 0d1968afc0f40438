import type { PictureMark, SlidePicture, StorySlide } from '../../output/pptx/StoryDeck.ts'
import { figureOf, type PictureLook } from '../../output/takeAway/pictureOf.ts'
import { type ShareBox, slidePicture } from '../../output/takeAway/slidePicture.ts'
import type { TakeAwayStore } from '../../output/takeAway/TakeAwayStore.ts'
import { untilAtRest } from '../../output/untilAtRest.ts'
import type { ZippedChart } from './files/chartsZip.ts'
import type { SlideView } from './model/slideView.ts'

/** Drawn as a picture even where a chart could be made: the picture is what they are. */
const PICTURES = new Set(['karta', 'kompass'])

/** What a slide gives to a presentation program and to a folder of files. */
export async function collectSlide(
  view: SlideView,
  root: HTMLElement | null,
  store: TakeAwayStore,
  look: PictureLook,
  format: 'pptx' | 'zip',
  isWanted: () => boolean,
): Promise<{ readonly slide: StorySlide; readonly chart: ZippedChart | null }> {
  const text = view.paragraphs.map((line) => (line.isPoint ? `• ${line.text}` : line.text)).join('\n')
  const base = { title: view.headline || view.storyTitle, text, question: view.question, notes: view.notes }
  const plain = { ...base, takeAway: null, picture: null, preferChart: false, marks: [], areas: view.slide.areas }
  if (view.slide.kind === 'picture') {
    const picture = await pngOf(view.slide.picture, view.alt)
    return { slide: { ...plain, picture, marks: marksOf(view, containedIn(picture, root)) }, chart: null }
  }
  if (!view.state || !root) return { slide: plain, chart: null }
  await untilAtRest(root, isWanted)
  const offer = store.get()
  if (!offer || !isWanted()) return { slide: plain, chart: null }
  const takeAway = await offer.take()
  if (format === 'zip') {
    const figure = await figureOf(offer, look)
    return { slide: plain, chart: { takeAway, svg: figure.text, png: null } }
  }
  // A mark points at a place in what the reader saw: it stands on the picture of that, not on a chart drawn otherwise.
  const isMarked = view.slide.marks.length > 0
  const preferChart = !PICTURES.has(view.state.view) && !isMarked
  const made = preferChart && takeAway.chart ? null : await slidePicture(offer, look, root)
  const marks = marksOf(view, made?.frame ?? WHOLE)
  const said = [text, takeAway.shows ?? ''].filter((part) => part !== '').join('\n')
  return { slide: { ...plain, text: said, takeAway, picture: made?.picture ?? null, preferChart, marks }, chart: null }
}

/** Marks stand in shares of what a slide shows; here in shares of its picture. */
function marksOf({ marks }: SlideView, frame: ShareBox): PictureMark[] {
  return marks.map(({ kind, x, y, size, text }) => ({
    ...{ kind, text, size: size / frame.width },
    ...{ x: (x - frame.x) / frame.width, y: (y - frame.y) / frame.height },
  }))
}

/** Where a picture stands in a slide that shows it whole. */
function containedIn({ width, height }: SlidePicture, root: HTMLElement | null): ShareBox {
  if (!root) return WHOLE
  const scale = Math.min(root.clientWidth / width, root.clientHeight / height)
  const [w, h] = [(width * scale) / root.clientWidth, (height * scale) / root.clientHeight]
  return { x: (1 - w) / 2, y: (1 - h) / 2, width: w, height: h }
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
