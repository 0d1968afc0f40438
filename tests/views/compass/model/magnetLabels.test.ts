import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxDistance, type DiscFrame } from '../../../../src/views/compass/model/DiscInput.ts'
import { type MagnetLabel, magnetLabels } from '../../../../src/views/compass/model/magnetLabels.ts'
import { measure, meet } from './discWords.ts'

const DISC: DiscFrame = { width: 820, height: 716, x: 410, y: 358, radius: 284 }
const magnets = (...angles: number[]) => angles.map((angle) => ({ name: 'Arbetslösa', note: 'syns till 76 %', angle }))
const overlaps = (labels: readonly MagnetLabel[]): number =>
  labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => meet(a.box, b.box))).length

describe('labels of magnets', () => {
  it('stand outside the rim, above a magnet in the north and beside one in the east', () => {
    const [north, east] = magnetLabels(DISC, magnets(90, 0), measure)
    expect(north!.box.bottom).toBeLessThan(DISC.y - DISC.radius)
    expect(north!.texts.map(({ anchor }) => anchor)).toEqual(['middle', 'middle'])
    expect(east!.box.left).toBeGreaterThan(DISC.x + DISC.radius)
    expect(east!.texts[0]).toMatchObject({ text: 'Arbetslösa', anchor: 'start' })
  })

  it('go to opposite sides when two magnets stand closer than 6°', () => {
    const [left, right] = magnetLabels(DISC, magnets(90, 87), measure)
    expect([left!.texts[0]!.anchor, right!.texts[0]!.anchor]).toEqual(['end', 'start'])
    const [east, west] = magnetLabels(DISC, magnets(258.6, 259.6), measure)
    expect([east!.texts[0]!.anchor, west!.texts[0]!.anchor]).toEqual(['end', 'start'])
  })

  it('never touch each other or the disc with ten magnets, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 3, maxLength: 10 }), (angles) => {
        const labels = magnetLabels(DISC, magnets(...angles), measure)
        for (const { box } of labels) {
          expect(boxDistance(box, DISC.x, DISC.y)).toBeGreaterThanOrEqual(DISC.radius)
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(DISC.width)
        }
        // More than four on one spot have no room within reach of their magnet.
        const crowded = angles.some((a) => angles.filter((b) => Math.abs(a - b) < 20).length > 4)
        if (!crowded) expect(overlaps(labels)).toBe(0)
      }),
    )
  })

  it('get a leader to the magnet, which keeps its angle, when they had to move far', () => {
    const labels = magnetLabels(DISC, magnets(0, 1, 2, 3), measure)
    expect(overlaps(labels)).toBe(0)
    expect(labels.some(({ leader }) => leader !== null)).toBe(true)
  })

  it('break long names at spaces', () => {
    const [label] = magnetLabels(
      DISC,
      [{ name: 'Eftergymnasial utbildning', note: 'syns till 68 %', angle: 150 }],
      measure,
    )
    expect(label!.texts.map(({ text }) => text)).toEqual(['Eftergymnasial', 'utbildning', 'syns till 68 %'])
  })
})
