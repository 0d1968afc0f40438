import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type AppState, VIEWS } from '../../src/address/AppState.ts'
import { COMPARE_TABS } from '../../src/address/CompareQuestion.ts'
import { EFFORT_TABS } from '../../src/address/EffortQuestion.ts'
import { MEETING_SCREENS } from '../../src/address/MeetingQuestion.ts'
import { PLAN_TABS } from '../../src/address/PlanQuestion.ts'
import { readShortCode } from '../../src/address/shortCode.ts'
import { decodeState, URL_KEYS } from '../../src/address/urlCodec.ts'
import type { Vocabulary } from '../../src/address/Vocabulary.ts'
import type { MeasureRecord } from '../../src/domain/MeasureRecord.ts'
import type { Story } from '../../src/domain/Story.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { readStory } from '../../src/ingest/readStory.ts'
import { readStoryLink } from '../../src/ingest/readStoryLink.ts'
import { draftRecords } from '../../src/keeping/drafts/model/draftRecords.ts'
import type { FigureDraft } from '../../src/keeping/drafts/model/FigureDraft.ts'
import type { MeasureDraft } from '../../src/keeping/drafts/model/MeasureDraft.ts'
import { readDraft } from '../../src/keeping/drafts/model/readDraft.ts'
import { readFigureDraft } from '../../src/keeping/drafts/model/readFigureDraft.ts'
import { readKeptStory } from '../../src/keeping/stories/keptStoryText.ts'

interface Recording {
  readonly vocabulary: Readonly<Record<'areaIds' | 'groupIds' | 'measureIds' | 'priorityIds' | 'needIds', string[]>> & {
    readonly periods: readonly [string, string[]][]
    readonly defaultIndicator: string
    readonly defaultPeriod: string
    /** Areas of each part of the package. */
    readonly scopes?: Readonly<Record<string, string[]>>
  }
  readonly addresses: readonly {
    readonly address: string
    readonly written: string
    readonly code: string
    readonly state: Partial<AppState>
  }[]
  /** Of a version that wrote these in another way than those before it. */
  readonly story?: {
    readonly file: string
    readonly kept: string
    readonly link: string
    readonly meaning: Story
    readonly stamps: readonly [string, number][]
  }
  readonly draft?: {
    readonly stored: MeasureDraft
    readonly packaged: readonly MeasureRecord[]
    readonly records: readonly MeasureRecord[]
  }
  readonly figures?: FigureDraft
}

const folder = new URL('../fixtures/recordings/', import.meta.url)
const recordings = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recording] as const)

const vocabularyIn = ({ vocabulary }: Recording): Vocabulary => {
  const scopes = new Map<string, () => Vocabulary>()
  const whole: Vocabulary = {
    areaIds: new Set(vocabulary.areaIds),
    groupIds: new Set(vocabulary.groupIds),
    measureIds: new Set(vocabulary.measureIds),
    priorityIds: new Set(vocabulary.priorityIds),
    needIds: new Set(vocabulary.needIds),
    scopes,
    periods: new Map(vocabulary.periods),
    defaultIndicator: vocabulary.defaultIndicator,
    defaultPeriod: vocabulary.defaultPeriod,
  }
  for (const [id, areaIds] of Object.entries(vocabulary.scopes ?? {}))
    scopes.set(id, () => ({ ...whole, areaIds: new Set(areaIds) }))
  return whole
}

it('every view and tab, every screen of a meeting and every key of an address has been recorded', () => {
  const states = recordings.flatMap(([, recording]) =>
    recording.addresses.map(({ address }) => decodeState(address, vocabularyIn(recording)).state),
  )
  expect(new Set(states.map(({ view }) => view))).toEqual(new Set(VIEWS))
  expect(new Set(states.map(({ compare }) => compare.tab))).toEqual(new Set(COMPARE_TABS))
  expect(new Set(states.map(({ effort }) => effort.tab))).toEqual(new Set(EFFORT_TABS))
  expect(new Set(states.map(({ meeting }) => meeting.screen))).toEqual(new Set(MEETING_SCREENS))
  expect(new Set(states.map(({ plan }) => plan.tab))).toEqual(new Set(PLAN_TABS))
  const keys = recordings.flatMap(([, { addresses }]) =>
    addresses.flatMap(({ address }) => [...new URLSearchParams(address).keys()]),
  )
  expect(URL_KEYS.filter((key) => !keys.includes(key))).toEqual([])
})

/** The state of the empty address, which every recorded state differs from. */
const plain = recordings.flatMap(([, { addresses }]) => addresses).find(({ address }) => address === '')!.state

describe.each(recordings)('what was written when %s was recorded', (_, recording) => {
  const vocabulary = vocabularyIn(recording)
  const { story, draft, figures } = recording

  it.each(recording.addresses.map((one) => [one.address, one] as const))('the address "%s"', (_, one) => {
    for (const search of [one.address, one.written]) {
      const { state, corrections } = decodeState(search, vocabulary)
      expect(corrections).toEqual([])
      expect(state).toMatchObject({ ...plain, ...one.state })
    }
    const reading = readShortCode(one.code, vocabulary)
    if (reading.kind !== 'address') throw new Error(`${one.code} is ${reading.kind}`)
    expect(decodeState(reading.search, vocabulary).state).toMatchObject({ ...plain, ...one.state })
  })

  it.runIf(story)('a story: its file, what the browser keeps, and its link, without notes and decisions', () => {
    const { file, kept, link, meaning, stamps } = story!
    const log = new IssueLog('')
    expect(readStory(file, log)).toEqual(meaning)
    expect(readKeptStory(kept)).toEqual({ story: meaning, stamps: new Map(stamps) })
    const silent = meaning.slides.map((slide) => ({ ...slide, notes: { sv: '', en: '' } }))
    expect(readStoryLink(`#${link}`, log)).toEqual({ ...meaning, slides: silent, decisions: [] })
    expect(log.issues()).toEqual([])
  })

  it.runIf(draft)('a draft of measures, and what it makes of those of the package', () => {
    const { stored, packaged, records } = draft!
    const reading = readDraft(stored)
    if (reading.kind !== 'draft') throw new Error(`the draft is ${reading.kind}`)
    expect(reading.aside).toEqual([])
    expect(reading.draft).toMatchObject(stored)
    expect(draftRecords(packaged, reading.draft).records).toMatchObject(records)
  })

  it.runIf(figures)("the reader's own figures", () => {
    expect(readFigureDraft(figures)).toEqual({ kind: 'draft', draft: figures, aside: [] })
  })
})
