import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../../src/domain/Dataset.ts'
import { relationTakeAway } from '../../../../../src/views/compare/relation/model/relationTakeAway.ts'
import {
  matchingPeriod,
  relationView,
  secondIndicator,
} from '../../../../../src/views/compare/relation/model/relationView.ts'
import { scatterDrawing } from '../../../../../src/views/compare/relation/model/scatterDrawing.ts'
import { alingsas, alingsasRows } from '../../../../analysis/alingsas.ts'
import { plainText } from '../../../../browser/support/plainText.ts'
import { indicatorOf } from '../../../../charts/model/compareFixture.ts'

const dataset = alingsas()
const at = (id: string, period: string) => ({ indicator: indicatorOf(dataset, id), period })
const view = (x: string, y: string, period: string, language: 'sv' | 'en' = 'sv') =>
  relationView(dataset, at(x, period), at(y, period), null, ['1489R017'], language)

describe('relationView', () => {
  it('draws a line between low income and unemployment, and warns about persons in their own names', () => {
    const made = view('lag_ekonomisk_standard', 'arbetslosa', '2024')
    expect(plainText(made.sentence)).toMatch(
      /^Där andelen med låg ekonomisk standard är högre är arbetslösheten oftast också högre\. 23 områden, korrelation 0,\d\d \(intervall 0,\d\d–0,\d\d\)\.$/,
    )
    expect(made.scatter.line).not.toBeNull()
    expect(made.warning.text).toContain('”Låg ekonomisk standard”')
    expect(made.warning.text).toContain('”Arbetslösa 20–64 år”')
  })

  it('draws none between forms of tenure and says why', () => {
    const made = view('hyresratter', 'aganderatter', '2025')
    expect(made.scatter.line).toBeNull()
    expect(made.sentence).toContain('är bundna till varandra av hur de räknas')
    expect(made.line.text).toContain('(tillsammans med bostadsrätter)')
  })

  it('marks the chosen, sizes symbols by residents, and names no two areas over each other', () => {
    const { scatter } = view('lag_ekonomisk_standard', 'arbetslosa', '2024')
    expect(scatter.points.find(({ areaId }) => areaId === '1489R017')).toMatchObject({ order: 1 })
    expect(Math.max(...scatter.points.map(({ size }) => size ?? 0))).toBe(1)
    for (const [right, bottom] of [
      [900, 520],
      [360, 320],
    ] as const) {
      const drawing = scatterDrawing(scatter, { left: 40, top: 40, right, bottom }, (text) => text.length * 6)
      const boxes = drawing.points.flatMap(({ point, label }) =>
        label
          ? [{ left: label.x, right: label.x + point.label.length * 6, top: label.y - 11.4, bottom: label.y + 3.6 }]
          : [],
      )
      expect(boxes.length).toBeGreaterThanOrEqual(right > 500 ? 20 : 7)
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
        }
      })
    }
  })

  it('takes the pairs and a scatter along, with what they cannot say', () => {
    const made = view('lag_ekonomisk_standard', 'arbetslosa', '2024')
    const taken = relationTakeAway(
      dataset,
      at('lag_ekonomisk_standard', '2024'),
      at('arbetslosa', '2024'),
      made,
      ['stamp'],
      'sv',
    )
    const figureOf = (id: string) =>
      Number(
        alingsasRows('values.csv').find(
          (row) => row.area_id === '1489R017' && row.indicator_id === id && row.period === '2024',
        )!.value,
      )
    const noltorp = taken.table.rows.find(([id]) => id === '1489R017')!
    expect(noltorp.slice(1, 4)).toEqual(['Noltorp', figureOf('lag_ekonomisk_standard'), figureOf('arbetslosa')])
    expect(taken.chart).toMatchObject({ kind: 'scatter', xTitle: 'Låg ekonomisk standard (%) 2024' })
    expect(taken.chart!.x).toHaveLength(23)
    expect(taken.caveats).toContain(made.warning.text)
  })

  it('is complete in English', () => {
    const made = view('hyresratter', 'aganderatter', '2025', 'en')
    expect(made.sentence).toContain('bound together by how they are counted')
    expect(made.details.join(' ')).toContain("Pearson's correlation")
  })
})

describe('what stands in when nothing is chosen', () => {
  it('takes the first other key indicator and the nearest period', () => {
    const secondOf = (indicator: string, second: string | null = null) =>
      secondIndicator(dataset, { indicator, second })
    expect(dataset.meta.keyIndicators.slice(0, 2)).toEqual(['arbetslosa', 'sysselsatta'])
    expect(secondOf('arbetslosa')).toBe('sysselsatta')
    expect(secondOf('hyresratter', 'hyresratter')).toBe('arbetslosa')
    expect(secondOf('arbetslosa', 'hyresratter')).toBe('hyresratter')
    const alone = { ...dataset, indicators: [], meta: { ...dataset.meta, keyIndicators: [] } } as Dataset
    expect(secondIndicator(alone, { indicator: 'x', second: null })).toBeNull()
    expect(matchingPeriod(dataset, 'hyresratter', '2024')).toBe('2024')
    expect(matchingPeriod(dataset, 'arbetslosa', '2025')).toBe('2024')
    expect(matchingPeriod(dataset, 'alder_0_4', '2020')).toBe('2025')
    expect(matchingPeriod(dataset, 'nothing', '2020')).toBe('')
  })
})
