import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/domain/Story.ts'
import { storyFile } from '../../../src/keeping/stories/model/storyFile.ts'
import type { StoryJournal, StoryKeeper } from '../../../src/keeping/stories/StoryKeeper.ts'
import { editSlide } from '../../../src/views/meeting/model/story/storyEdits.ts'
import { StoryStore } from '../../../src/views/meeting/StoryStore.ts'
import { storyOf } from './model/story/storyFixtures.ts'

const settle = () => new Promise((resolve) => setTimeout(resolve, 5))
/** A pause that never ends while a test runs: what is written is what was written without waiting. */
const NEVER = 60_000

/** One browser: what it keeps, the journals of its pages, and how to open and to leave a page. */
function browser() {
  const stories = new Map<string, string>()
  const journals = new Map<string, string>()
  const listeners = new Map<object, (id: string) => void>()
  const unread: (readonly [id: string, text: string])[] = []
  const told = { fault: null as string | null, writes: 0, isHeld: false }
  let held: (() => void)[] = []
  let time = 1000
  const page = async (pauseMs = 0) => {
    const own = {}
    const key = `page${journals.size}${Math.random()}`
    let isOpen = true
    const answer = async <T>(action: () => T): Promise<T> => {
      if (told.isHeld) await new Promise<void>((resolve) => held.push(resolve))
      if (!isOpen) return new Promise<T>(() => {})
      if (told.fault) throw Object.assign(new Error('no'), { name: told.fault })
      return action()
    }
    const keeper: StoryKeeper = {
      readAll: () => answer(() => [...stories]),
      read: (id) => answer(() => stories.get(id) ?? null),
      update: (id, next) =>
        answer(() => {
          stories.set(id, next(stories.get(id) ?? null))
          told.writes++
        }),
      remove: (id) => answer(() => void stories.delete(id)),
      tell: (id) => {
        for (const [page, listener] of listeners) if (page !== own) listener(id)
      },
      listen: (listener) => listeners.set(own, listener),
    }
    const journal: StoryJournal = {
      write: (text) => {
        if (text === null) journals.delete(key)
        else journals.set(key, text)
      },
      others: () => [...journals].filter(([each]) => each !== key),
      drop: (each, text) => void (journals.get(each) === text && journals.delete(each)),
    }
    const store = new StoryStore(
      keeper,
      journal,
      (...item) => void unread.push(item),
      () => ++time,
      pauseMs,
    )
    await settle()
    const leave = () => {
      isOpen = false
      listeners.delete(own)
    }
    return { store, leave }
  }
  const release = () => {
    told.isHeld = false
    for (const go of held.splice(0)) go()
    held = []
  }
  return { page, told, unread, stories, journals, release }
}
const write = (store: StoryStore, id: string, key: 'headline' | 'question' | 'notes', text: string): void =>
  store.put(editSlide(store.story(id)!, 'a', (slide) => ({ ...slide, [key]: { ...slide[key], sv: text } })))
const first = (story: Story | null) => story!.slides[0]!

describe('a page that is left', () => {
  it('in the same moment as the last key has lost nothing, though the browser had no time to keep it', async () => {
    const { page, told } = browser()
    const { store, leave } = await page(NEVER)
    const id = store.add(storyOf('a'))
    await settle()
    told.isHeld = true
    for (const text of ['D', 'De', 'Det']) write(store, id, 'notes', text)
    leave()
    told.isHeld = false
    const again = await page()
    expect(first(again.store.story(id)).notes.sv).toBe('Det')
  })

  it('before a new story was kept at all has lost neither it nor what was written in it', async () => {
    const { page, told, stories } = browser()
    const { store, leave } = await page()
    told.isHeld = true
    const id = store.add(storyOf('a', 'b'))
    write(store, id, 'headline', 'Genast')
    leave()
    told.isHeld = false
    expect(stories.size).toBe(0)
    const again = await page()
    expect(first(again.store.story(id)).headline.sv).toBe('Genast')
    expect(again.store.story(id)!.slides).toHaveLength(2)
    await settle()
    expect(stories.size).toBe(1)
  })

  it('leaves nothing behind once all is kept', async () => {
    const { page, journals } = browser()
    const { store } = await page()
    const id = store.add(storyOf('a'))
    write(store, id, 'headline', 'Klar')
    await settle()
    await settle()
    expect(journals.size).toBe(0)
  })

  it('brings no removed story back by a few fields of it', async () => {
    const { page, told, stories } = browser()
    const { store, leave } = await page(NEVER)
    const id = store.add(storyOf('a'))
    await settle()
    told.isHeld = true
    write(store, id, 'notes', 'kvar')
    leave()
    told.isHeld = false
    stories.delete(id)
    expect((await page()).store.story(id)).toBeNull()
  })
})

describe('what is typed', () => {
  it('is on its way at the first key, and then no more often than a pause apart', async () => {
    const { page, told, stories } = browser()
    const { store } = await page(NEVER)
    const id = store.add(storyOf('a'))
    await settle()
    const before = told.writes
    expect(before).toBe(1)
    write(store, id, 'headline', 'x')
    write(store, id, 'headline', 'xy')
    await settle()
    expect(told.writes).toBe(before)
    store.flush()
    await settle()
    expect(told.writes).toBe(before + 1)
    expect(stories.get(id)).toContain('"xy"')
  })

  it('in different fields on two pages at once is on both, and kept', async () => {
    const { page, told, release } = browser()
    const [one, other] = [(await page()).store, (await page()).store]
    const id = one.add(storyOf('a'))
    await settle()
    told.isHeld = true
    write(one, id, 'headline', 'Från den ena')
    write(other, id, 'question', 'Från den andra?')
    release()
    await settle()
    await settle()
    for (const store of [one, other, (await page()).store])
      expect(first(store.story(id))).toMatchObject({
        headline: { sv: 'Från den ena' },
        question: { sv: 'Från den andra?' },
      })
  })

  it('stays and is said not to be kept when the storage is full, and is kept when there is room again', async () => {
    const { page, told, stories } = browser()
    const { store } = await page()
    const id = store.add(storyOf('a'))
    await settle()
    told.fault = 'QuotaExceededError'
    write(store, id, 'notes', 'mycket')
    await settle()
    expect(store.get().keeping).toBe('full')
    expect(first(store.story(id)).notes.sv).toBe('mycket')
    told.fault = null
    write(store, id, 'headline', 'mer')
    await settle()
    expect(store.get().keeping).toBe('browser')
    expect(stories.get(id)).toContain('mycket')
  })

  it('lasts as long as the page where nothing may be kept', async () => {
    const { page, told } = browser()
    told.fault = 'SecurityError'
    const { store } = await page()
    const id = store.add(storyOf('a'))
    await settle()
    expect(store.get()).toMatchObject({ keeping: 'blocked', isRead: true })
    expect(store.story(id)).not.toBeNull()
  })
})

it('reads what was kept before edits were stamped, and a removed story is gone on the other page', async () => {
  const { page, stories } = browser()
  stories.set('m0', storyFile({ ...storyOf('a'), id: 'm0' }))
  const [one, other] = [(await page()).store, (await page()).store]
  expect(one.story('m0')).toEqual({ ...storyOf('a'), id: 'm0' })
  one.remove('m0')
  await settle()
  expect(other.get().stories).toEqual([])
})

describe('a kept story that cannot be read', () => {
  const later = storyFile(storyOf('a')).replace('"version": 1', '"version": 2')

  it('is told of whole, and stays as it was', async () => {
    const { page, unread, stories } = browser()
    stories.set('m1', later)
    const { store } = await page()
    expect(unread).toEqual([['m1', later]])
    expect(store.get().stories).toEqual([])
    store.add(storyOf('b'))
    await settle()
    expect(stories.get('m1')).toBe(later)
  })

  it('is not written over by a page that had it open, and what was typed there waits', async () => {
    const { page, unread, stories, journals } = browser()
    const { store } = await page()
    const id = store.add(storyOf('a'))
    await settle()
    await settle()
    stories.set(id, later)
    write(store, id, 'headline', 'Här')
    await settle()
    expect(stories.get(id)).toBe(later)
    expect(unread).toEqual([[id, later]])
    expect([...journals.values()].join()).toContain('Här')
  })

  it('keeps what was typed in it waiting on the next page, too, until it can be read', async () => {
    const { page, stories, journals } = browser()
    const { store, leave } = await page()
    const id = store.add(storyOf('a'))
    await settle()
    await settle()
    const kept = stories.get(id)!
    stories.set(id, later)
    write(store, id, 'headline', 'Här')
    await settle()
    leave()
    await page()
    expect([...journals.values()].join()).toContain('Här')
    stories.set(id, kept)
    expect(first((await page()).store.story(id)).headline.sv).toBe('Här')
  })
})

describe('the journal of a page that was left', () => {
  it.each(['{', '7', '{"a":1}', '[["m1"]]', '[["m1",[["headline",1,"Hej"]]]]'])(
    'that is none is told and stays where it is: %s',
    async (text) => {
      const { page, unread, journals } = browser()
      journals.set('left', text)
      const { store } = await page()
      expect(unread).toEqual([['left', text]])
      store.add(storyOf('b'))
      await settle()
      expect(journals.get('left')).toBe(text)
    },
  )

  it('waits where the browser does not give what it keeps', async () => {
    const { page, told, journals } = browser()
    const { store, leave } = await page()
    const id = store.add(storyOf('a'))
    await settle()
    await settle()
    told.isHeld = true
    write(store, id, 'headline', 'Här')
    leave()
    told.isHeld = false
    told.fault = 'SecurityError'
    await page()
    expect([...journals.values()].join()).toContain('Här')
    told.fault = null
    expect(first((await page()).store.story(id)).headline.sv).toBe('Här')
  })
})
