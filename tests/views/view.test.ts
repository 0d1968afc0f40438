import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VIEWS as VIEW_IDS } from '../../src/address/AppState.ts'
import { COMPARE_TABS } from '../../src/address/CompareQuestion.ts'
import { EFFORT_TABS } from '../../src/address/EffortQuestion.ts'
import { decodeState } from '../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import { PLAN_KINDS } from '../../src/domain/PlanProposal.ts'
import { storyTemplate } from '../../src/views/meeting/model/storyTemplates.ts'
import { view as meeting } from '../../src/views/meeting/view.ts'
import { real as dataset } from './measures/board/model/effortInput.ts'
import { VIEWS, viewFacts } from './viewFacts.ts'

const vocabulary = vocabularyOf(dataset)
const makeOf = async (query: string, slide: Parameters<typeof viewFacts>[1] = null) => {
  const { state } = decodeState(query, vocabulary)
  return VIEWS.find(({ id }) => id === state.view)!.make(viewFacts(dataset, slide), state)
}

describe('a view, made where there is no page', () => {
  it('is every view there is', () => {
    expect(VIEWS.map(({ id }) => id).toSorted()).toEqual(VIEW_IDS.toSorted())
  })

  it('gives the decisions of a story, on their own screen alone', async () => {
    const story = storyTemplate('situation', dataset)
    const facts = { ...viewFacts(dataset), story: async (id: string) => (id === story.id ? story : null) }
    const made = (query: string) => meeting.make(facts, decodeState(query, vocabulary).state)
    const takeAway = (await made(`?view=mote&story=${story.id}&meeting=beslut`))!.takeAway()
    expect(takeAway.table.rows.map(([question]) => question)).toEqual(['Räcker insatserna, eller behövs något mer?'])
    expect(await made(`?view=mote&story=${story.id}`)).toBeNull()
    expect(await made('?view=mote&story=another&meeting=beslut')).toBeNull()
  })

  it.each([
    ...['', '&mode=need', '&mode=landscape', '&layout=pair'].map((more) => `?view=karta${more}`),
    '?view=kompass',
    ...COMPARE_TABS.map((tab) => `?view=jamfor&compare=${tab}&areas=1489R007,1489R016`),
    '?view=omraden&area=1489R007',
    ...EFFORT_TABS.filter((tab) => tab !== 'prova').map((tab) => `?view=insatser&effort=${tab}`),
    ...PLAN_KINDS.map((kind) => `?view=planering&document=${kind}`),
    ...['agenda', 'organisation'].map((part) => `?view=planering&part=${part}`),
    '?view=data',
  ])('gives its figures and says where they come from: %s', async (query) => {
    const takeAway = (await makeOf(query))!.takeAway()
    expect(takeAway.table.rows.length).toBeGreaterThan(0)
    expect(takeAway.table.rows.every((row) => row.length === takeAway.table.columns.length)).toBe(true)
    expect(takeAway.stamp).toContain('stamp')
  })

  it.each([
    ...['', '&mode=need', '&mode=landscape', '&mode=bivariate&second=arbetslosa', '&layout=tiles', '&layout=pair'].map(
      (more) => `?view=karta${more}`,
    ),
    '?view=kompass&areas=1489R007',
    ...COMPARE_TABS.map(
      (tab) => `?view=jamfor&compare=${tab}&areas=1489R007,1489R016&indicator=lon_medel_2020_2023&second=arbetslosa`,
    ),
    ...['maps', 'square'].map((board) => `?view=insatser&board=${board}`),
    ...EFFORT_TABS.filter((tab) => tab !== 'prova').map((tab) => `?view=insatser&effort=${tab}`),
  ])('draws itself with every colour of its theme inside: %s', async (query) => {
    const { picture } = (await makeOf(query))!
    if (typeof picture !== 'function') throw new Error('is not drawn')
    const { text, width, height } = picture((words, size) => words.length * size * 0.5)
    expect([width, height].every((side) => side > 100)).toBe(true)
    expect(text.match(/var\(|undefined|NaN/g)).toBeNull()
    expect(text.match(/<text/g)!.length).toBeGreaterThan(9)
  })

  it.each(['?view=insatser&effort=prova', '?view=omraden'])(
    'gives nothing where there is nothing to take away: %s',
    async (query) => {
      expect(await makeOf(query)).toBeNull()
    },
  )

  it('counts the need once with its doubt, so that a board has its intervals', async () => {
    const { chart } = (await makeOf('?view=insatser'))!.takeAway()
    expect(chart?.series[0]?.low?.every((limit, at) => limit !== null && limit < chart.series[0]!.values[at]!)).toBe(
      true,
    )
  })

  it('says on a slide what it shows of itself, and all of itself elsewhere', async () => {
    const slide = { room: 400, emphasis: ['1489R007'] }
    for (const query of ['?view=insatser', '?view=jamfor&compare=matris', '?view=insatser&effort=tackning']) {
      const [part, whole] = [(await makeOf(query, slide))!.takeAway(), (await makeOf(query))!.takeAway()]
      expect(part.table.rows.length).toBeLessThan(whole.table.rows.length)
      expect(part.shows).toMatch(/\d/)
      expect(whole.shows).toBeUndefined()
    }
  })

  it('makes the story that ships', async () => {
    const story = JSON.parse(readFileSync('data/alingsas/stories/lagesbild-bus.json', 'utf8')) as {
      slides: { kind: string; query: string }[]
    }
    const queries = story.slides.filter(({ kind }) => kind === 'view').map(({ query }) => query)
    const titles = await Promise.all(queries.map(async (query) => (await makeOf(query))!.takeAway().title))
    expect(titles).toEqual([
      'Behov av social inkludering',
      'Låg ekonomisk standard',
      'Arbetslösa 20–64 år',
      'Fem landskap av liknande villkor. Social kompass: Alingsås',
      'Eftergymnasial utbildning 25–65 år',
      'Behov och insatser: Social inkludering',
    ])
  })
})
