import type { Issue } from '../domain/Issue.ts'
import type { Story } from '../domain/Story.ts'
import { decodeText } from './decodeText.ts'
import { IssueLog } from './IssueLog.ts'
import { readStory } from './readStory.ts'
import type { ReceivedFile } from './receiveFile.ts'
import { resourcesOf } from './resourcesOf.ts'

/** Stories lie in a folder of their own; nothing outside it is asked for. */
const STORY_PATH = /^(stories\/[\p{L}\p{N}_-]{1,80}\.json)$/u
const MOST_STORIES = 20

/** Paths of the stories that a package's description lists. A description that cannot be read lists none. */
export function storyPaths(description: Uint8Array | null): string[] {
  const paths = resourcesOf(description).flatMap(({ path }) => STORY_PATH.exec(path)?.[1] ?? [])
  return [...new Set(paths)].slice(0, MOST_STORIES)
}

/** The stories of the files that arrived. One that did not arrive or is no story is an issue; the others are kept. */
export function readStories(received: readonly (readonly [path: string, file: ReceivedFile])[]): {
  readonly stories: Story[]
  readonly issues: Issue[]
} {
  const stories: Story[] = []
  const issues: Issue[] = []
  for (const [path, { bytes, fault }] of received) {
    const log = new IssueLog(path)
    if (fault) log.warning(fault.code, {}, fault.params)
    const decoded = bytes && decodeText(bytes, path)
    const story = decoded?.text ? readStory(decoded.text, log) : null
    // The file's name is the id in addresses, so two files never claim the same one.
    if (story) stories.push({ ...story, id: path.slice('stories/'.length, -'.json'.length) })
    issues.push(...(decoded?.issues ?? []), ...log.issues())
  }
  return { stories, issues }
}
