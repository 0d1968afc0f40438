import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_QUESTION } from '../../../../src/address/CompassQuestion.ts'
import type { FittedCompass } from '../../../../src/analysis/compass/compassSteps.ts'
import { compassOf } from '../../../../src/facts/landscapes/compassOf.ts'
import type { Leader } from '../../../../src/geo/LabelGround.ts'
import { type CompassView, compassView } from '../../../../src/views/compass/model/compassView.ts'
import type { DiscText } from '../../../../src/views/compass/model/DiscInput.ts'
import { discDrawing } from '../../../../src/views/compass/model/discDrawing.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { labelConflicts } from '../../../geo/labelConflicts.ts'
import { scattered, sixSizes, sixtyNames } from '../../../geo/sixtyNames.ts'
import { boxOf, measure } from './discWords.ts'

const dataset = alingsas()
const fit = compassOf(dataset, DEFAULT_COMPASS_QUESTION) as FittedCompass
const view = compassView({ dataset, fit, picture: 'compass', weights: 'equal', own: new Map(), language: 'sv' })
const sixty: CompassView = {
  ...view,
  marks: sixtyNames.map((name, at) => {
    const [turn, out] = [scattered(at) * 2 * Math.PI, Math.sqrt(scattered(at * 7 + 3)) * 0.85]
    return {
      ...view.marks[at % view.marks.length]!,
      areaAt: at,
      name,
      x: out * Math.cos(turn),
      y: out * Math.sin(turn),
    }
  }),
}
const standingOf = (text: DiscText, leader: Leader | null) => {
  const { left, top, right, bottom } = boxOf(text)
  return { name: text.text, box: { x: left, y: top, width: right - left, height: bottom - top }, leader }
}
const namesOn = (of: CompassView, [width, height]: readonly [number, number]) => {
  const compact = width < 400
  const drawing = discDrawing(of, {
    width,
    height,
    measure,
    compact,
    zoom: 1,
    selected: [0, 7],
    municipalityName: 'Kommunen',
  })
  const standing = drawing.names.map(({ text, leader }) => standingOf(text, leader))
  const outside = drawing.magnets.flatMap(({ texts }) => texts.map((text) => standingOf(text, null)))
  return { standing, outside, unnamed: drawing.unnamed }
}

/** Names on the real disc at each of the sizes, the municipality's among them: all where there is room for leaders. */
const named = [24, 24, 22, 8, 24, 22]

describe.each(sixSizes.map((size, at) => [...size, named[at]!] as const))(
  'names on a disc of %i x %i',
  (width, height, least) => {
    it.each([
      ['the real package', view, least],
      ['sixty long names', sixty, 0],
    ])('never disturb each other, and those without room are counted: %s', (_, of, atLeast) => {
      const { standing, outside, unnamed } = namesOn(of, [width, height])
      expect(labelConflicts([...standing, ...outside])).toEqual([])
      expect(standing.length).toBeGreaterThanOrEqual(atLeast)
      const left = of.marks.length + 1 - standing.length
      expect(unnamed).toBe(left === 0 ? '' : `${left} namn får inte plats`)
    })
  },
)

it('names on a slide what it speaks of, led where there is no room beside, and nothing else but the municipality', () => {
  const spokenOf = ['Noltorp', 'Nolhaga-Hagagården', 'Brogården-Östlyckan', 'Nygård-Stockslycke']
  const named = view.marks.filter(({ name }) => spokenOf.includes(name)).map(({ areaAt }) => areaAt)
  const { names, unnamed } = discDrawing(view, {
    width: 524,
    height: 380,
    measure,
    compact: true,
    zoom: 1,
    selected: [],
    named,
    municipalityName: 'Kommunen',
  })
  expect(names.map(({ text }) => text.text).sort()).toEqual([...spokenOf, 'Kommunen'].sort())
  expect(names.some(({ leader }) => leader !== null)).toBe(true)
  expect(unnamed).toBe('')
})
