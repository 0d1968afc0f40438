import { describe, expect, it } from 'vitest'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { presentedLegend } from '../../../../src/views/map/model/presentedLegend.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { stateOf } from './stateOf.ts'

const dataset = alingsas()
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')

describe('the legend of a slide', () => {
  it('lists the classes from the highest, each by the values it really holds, as on the drawn slide', () => {
    const view = choroplethView(dataset, stateOf(dataset), 'light')!
    const legend = presentedLegend(view, false, 'sv')!
    expect(legend.bands.map(({ text }) => plain(text))).toEqual(['21–25 %', '13–14', '9–11', '6–8', '3–5 %'])
    expect(plain(legend.municipality!.value)).toBe('10,1 %')
    // The municipality lies in the middle class of five, between its limits 9 and 13.
    expect(legend.municipality!.at).toBeGreaterThan(0.4)
    expect(legend.municipality!.at).toBeLessThan(0.6)
  })

  it('says that no area is in a class, with the unit at the ends that have areas', () => {
    // The classes are those of all four years; in 2023 an area had more than 29.5 %, in 2020 the most was 29.05 %.
    const own = { method: 'own', breaks: [10, 15, 29.5], indicator: 'utrikes_fodda_2020_2023', period: '2020' } as const
    const legend = (language: 'sv' | 'en') =>
      presentedLegend(choroplethView(dataset, stateOf(dataset, own), 'light')!, false, language)!.bands
    expect(plain(legend('sv')[0]!.text)).toBe('inget område')
    expect(plain(legend('sv')[1]!.text)).toMatch(/–29,1 %$/)
    expect(legend('en')[0]!.text).toBe('no area')
  })

  it('leaves maps that are explained in another way to their own legends', () => {
    const two = stateOf(dataset, { mode: 'bivariate', second: 'arbetslosa' })
    expect(presentedLegend(choroplethView(dataset, two, 'light')!, false, 'sv')).toBeNull()
    const count = stateOf(dataset, { indicator: 'folkmangd', period: '2025' })
    expect(presentedLegend(choroplethView(dataset, count, 'light')!, false, 'sv')).toBeNull()
  })
})
