import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/domain/Story.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { readStory } from '../../src/ingest/readStory.ts'
import { readStoryLink } from '../../src/ingest/readStoryLink.ts'
import { storyFile } from '../../src/keeping/stories/model/storyFile.ts'
import { storyLink } from '../../src/views/meeting/files/storyLink.ts'
import { anyStory, storyOf } from '../views/meeting/model/story/storyFixtures.ts'
import { folderFetch } from './folderFetch.ts'
import { codes, LITEN } from './litenTexts.ts'

const read = (text: string) => {
  const log = new IssueLog('story.json')
  return { story: readStory(text, log), issues: log.issues() }
}
const written = (changes: object) => read(JSON.stringify({ format: 'social-kompass-story', version: 1, ...changes }))

describe('a story file', () => {
  it('comes back as it was written, whatever the story', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(read(storyFile(story))).toEqual({ story, issues: [] })
      }),
    )
  })

  it('as a link comes back too, without notes and decisions', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const fragment = storyLink(story)
        if (fragment === null) return
        expect(fragment).toMatch(/^story=[\w-]*$/)
        const log = new IssueLog('')
        const shared: Story = {
          ...story,
          decisions: [],
          slides: story.slides.map((slide) => ({ ...slide, notes: { sv: '', en: '' } })),
        }
        expect(readStoryLink(`#${fragment}`, log)).toEqual(shared)
        expect(log.issues()).toEqual([])
      }),
    )
  })

  it('is sent as a file when it has a picture', () => {
    const blocks = Array.from({ length: 120 }, (_, i) => createHash('sha512').update(`${i}`).digest('hex'))
    const picture = `data:image/png;base64,${Buffer.from(blocks.join(''), 'hex').toString('base64')}`
    const [base] = storyOf('a').slides
    const story: Story = { ...storyOf(), slides: [{ ...base!, kind: 'picture', picture, alt: { sv: '', en: '' } }] }
    expect(read(storyFile(story)).story).toEqual(story)
    expect(storyLink(story)).toBeNull()
  })

  it.each([
    ['no JSON', '{', ['json-invalid']],
    ['a list', '[]', ['story-not-a-story']],
    ['another file', '{"type":"FeatureCollection"}', ['story-not-a-story']],
    ['a later version', '{"format":"social-kompass-story","version":2}', ['story-newer']],
    ['no version', '{"format":"social-kompass-story"}', ['story-newer']],
    ['too deep', '['.repeat(5000), ['json-too-deep']],
  ])('that is %s is refused with a reason', (_, text, expected) => {
    const { story, issues } = read(text)
    expect(story).toBeNull()
    expect(codes(issues)).toEqual(expected)
  })

  it('loses what is of the wrong kind, by its path, and keeps the rest', () => {
    const { story, issues } = written({
      id: 'x',
      title: 'Bara svenska',
      slides: [
        'text',
        { id: 'a', kind: 'video' },
        {
          id: 'a',
          kind: 'text',
          headline: { sv: 7, en: 'ok' },
          areas: [1],
          marks: [{ kind: 'ring', x: 2, y: 0, size: 0 }],
        },
        { id: 'p', kind: 'picture', picture: 'https://example.org/x.png' },
        { id: 'q', kind: 'picture', picture: 'data:image/svg+xml;base64,PHN2Zz4=' },
      ],
      decisions: [{ id: 'd', due: 'snart', status: '?' }],
    })
    expect(story!.title).toEqual({ sv: 'Bara svenska', en: '' })
    expect(story!.slides.map(({ id, kind }) => [id, kind])).toEqual([
      ['s1', 'text'],
      ['p', 'text'],
      ['q', 'text'],
    ])
    expect(story!.slides[0]).toMatchObject({ headline: { sv: '', en: 'ok' }, areas: [], marks: [] })
    expect(story!.decisions[0]).toMatchObject({ due: '', status: 'open' })
    expect(issues.map(({ column }) => column).sort()).toEqual(
      [
        'decisions[0].due',
        'slides[0]',
        'slides[1].kind',
        'slides[2].areas',
        'slides[2].headline.sv',
        'slides[2].id',
        'slides[2].marks[0]',
        'slides[3].picture',
        'slides[4].picture',
      ].sort(),
    )
  })

  it('is cut to what a meeting can hold', () => {
    const { story, issues } = written({
      id: 'x',
      slides: Array.from({ length: 100 }, (_, i) => ({ id: `s${i}`, kind: 'text', text: { sv: 'x'.repeat(9000) } })),
    })
    expect(story!.slides).toHaveLength(60)
    expect(story!.slides[0]!.text.sv).toHaveLength(5000)
    expect(codes(issues)).toContain('story-too-much')
  })

  it('never throws, and gives a story that can be written, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.json({ maxDepth: 3 }), (slides, rest) => {
        const { story } = written({
          slides: [JSON.parse(rest)],
          decisions: JSON.parse(slides),
          title: JSON.parse(rest),
        })
        expect(read(storyFile(story!)).story).toEqual(story)
      }),
    )
  })

  it('keys that mean something to JavaScript are ordinary', () => {
    const text =
      '{"format":"social-kompass-story","version":1,"id":"__proto__","__proto__":{"a":1},"title":{"__proto__":"x"}}'
    expect(read(text).story).toMatchObject({ id: '__proto__', title: { sv: '', en: '' } })
    expect(({} as { a?: number }).a).toBeUndefined()
  })
})

describe('a link with a story', () => {
  const issuesOf = (fragment: string) => {
    const log = new IssueLog('')
    expect(readStoryLink(fragment, log)).toBeNull()
    return codes(log.issues())
  }
  it('that is no story says so, and another fragment says nothing', () => {
    expect(issuesOf('#content')).toEqual([])
    expect(issuesOf('#story=')).toEqual(['story-link-broken'])
    expect(issuesOf('#story=%3Cimg%3E')).toEqual(['story-link-broken'])
    expect(issuesOf('#story=AAAA')).toEqual(['story-link-broken'])
  })

  it('opens whole whatever a chat or a mail program has put around it or in it', () => {
    const fragment = storyLink(storyOf('a', 'b'))!
    const at = fragment.length / 2
    const broken = (mark: string) => `${fragment.slice(0, at)}${mark}${fragment.slice(at)}`
    const written = ['.', ')', '>', '%3E', '”', ').', '&utm_source=brev', '…'].map((end) => `${fragment}${end}`)
    for (const link of [...written, broken('%0D%0A'), broken('\u200b'), broken(' ')]) {
      const log = new IssueLog('')
      expect(readStoryLink(`#${link}`, log)?.slides, link.slice(-12)).toHaveLength(2)
      expect(log.issues()).toEqual([])
    }
  })

  it('cut anywhere is said to be a cut link, not a bad file', () => {
    const fragment = storyLink(storyOf('a', 'b', 'c'))!
    for (let length = 'story='.length; length < fragment.length; length += 7)
      expect(issuesOf(`#${fragment.slice(0, length)}`), String(length)).toEqual(['story-link-broken'])
  })

  it('that would unpack to more than memory should hold is refused', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(60_000_000))).toString('base64url')
    expect(issuesOf(`#story=${bomb}`)).toEqual(['story-link-broken'])
  })
})

describe('stories of a package', () => {
  const answer = (content: string) => ({ status: 200, bytes: new TextEncoder().encode(content), declaredLength: null })
  const host = (files: Record<string, string>) => async (url: string, signal?: AbortSignal) => {
    const file = url.slice(url.indexOf('liten/') + 6)
    if (files[file] !== undefined) return answer(files[file])
    const real = await folderFetch(url, signal)
    if (file !== 'datapackage.json') return real
    const meta = JSON.parse(new TextDecoder().decode(real.bytes))
    const paths = ['stories/one.json', 'stories/two.json', 'stories/../areas.geojson', 'https://x.org/stories/a.json']
    return answer(JSON.stringify({ ...meta, resources: [...meta.resources, ...paths.map((path) => ({ path }))] }))
  }

  it('are read with their file name as id; what lies elsewhere is not asked for; faults are issues', async () => {
    const files = { 'stories/one.json': storyFile(storyOf('a', 'b')) }
    const asked: string[] = []
    const fetchFile = host(files)
    const { dataset, issues } = await loadPackage(LITEN, {
      fetchFile: (url, signal) => {
        asked.push(url)
        return fetchFile(url, signal)
      },
    })
    expect(dataset!.stories.map(({ id, slides }) => [id, slides.length])).toEqual([['one', 2]])
    expect(issues.filter(({ file }) => file.startsWith('stories/'))).toMatchObject([
      { file: 'stories/two.json', code: 'file-missing', severity: 'warning' },
    ])
    expect(asked.filter((url) => url.includes('stories'))).toHaveLength(2)
    expect(Object.isFrozen(dataset)).toBe(true)
  })
})
