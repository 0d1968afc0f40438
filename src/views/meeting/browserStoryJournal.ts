import { browserStorage } from '../../keeping/browserStorage.ts'
import { randomId } from '../../keeping/randomId.ts'
import type { StoryJournal } from '../../keeping/stories/StoryKeeper.ts'

/**
 * A page's journal of what `name` tells apart in this browser's local storage, which is written before the next line of code runs: it is there when
 * the page is closed in the middle of a word. Where it is forbidden or full, what is typed has only the keeper to rely on.
 */
export function browserStoryJournal(name: string): StoryJournal {
  const prefix = `social-kompass:typed:${name}:`
  const own = prefix + randomId()
  const quietly = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      const storage = browserStorage()
      return storage ? action(storage) : otherwise
    } catch {
      return otherwise
    }
  }
  return {
    write: (text) =>
      quietly((storage) => (text === null ? storage.removeItem(own) : storage.setItem(own, text)), undefined),
    others: () =>
      quietly(
        (storage) =>
          Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? own).flatMap((key) => {
            const text = key.startsWith(prefix) && key !== own ? storage.getItem(key) : null
            return text === null ? [] : [[key, text] as const]
          }),
        [],
      ),
    drop: (key, text) =>
      quietly((storage) => {
        if (storage.getItem(key) === text) storage.removeItem(key)
      }, undefined),
  }
}
