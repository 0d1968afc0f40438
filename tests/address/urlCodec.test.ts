import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AppState, CLASS_METHODS, COLOUR_MODES, LAYOUTS, THEMES, VIEWS } from '../../src/address/AppState.ts'
import { COURSE_AXES, COURSE_ORDERS, RANKING_ENDS, STRIP_SETS } from '../../src/address/ChartsQuestion.ts'
import { COMPARE_TABS } from '../../src/address/CompareQuestion.ts'
import { COMPASS_LEVELS, COMPASS_PICTURES, COMPASS_WEIGHTS } from '../../src/address/CompassQuestion.ts'
import { BOARD_PICTURES, BOARD_ROWS, BOARD_SORTS, DOSE_KINDS, EFFORT_TABS } from '../../src/address/EffortQuestion.ts'
import {
  AREA_KINDS,
  MATRIX_GROUPS,
  MATRIX_NUMBERS,
  MATRIX_ORDERS,
  MATRIX_PALETTES,
} from '../../src/address/MatrixQuestion.ts'
import { MEETING_SCREENS } from '../../src/address/MeetingQuestion.ts'
import { PLAN_TABS } from '../../src/address/PlanQuestion.ts'
import { PRINT_JOBS, PRINT_LENGTHS } from '../../src/address/ProfileQuestion.ts'
import {
  BASIS_FILTERS,
  LACKS,
  LEVEL_FILTERS,
  REACH_FILTERS,
  REGISTER_GROUPINGS,
  STATUS_FILTERS,
} from '../../src/address/RegisterQuestion.ts'
import { decodeState, encodeState } from '../../src/address/urlCodec.ts'
import type { Vocabulary } from '../../src/address/Vocabulary.ts'
import { AGE_GROUPS } from '../../src/domain/AgeGroup.ts'
import { AGENDA_FILTERS } from '../../src/domain/AgendaFilter.ts'
import { STAGES_COUNTED } from '../../src/domain/measureStage.ts'
import { DESIGN_EFFECTS } from '../../src/domain/NeedSpec.ts'
import { PLAN_KINDS } from '../../src/domain/PlanProposal.ts'
import { UNIVERSAL_RULES } from '../../src/domain/UniversalRule.ts'

const vocabulary: Vocabulary = {
  areaIds: new Set(['A1', 'A2', 'A3', 'A4', 'A5', '__proto__']),
  groupIds: new Set(['g1']),
  measureIds: new Set(['m1']),
  priorityIds: new Set(['p1']),
  needIds: new Set(['n1']),
  scopes: new Map([['kommun:1', (): Vocabulary => ({ ...vocabulary, areaIds: new Set(['A1', 'A2', 'A3', 'A4']) })]]),
  periods: new Map([
    ['income', ['2023', '2024']],
    ['work', ['2022', '2023/24']],
    ['rent', ['2023']],
  ]),
  defaultIndicator: 'income',
  defaultPeriod: '2024',
}

describe('URL codec', () => {
  it('reads an address in words', () => {
    const { state, corrections } = decodeState(
      '?view=data&indicator=work&period=2023/24&areas=A2,A1&lang=en&theme=dark',
      vocabulary,
    )
    expect(state).toMatchObject({
      view: 'data',
      indicator: 'work',
      period: '2023/24',
      areas: ['A2', 'A1'],
      language: 'en',
      theme: 'dark',
    })
    expect(corrections).toEqual([])
  })

  it('gives the defaults of the package for an empty address', () => {
    const { state, corrections } = decodeState('', vocabulary)
    expect(state).toMatchObject({
      view: 'karta',
      indicator: 'income',
      period: '2024',
      areas: [],
      mode: 'value',
      language: 'sv',
    })
    expect(corrections).toEqual([])
  })

  it('corrects what it does not know and says so', () => {
    const { state, corrections } = decodeState(
      '?view=<img>&indicator=nope&period=1999&areas=A1,X,A1&classes=99&measure=zzz&breaks=3,2',
      vocabulary,
    )
    expect(state).toMatchObject({
      view: 'karta',
      indicator: 'income',
      period: '2024',
      areas: ['A1'],
      classes: 5,
      measure: null,
      breaks: [],
    })
    expect(corrections.map((c) => c.key).sort()).toEqual([
      'areas',
      'breaks',
      'classes',
      'indicator',
      'measure',
      'period',
      'view',
    ])
  })

  it('narrows to a part of the package, and corrects what is not in it', () => {
    const { state, corrections } = decodeState('?scope=kommun:1&areas=A1,A5', vocabulary)
    expect([state.scope, state.areas]).toEqual(['kommun:1', ['A1']])
    expect(corrections).toEqual([{ key: 'areas', given: 'A5', used: 'A1' }])
    const none = decodeState('?scope=kommun:1&areas=A1,A5', { ...vocabulary, scopes: new Map() })
    expect([none.state.scope, none.state.areas]).toEqual([null, ['A1', 'A5']])
    expect(none.corrections).toEqual([{ key: 'scope', given: 'kommun:1', used: '' }])
  })

  it('keeps at most four areas', () => {
    const { state, corrections } = decodeState('?areas=A1,A2,A3,A4,A5', vocabulary)
    expect(state.areas).toEqual(['A1', 'A2', 'A3', 'A4'])
    expect(corrections).toHaveLength(1)
  })

  it('uses the latest period of an indicator other than the default', () => {
    expect(decodeState('?indicator=work', vocabulary).state.period).toBe('2023/24')
  })

  it('reads what is asked of the compass, and corrects it', () => {
    const { state, corrections } = decodeState(
      '?compass=rent,income,x,work&landscapes=8&years=2023,1999&level=actual&weights=none',
      vocabulary,
    )
    expect(state.compass).toEqual({
      indicators: ['rent', 'income', 'work'],
      weights: 'equal',
      landscapes: null,
      years: ['2023'],
      level: 'actual',
      picture: 'compass',
      magnet: null,
    })
    expect(corrections.map((c) => c.key).sort()).toEqual(['compass', 'landscapes', 'weights', 'years'])
  })

  it('reads what is asked of a meeting, and corrects it', () => {
    const { state, corrections } = decodeState('?view=mote&story=bus&meeting=visa&slide=3&embed=1', vocabulary)
    expect(state.meeting).toEqual({ story: 'bus', screen: 'visa', slide: 3 })
    expect(state.embed).toBe(true)
    expect(corrections).toEqual([])
    const wrong = decodeState('?meeting=x&slide=0.5&embed=yes', vocabulary)
    expect(wrong.state.meeting).toEqual({ story: null, screen: 'bilder', slide: 1 })
    expect(wrong.state.embed).toBe(false)
    expect(wrong.corrections.map((c) => c.key).sort()).toEqual(['embed', 'meeting', 'slide'])
  })

  it('needs three indicators for a compass, else it takes the proposal', () => {
    expect(decodeState('?compass=income,work', vocabulary).state.compass.indicators).toEqual([])
  })

  it('reads what is asked of the matrix, and corrects it', () => {
    const { state, corrections } = decodeState(
      '?columns=rent,x,work&number=median&order=indicator:rent&reversed=yes&kinds=ort,stad&only=chosen&at=1999&since=first&palette=judged&groups=top&find=norra',
      vocabulary,
    )
    expect(state.compare.matrix).toEqual({
      columns: ['rent', 'work'],
      number: null,
      order: { by: 'indicator', indicatorId: 'rent' },
      reversed: true,
      kinds: ['ort'],
      onlyChosen: true,
      find: 'norra',
      at: null,
      since: 'first',
      palette: 'judged',
      groups: 'top',
    })
    expect(corrections).toEqual([
      { key: 'columns', given: 'x', used: 'rent,work' },
      { key: 'number', given: 'median', used: '' },
      { key: 'kinds', given: 'stad', used: 'ort' },
      { key: 'at', given: '1999', used: '' },
    ])
    expect(decodeState('?order=indicator:x', vocabulary).corrections.map(({ key }) => key)).toEqual(['order'])
  })

  it('reads how many persons count as one, and corrects what is no choice', () => {
    expect(decodeState('?design=2.5', vocabulary).state.design).toBe(2.5)
    const { state, corrections } = decodeState('?design=2,5', vocabulary)
    expect([state.design, corrections]).toEqual([1, [{ key: 'design', given: '2,5', used: '1' }]])
  })

  it('keeps keys that are not its own', () => {
    const { state } = decodeState('?package=/data/x/', vocabulary)
    expect(encodeState(state, '?package=/data/x/&view=data')).toBe(
      '?view=karta&indicator=income&period=2024&package=%2Fdata%2Fx%2F',
    )
  })

  it('reads back every state it writes', () => {
    const states: fc.Arbitrary<AppState> = fc
      .record({
        view: fc.constantFrom(...VIEWS),
        scope: fc.constantFrom(null, 'kommun:1'),
        indicator: fc.constantFrom('income', 'work'),
        second: fc.constantFrom(null, 'work'),
        need: fc.constantFrom(null, 'n1'),
        components: fc.constantFrom(
          [],
          [
            { indicatorId: 'income', weight: 0.5 },
            { indicatorId: 'work', weight: 0 },
          ],
        ),
        scale: fc.constantFrom(null, 'z' as const, 'percentile' as const),
        adding: fc.constantFrom(null, 'geometric' as const),
        design: fc.constantFrom(...DESIGN_EFFECTS),
        areas: fc.uniqueArray(fc.constantFrom(...vocabulary.areaIds), { maxLength: 4 }),
        mode: fc.constantFrom(...COLOUR_MODES),
        layout: fc.constantFrom(...LAYOUTS),
        method: fc.constantFrom(...CLASS_METHODS),
        classes: fc.integer({ min: 3, max: 7 }),
        breaks: fc.constantFrom([], [1.5, 2], [-3, 0, 1e-7]),
        measure: fc.constantFrom(null, 'm1'),
        priority: fc.constantFrom(null, 'p1'),
        compass: fc.record({
          indicators: fc.constantFrom([], ['income', 'work', 'rent']),
          weights: fc.constantFrom(...COMPASS_WEIGHTS),
          landscapes: fc.constantFrom(null, 2, 5, 7),
          years: fc.constantFrom([], ['2023'], ['2023', '2023/24']),
          level: fc.constantFrom(...COMPASS_LEVELS),
          picture: fc.constantFrom(...COMPASS_PICTURES),
          magnet: fc.constantFrom(null, 'work'),
        }),
        compare: fc.record({
          tab: fc.constantFrom(...COMPARE_TABS),
          matrix: fc.record({
            columns: fc.constantFrom('all' as const, [], ['work', 'rent']),
            number: fc.constantFrom(null, ...MATRIX_NUMBERS),
            order: fc.constantFrom(null, ...MATRIX_ORDERS.map((by) => ({ by })), {
              by: 'indicator' as const,
              indicatorId: 'rent',
            }),
            reversed: fc.boolean(),
            kinds: fc.uniqueArray(fc.constantFrom(...AREA_KINDS)),
            onlyChosen: fc.boolean(),
            find: fc.constantFrom('', 'å b', 'a,b&c=d'),
            at: fc.constantFrom(null, '2023/24'),
            since: fc.constantFrom(null, 'first' as const, '2022'),
            palette: fc.constantFrom(...MATRIX_PALETTES),
            groups: fc.constantFrom(...MATRIX_GROUPS),
          }),
          charts: fc.record({
            groups: fc.constantFrom([], ['g1']),
            ranking: fc.constantFrom(null, ...RANKING_ENDS),
            courses: fc.constantFrom(...COURSE_ORDERS),
            axis: fc.constantFrom(...COURSE_AXES),
            strips: fc.constantFrom(...STRIP_SETS),
          }),
        }),
        plan: fc.record({
          tab: fc.constantFrom(...PLAN_TABS),
          document: fc.constantFrom(...PLAN_KINDS),
          year: fc.constantFrom(null, 1999, 2026),
        }),
        profile: fc.record({
          area: fc.constantFrom(null, 'A1', 'g1', 'A1,A3', 'A2,A3,A4'),
          print: fc.constantFrom(null, ...PRINT_JOBS),
          pages: fc.constantFrom(...PRINT_LENGTHS),
        }),
        effort: fc.record({
          tab: fc.constantFrom(...EFFORT_TABS),
          board: fc.constantFrom(...BOARD_PICTURES),
          sorted: fc.constantFrom(...BOARD_SORTS),
          rows: fc.constantFrom(...BOARD_ROWS),
          universal: fc.constantFrom(...UNIVERSAL_RULES),
          ages: fc.constantFrom(null, ...AGE_GROUPS.map(({ id }) => id)),
          dose: fc.constantFrom(...DOSE_KINDS),
          agenda: fc.constantFrom(null, ...AGENDA_FILTERS),
          stages: fc.constantFrom(...STAGES_COUNTED),
          register: fc.record({
            search: fc.constantFrom('', 'barn & unga', 'å=1'),
            status: fc.constantFrom(null, ...STATUS_FILTERS),
            tier: fc.constantFrom(null, ...LEVEL_FILTERS),
            reach: fc.constantFrom(null, ...REACH_FILTERS),
            basis: fc.constantFrom(null, ...BASIS_FILTERS),
            lacks: fc.constantFrom(null, ...LACKS),
            grouped: fc.constantFrom(...REGISTER_GROUPINGS),
          }),
          plans: fc.array(
            fc.record({
              title: fc.constantFrom('', 'Läxhjälp, två kvällar', 'a=b&c'),
              priority: fc.constantFrom(null, 'p1'),
              areaIds: fc.constantFrom(null, [], ['A1'], ['A1', 'A3']),
              ageFrom: fc.constantFrom(null, 0, 6),
              ageTo: fc.constantFrom(null, 12, 130),
              fte: fc.constantFrom(null, 0, 0.5),
              hours: fc.constantFrom(null, 40),
              sek: fc.constantFrom(null, 250000),
            }),
            { maxLength: 2 },
          ),
        }),
        meeting: fc.record({
          story: fc.constantFrom(null, 'bus', 'möte 1&2'),
          screen: fc.constantFrom(...MEETING_SCREENS),
          slide: fc.integer({ min: 1, max: 60 }),
        }),
        about: fc.constantFrom(null, 'kvalitet', 'tillganglighet'),
        embed: fc.boolean(),
        language: fc.constantFrom('sv' as const, 'en' as const),
        theme: fc.constantFrom(...THEMES),
        last: fc.boolean(),
      })
      .map(({ last, ...state }) => ({
        from: last ? vocabulary.periods.get(state.indicator)![0]! : null,
        ...state,
        areas: state.scope ? state.areas.filter((id) => /^A[1-4]$/.test(id)) : state.areas,
        method: state.method === 'own' && state.breaks.length === 0 ? 'natural' : state.method,
        period: vocabulary.periods.get(state.indicator)!.at(last ? -1 : 0)!,
      }))
    fc.assert(
      fc.property(states, (state) => {
        const { state: back, corrections } = decodeState(encodeState(state), vocabulary)
        expect(back).toEqual(state)
        expect(corrections).toEqual([])
      }),
    )
  })

  it('never throws on a hostile address and always gives a state it can write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { state } = decodeState(
          `?${text}&areas=${text}&breaks=${text}&compass=${text}&landscapes=${text}&years=${text}&columns=${text}&order=${text}&kinds=${text}&find=${text}`,
          vocabulary,
        )
        expect(vocabulary.periods.get(state.indicator)).toContain(state.period)
        expect(decodeState(encodeState(state), vocabulary).state).toEqual(state)
      }),
    )
  })
})
