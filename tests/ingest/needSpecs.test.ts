import { describe, expect, it } from 'vitest'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { codes, litenTexts } from './litenTexts.ts'

interface Json {
  readonly [key: string]: unknown
}

const part = (indicator: string, changes: Json = {}) => ({ indicator, ...changes })
const specWith = (changes: Json = {}, components: unknown = [part('laser_hemma'), part('medelinkomst')]) => ({
  id: 'one',
  priority_area: 'delaktighet',
  components,
  ...changes,
})

function read(file: unknown) {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  const { dataset, issues } = readPackage(litenTexts({ 'need_specs.json': text }))
  const own = issues.filter((issue) => issue.file === 'need_specs.json')
  return { specs: dataset!.needSpecs, gaps: dataset!.knowledgeGaps, issues: own, codes: codes(own) }
}

describe('need_specs.json', () => {
  it('reads a spec with defaults, and themes from the indicators', () => {
    const { dataset, issues } = readPackage(litenTexts())
    expect(issues.filter(({ file }) => file === 'need_specs.json')).toEqual([])
    expect(dataset!.needSpecs).toMatchObject([
      {
        id: 'delaktighet',
        priorityArea: 'delaktighet',
        normalisation: 'z',
        aggregation: 'arithmetic',
        seed: 98,
        leastCoverage: 0.65,
        basePeriod: 'each-latest',
        draws: 2000,
        weightDeviation: 0.25,
        components: [
          { indicatorId: 'laser_hemma', weight: 1, theme: 'kultur', sign: null, source: 'T1' },
          { indicatorId: 'medelinkomst', weight: 2, theme: 'pengar' },
        ],
      },
    ])
    expect(dataset!.knowledgeGaps).toEqual([
      {
        priorityArea: 'trygghet',
        have: [{ indicatorId: 'laser_hemma', reason: { sv: 'Påhittat skäl.', en: 'Made-up reason.' } }],
        lacking: [{ sv: 'Svar per område.', en: 'Answers by area.' }],
      },
    ])
    expect(Object.isFrozen(dataset!.needSpecs) && Object.isFrozen(dataset!.needSpecs[0])).toBe(true)
  })

  it('is optional', () => {
    const { dataset, issues } = readPackage(litenTexts({ 'need_specs.json': null }))
    expect([dataset!.needSpecs, dataset!.knowledgeGaps]).toEqual([[], []])
    expect(issues.some(({ file }) => file === 'need_specs.json')).toBe(false)
  })

  it('gives themes the same weight, and indicators the same within a theme, where no weight is said', () => {
    const components = [
      part('laser_hemma', { theme: 'kultur' }),
      part('medelinkomst', { theme: 'pengar' }),
      part('antal_barn', { theme: 'pengar', sign: 1 }),
    ]
    const { specs } = read({ specs: [specWith({}, components)] })
    expect(specs[0]!.components.map(({ weight }) => weight)).toEqual([1, 0.5, 0.5])
  })

  it.each([
    ['an unknown indicator', part('laser_hema'), 'indicator-unknown', 'specs[0].components[2].indicator'],
    [
      'a negative weight',
      part('antal_barn', { weight: -1, sign: 1 }),
      'number-outside',
      'specs[0].components[2].weight',
    ],
    [
      'a weight in words',
      part('antal_barn', { weight: '1', sign: 1 }),
      'number-outside',
      'specs[0].components[2].weight',
    ],
    ['no direction and no sign', part('antal_barn'), 'need-sign-missing', 'specs[0].components[2].sign'],
    ['an indicator twice', part('laser_hemma'), 'need-spec-duplicate', 'specs[0].components[2]'],
    ['something else', 7, 'need-field-invalid', 'specs[0].components[2]'],
  ])('leaves out a component with %s, and says so', (_, third, code, column) => {
    const { specs, issues } = read({ specs: [specWith({}, [part('laser_hemma'), part('medelinkomst'), third])] })
    expect(issues).toMatchObject([{ code, column }])
    expect(specs[0]!.components.map(({ indicatorId }) => indicatorId)).toEqual(['laser_hemma', 'medelinkomst'])
  })

  it.each([
    ['no components', specWith({}, []), ['need-spec-empty']],
    ['only weights of 0', specWith({}, [part('laser_hemma', { weight: 0 })]), ['need-spec-empty']],
    ['components that are no list', specWith({}, {}), ['need-field-invalid', 'need-spec-empty']],
    ['a prioritised area that is not one', specWith({ priority_area: 'annat' }), ['priority-area-unknown']],
    ['no id', specWith({ id: undefined }), ['need-field-invalid']],
  ])('leaves out a spec with %s, and says so', (_, spec, expected) => {
    const made = read({ specs: [spec] })
    expect(made.specs).toEqual([])
    expect(made.codes).toEqual(expected)
  })

  it('keeps the first of two specs with one id', () => {
    const made = read({ specs: [specWith({ seed: 1 }), specWith({ seed: 2 })] })
    expect(made.specs.map(({ seed }) => seed)).toEqual([1])
    expect(made.codes).toEqual(['need-spec-duplicate'])
  })

  it.each([
    ['normalisation', 'zz', 'need-field-invalid', { normalisation: 'z' }],
    ['aggregation', 3, 'need-field-invalid', { aggregation: 'arithmetic' }],
    ['base_period', 'first', 'need-field-invalid', { basePeriod: 'latest-common' }],
    ['least_coverage', 1.2, 'number-outside', { leastCoverage: 0.65 }],
    ['seed', -1, 'number-outside', { seed: 1 }],
    ['draws', 1e9, 'number-outside', { draws: 2000 }],
    ['weight_deviation', 'much', 'number-outside', { weightDeviation: 0.25 }],
  ])('replaces %s %s by the default', (key, value, code, used) => {
    const made = read({ specs: [specWith({ [key]: value })] })
    expect(made.issues).toMatchObject([{ code, column: `specs[0].${key}` }])
    expect(made.specs[0]).toMatchObject(used)
  })

  it.each(['', '[]', '{', 'null', '{"specs": {}}', '{"gaps": [1]}', '{"specs": [null]}'])('survives %s', (text) => {
    const made = read(text)
    expect([made.specs, made.gaps]).toEqual([[], []])
    expect(made.issues.length).toBeGreaterThan(0)
  })

  it('drops an unknown indicator from what a gap has, and a gap of an unknown prioritised area', () => {
    const gap = { priority_area: 'trygghet', have: [part('nej')], lacking: [{ sv: 'x' }] }
    const made = read({ gaps: [gap, { ...gap, priority_area: 'nej' }] })
    expect(made.gaps).toEqual([{ priorityArea: 'trygghet', have: [], lacking: [{ sv: 'x', en: '' }] }])
    expect(made.codes.sort()).toEqual(['indicator-unknown', 'priority-area-unknown'])
  })
})
