import { describe, expect, it } from 'vitest'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { layDescription } from '../../src/intake/layDescription.ts'
import { layOver } from '../../src/intake/layOver.ts'
import { litenTexts, valuesCsv } from '../ingest/litenTexts.ts'

const laid = (base: unknown, incoming: unknown) =>
  JSON.parse(layDescription(JSON.stringify(base), JSON.stringify(incoming)))

describe('a description laid over another', () => {
  it('says what the incoming one says, and keeps the rest, also within the block of the application', () => {
    expect(
      laid(
        { name: 'liten', version: '2024', socialKompass: { min_n: 5, municipality: { name: 'Liten' } } },
        { name: 'tillagg', socialKompass: { min_n: 10 } },
      ),
    ).toEqual({ name: 'tillagg', version: '2024', socialKompass: { min_n: 10, municipality: { name: 'Liten' } } })
  })

  it('lists the files of both, each once', () => {
    const [values, goals, indicators] = ['values.csv', 'goals.csv', 'indicators.csv'].map((path) => ({ path }))
    expect(laid({ resources: [values, goals] }, { resources: [indicators, { path: 'goals.csv', bytes: 7 }] })).toEqual({
      resources: [values, indicators, { path: 'goals.csv', bytes: 7 }],
    })
    expect(laid({ resources: [values] }, { name: 'x' })).toEqual({ resources: [values], name: 'x' })
  })

  it('that cannot be read changes nothing', () => {
    expect(layDescription('{"name":"liten"}', '{"name":')).toBe('{"name":"liten"}')
    expect(layDescription('{"name":', '{"name":"x"}')).toBe('{"name":"x"}')
    expect(layDescription(undefined, '{"name":"x"}')).toBe('{"name":"x"}')
  })
})

describe('a package that is dropped and says little of itself', () => {
  const texts = litenTexts()
  const whole = readPackage(texts).dataset!

  it('leaves the municipality its name, its prioritised areas and its least number', () => {
    const over = layOver(texts, { 'datapackage.json': '{"name":"tillagg"}', 'values.csv': valuesCsv() })
    const { meta } = readPackage(over.texts).dataset!
    expect(meta).toEqual({ ...whole.meta })
    expect(meta.priorityAreas.length).toBeGreaterThan(0)
    expect(meta.municipalityName).not.toBe('')
  })

  it('so does one that brings the same areas anew', () => {
    const areas = texts.get('areas.geojson')!.replace('{', '{ ')
    const over = layOver(texts, { 'datapackage.json': '{"name":"tillagg"}', 'areas.geojson': areas })
    expect(readPackage(over.texts).dataset!.meta).toEqual(whole.meta)
  })

  it('but with other areas it is another municipality', () => {
    const areas = texts.get('areas.geojson')!.replace('Norrvik', 'Sydvik')
    const over = layOver(texts, { 'datapackage.json': '{"name":"annan"}', 'areas.geojson': areas })
    expect(readPackage(over.texts).dataset!.meta.municipalityName).toBe('')
  })
})
