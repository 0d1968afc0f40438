import { describe, expect, it } from 'vitest'
import { decodeState } from '../../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../../src/address/vocabularyOf.ts'
import type { Decision, Story } from '../../../../src/domain/Story.ts'
import { IssueLog } from '../../../../src/ingest/IssueLog.ts'
import { readStory } from '../../../../src/ingest/readStory.ts'
import { storyFile } from '../../../../src/keeping/stories/model/storyFile.ts'
import { affectedSlides } from '../../../../src/views/meeting/model/affectedSlides.ts'
import { decisionLog, openDecisions } from '../../../../src/views/meeting/model/decisionLog.ts'
import { decisionsTakeAway } from '../../../../src/views/meeting/model/decisionsTakeAway.ts'
import { measureOfDecision } from '../../../../src/views/meeting/model/measureOfDecision.ts'
import { openingSlide } from '../../../../src/views/meeting/model/openingSlide.ts'
import type { ReadQuery } from '../../../../src/views/meeting/model/ReadQuery.ts'
import { paragraphsOf, slideViews, textBlocks } from '../../../../src/views/meeting/model/slideView.ts'
import { STORY_TEMPLATES, storyTemplate } from '../../../../src/views/meeting/model/storyTemplates.ts'
import { alingsas, datasetOf } from '../../../analysis/need/needFixtures.ts'
import { storyOf, textSlide } from './story/storyFixtures.ts'

const dataset = alingsas()
const vocabulary = vocabularyOf(dataset)
const read: ReadQuery = (query) => decodeState(query, vocabulary)
const views = (story: Story, language: 'sv' | 'en' = 'sv') =>
  slideViews({ dataset, read, story, language, theme: 'auto' })
const words = { ...textSlide(''), id: 'v' }
const withView = (query: string, areas: string[] = []): Story => ({
  ...storyOf('a'),
  municipality: '1489',
  slides: [{ ...words, kind: 'view', query, areas }],
})

describe('a slide in words', () => {
  it('falls back on the other language, and numbers itself', () => {
    const [first, second] = views({ ...storyOf('Ett', 'Två'), title: { sv: 'Mötet', en: '' } }, 'en')
    expect([first!.headline, first!.number, second!.number, first!.storyTitle]).toEqual([
      'Ett',
      '1 / 2',
      '2 / 2',
      'Mötet',
    ])
  })

  it('shows a saved view in the language and appearance of whoever looks', () => {
    const [view] = views(withView('?view=karta&indicator=arbetslosa&lang=sv&theme=dark&embed=1'), 'en')
    expect(view!.state).toMatchObject({
      view: 'karta',
      indicator: 'arbetslosa',
      language: 'en',
      theme: 'auto',
      embed: false,
    })
    expect(view!.source).toBe(
      'Unemployed, ages 20–64 2024. Own processing of open data from Statistics Sweden (SCB).'.replace(
        'Unemployed, ages 20–64',
        dataset.indicators.find(({ id }) => id === 'arbetslosa')!.name.en,
      ),
    )
  })

  it('says at its foot that figures are made up and what the package does not have, also where there are only words', () => {
    const meta = { ...dataset.meta, synthetic: true }
    const draft = { name: 'Förslag', changes: 2, conflicts: 0 }
    const ownFigures = { indicatorIds: ['arbetslosa'], figures: 23 }
    const drafted = { ...dataset, meta, draft, ownFigures }
    const name = dataset.indicators.find(({ id }) => id === 'arbetslosa')!.name.sv
    const said = slideViews({ dataset: drafted, read, story: storyOf('a'), language: 'sv', theme: 'auto' })
    expect(said[0]!.source).toBe(
      `Påhittade uppgifter. Förslag: 2 insatser ändrade, inte i paketet. Innehåller egna siffror, inte i paketet: ${name}.`,
    )
    expect(views(storyOf('a'))[0]!.source).toBe('')
  })

  it('holds no meeting inside a meeting', () => {
    expect(views(withView('?view=mote&story=x'))[0]!.state).toBeNull()
  })

  it('keeps paragraphs and points in their order', () => {
    const blocks = textBlocks(paragraphsOf('Först\n- ett\n– två\n\n  Sist \n-inte en punkt'))
    expect(blocks).toEqual([
      { isList: false, lines: ['Först'] },
      { isList: true, lines: ['ett', 'två'] },
      { isList: false, lines: ['Sist'] },
      { isList: false, lines: ['-inte en punkt'] },
    ])
  })
})

describe('a story over other figures', () => {
  it('is untouched when nothing in it is gone', () => {
    const story = { ...withView('?view=karta&indicator=arbetslosa', ['1489R017']), vintage: dataset.meta.vintage }
    expect(affectedSlides(story, dataset, read, 'sv')).toEqual({ notes: [], slides: new Map() })
  })

  it('says which slides lost an indicator or an area, and that data or municipality differ', () => {
    const story = { ...withView('?view=karta&indicator=borta', ['nope']), vintage: '2020-12-31', municipality: '0180' }
    const { notes, slides } = affectedSlides(story, dataset, read, 'sv')
    expect(notes).toEqual([
      'Berättelsen gjordes för en annan kommun (0180).',
      'Berättelsen gjordes med data daterad 31 december 2020. Nu visas data daterad 31 december 2025. Kontrollera siffror i rubriker och texter.',
      '1 bild påverkas av att siffrorna är andra än när berättelsen gjordes.',
    ])
    expect(slides.get('v')).toEqual([
      'Mått: ”borta” finns inte. I stället visas ”lag_ekonomisk_standard”.',
      'Området nope finns inte längre.',
    ])
  })
})

const decision = (changes: Partial<Decision>): Decision => ({
  id: 'b1',
  slideId: 'a',
  question: 'Räcker det?',
  decision: 'Nej',
  responsible: 'Fritidschef',
  due: '2027-03-31',
  indicator: 'arbetslosa',
  status: 'open',
  decidedOn: '2026-11-22',
  measure: null,
  ...changes,
})

describe('decisions', () => {
  const asked = (id: string, question: string) => ({ ...textSlide(id), id, question: { sv: question, en: '' } })

  it('stand under their questions, in the order of the slides; those of a slide that is gone come last', () => {
    const story: Story = {
      ...storyOf(),
      slides: [asked('a', 'Första?'), { ...textSlide('x'), id: 'x' }, asked('b', 'Andra?')],
      decisions: [decision({ id: 'b1', slideId: 'gone', question: 'Gammal?' }), decision({ id: 'b2', slideId: 'b' })],
    }
    const log = decisionLog(story, dataset, '2027-04-01', 'sv')
    expect(log.map(({ place, question, rows }) => [place, question, rows.length])).toEqual([
      ['Bild 1', 'Första?', 0],
      ['Bild 3', 'Andra?', 1],
      ['Bilden är borttagen', 'Gammal?', 1],
    ])
    expect(log[1]!.rows[0]).toMatchObject({ due: '31 mars 2027', indicator: 'Arbetslösa 20–64 år', isOverdue: true })
  })

  it('of earlier days that are open come back, the earliest due first; today’s and done ones do not', () => {
    const story = {
      ...storyOf('a'),
      decisions: [
        decision({ id: 'late', due: '2027-05-01' }),
        decision({ id: 'undated', due: '' }),
        decision({ id: 'soon', due: '2027-01-01' }),
        decision({ id: 'done', status: 'done' }),
        decision({ id: 'today', decidedOn: '2027-02-01' }),
      ],
    }
    const open = openDecisions([story], dataset, '2027-02-01', 'sv')
    expect(open.map(({ decision: one }) => one.id)).toEqual(['soon', 'late', 'undated'])
    const slide = openingSlide(open, story, 'sv')!
    expect(slide.headline).toBe('3 beslut från tidigare möten är öppna')
    expect(slide.paragraphs[0]!.text).toBe('Nej · Fritidschef, klart senast 1 januari 2027, datumet har passerat')
    expect(openingSlide([], story, 'sv')).toBeNull()
  })

  it('are taken away as a table, questions without decision included', () => {
    const story: Story = {
      ...storyOf(),
      slides: [asked('a', 'Första?'), asked('b', 'Andra?')],
      decisions: [decision({})],
    }
    const questions = decisionLog(story, dataset, '2027-01-01', 'sv')
    const { table, finding } = decisionsTakeAway({ story, dataset, questions, language: 'sv', stamp: [] })
    expect(finding).toBe('Frågor: 2. Beslut: 1.')
    expect(table.rows).toEqual([
      ['Första?', 'Nej', 'Fritidschef', '31 mars 2027', 'Arbetslösa 20–64 år', '22 november 2026', 'Öppet'],
      ['Andra?', { missing: 'Inget beslut antecknat.' }, '', '', '', '', ''],
    ])
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })

  it('become a planned measure that says no more than the decision', () => {
    const story: Story = {
      ...withView('?view=karta', ['1489R017', 'gone']),
      title: { sv: 'BUS', en: '' },
      decisions: [],
    }
    const { measure, links } = measureOfDecision(
      decision({ slideId: 'v', decision: `${'lång '.repeat(60)}\nrad två` }),
      story,
      dataset,
      'sv',
    )
    expect(measure).toMatchObject({
      status: 'planned',
      reach: 'areas',
      owner: 'Fritidschef',
      fte: null,
      costSekPerYear: null,
      start: null,
      followsIndicators: ['arbetslosa'],
      sourceDocument: 'BUS, 2026-11-22',
    })
    expect(measure.title.sv.length).toBeLessThanOrEqual(120)
    expect(links).toEqual([
      { areaId: '1489R017', groupId: null, role: 'serves', share: null, measureShare: null, basis: 'interpretation' },
    ])
    expect(measureOfDecision(decision({}), storyOf('a'), dataset, 'sv').measure.reach).toBe('unknown')
  })
})

describe('templates', () => {
  it.each(STORY_TEMPLATES)('%s is a story that can be saved and shown, with any package', (template) => {
    for (const given of [dataset, datasetOf([{ id: 'x', figures: [1, 2] }])]) {
      const story = storyTemplate(template, given)
      expect(story.slides.length).toBeGreaterThan(0)
      if (given !== dataset) continue
      const log = new IssueLog('')
      expect(readStory(storyFile(story), log)).toEqual(story)
      expect(log.issues()).toEqual([])
      for (const view of views(story)) expect(view.headline).not.toBe('')
      expect(affectedSlides(story, dataset, read, 'sv').slides.size).toBe(0)
    }
  })
})
