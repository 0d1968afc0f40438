import { Store } from '../domain/Store.ts'
import { browserStorage } from './browserStorage.ts'

const KEY = 'social-kompass:editor'
const LONGEST = 60

/** What whoever edits in this browser wants to be called beside an edit; empty until somebody says. */
class EditorName extends Store<string> {
  constructor() {
    super(readKept())
  }

  /** Storage may be full or forbidden; the name then lasts as long as the page. */
  say(name: string): void {
    this.set(clean(name))
    try {
      if (this.get() === '') browserStorage()?.removeItem(KEY)
      else browserStorage()?.setItem(KEY, this.get())
    } catch {
      // The page knows it.
    }
  }
}

const clean = (name: string): string => name.trim().normalize('NFC').slice(0, LONGEST)

function readKept(): string {
  try {
    return clean(browserStorage()?.getItem(KEY) ?? '')
  } catch {
    return ''
  }
}

/** The one of this page. */
export const editorName = new EditorName()
