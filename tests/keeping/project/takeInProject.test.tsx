import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OwnRecords } from '../../../src/domain/Project.ts'
import type { Drafts } from '../../../src/keeping/drafts/Drafts.ts'
import { KEPT_TEXTS } from '../../../src/keeping/project/model/keptTexts.ts'
import type { TakingIn } from '../../../src/keeping/project/takeInProject.ts'
import { keyvalMemory } from '../../support/keyvalMemory.ts'

const database = keyvalMemory()
vi.mock('idb-keyval', () => database.module)
const { takeInProject } = await import('../../../src/keeping/project/takeInProject.ts')

const STORIES = 'social-kompass-stories'
const work: OwnRecords = {
  records: {
    'keyval-store': { 'social-kompass:measures:paket': { edits: ['theirs'] } },
    [STORIES]: { '1489:bus': '{"id":"bus","theirs":true}', '1441:annan': 'of another municipality' },
  },
  texts: {
    'social-kompass:need:1489': '[{"name":"Vårt index"}]',
    'social-kompass:landscapes:f1': '[[0,"Sjönära"]]',
    'social-kompass:typed:1489:x': 'half written',
  },
}
type Answer = 'draft' | 'none' | 'newer' | 'unreadable'
const drafts = (answers: Partial<Record<keyof Drafts, Answer>> = {}) => {
  const asked: [keyof Drafts, unknown, TakingIn][] = []
  const of = (kind: keyof Drafts) => ({
    takeIn: (stored: unknown, how: TakingIn) => {
      asked.push([kind, stored, how])
      return answers[kind] ?? 'draft'
    },
  })
  return { asked, drafts: { measures: of('measures'), figures: of('figures'), plan: of('plan') } as unknown as Drafts }
}
const stories = () => database.module.createStore(STORIES)
const take = (how: TakingIn, own = drafts()) => takeInProject(work, { drafts: own.drafts, municipality: '1489', how })

describe('what a project file holds', () => {
  beforeEach(() => {
    localStorage.clear()
    stories().clear()
    stories().set('1489:egen', 'only here')
    localStorage.setItem('social-kompass:need:1489', '[{"name":"Mitt index"}]')
  })

  it('is put beside what is here: drafts that it has, stories, lists; nothing that is here goes', async () => {
    const own = drafts()
    expect(await take('beside', own)).toEqual({ lost: [] })
    expect(own.asked).toEqual([['measures', { edits: ['theirs'] }, 'beside']])
    expect(stories()).toEqual(
      new Map([
        ['1489:egen', 'only here'],
        ['1489:bus', '{"id":"bus","theirs":true}'],
      ]),
    )
    // Lists come as they were settled before; what was half written on another page stays there.
    expect(localStorage.getItem('social-kompass:need:1489')).toBe('[{"name":"Vårt index"}]')
    expect(localStorage.getItem('social-kompass:landscapes:f1')).toBe('[[0,"Sjönära"]]')
    expect(localStorage.getItem('social-kompass:typed:1489:x')).toBeNull()
  })

  it('is put instead: drafts that it lacks are undone, and stories that it lacks go', async () => {
    const own = drafts()
    await take('instead', own)
    expect(own.asked.map(([kind, stored]) => [kind, stored !== undefined])).toEqual([
      ['measures', true],
      ['figures', false],
      ['plan', false],
    ])
    expect([...stories().keys()]).toEqual(['1489:bus'])
  })

  it('is every kind of text that goes with a file; with instead, ticks that are only here go', async () => {
    const names = Object.values(KEPT_TEXTS).map(({ start }) => `${start}1489`)
    const texts = Object.fromEntries(names.map((name) => [name, `["${name}"]`]))
    await takeInProject({ ...work, texts }, { drafts: drafts().drafts, municipality: '1489', how: 'beside' })
    for (const name of names) expect(localStorage.getItem(name), name).toBe(texts[name])
    await take('instead')
    expect(localStorage.getItem('social-kompass:deadlines:1489')).toBeNull()
    expect(localStorage.getItem('social-kompass:template:1489')).not.toBeNull()
  })

  it('says what of it could not be kept, and keeps the rest', async () => {
    const own = drafts({ measures: 'newer' })
    vi.stubGlobal('localStorage', {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(await take('beside', own)).toEqual({ lost: ['measures', 'lists'] })
    vi.unstubAllGlobals()
    expect(stories().has('1489:bus')).toBe(true)
  })
})
