import type { AreaShapes } from './areaShapes.ts'
import type { LabelText } from './LabelRequest.ts'

/** Labels in order of how large their areas are, whatever the order given; equally large ones by where they lie. */
export function largestFirst<Text extends Pick<LabelText, 'areaAt'>>(
  texts: readonly Text[],
  { shapes }: Pick<AreaShapes, 'shapes'>,
): Text[] {
  const sized = texts.map((text) => {
    const { minX, minY, maxX, maxY } = shapes[text.areaAt]?.box ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 }
    return { text, size: (maxX - minX) * (maxY - minY), minX, minY }
  })
  sized.sort((a, b) => b.size - a.size || a.minY - b.minY || a.minX - b.minX)
  return sized.map(({ text }) => text)
}
