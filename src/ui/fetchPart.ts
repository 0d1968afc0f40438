import type { Language } from '../domain/LocalText.ts'
import { languages } from '../words/languages.ts'
import type { Words } from '../words/Words.ts'
import { addWords, missingParts, speak, spokenLanguage } from '../words/wordsOf.ts'

/** Style sheets that could not be had, as the browser tells: a link does not say by itself whether it failed or waits. */
const failedSheets = new Set<HTMLLinkElement>()
if (typeof document !== 'undefined')
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedSheets.add(target)
    },
    true,
  )

/** What failed together with a part, to be asked for again before it: the bundler asks for a style sheet only once. */
const lacking = new WeakMap<() => unknown, ReadonlySet<HTMLLinkElement>>()

/** The file is there, but this browser remembers that it once was not and never asks again: only a reload helps. */
export class ReloadNeeded extends Error {}

/**
 * Fetches a part of the program, its style sheets, and the words that it asks for in the language in use. Calling again
 * with the same function is a new attempt. Rejects with `ReloadNeeded` in browsers that remember a failure (Chromium until
 * about 155), else with the browser's own fault. Decided against: the module by another address, which would make a second
 * copy of what it holds.
 */
export async function fetchPart<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await fetchModule(load)
  const language = spokenLanguage()
  if (language) await fetchWords(language)
  return module
}

/**
 * Fetches a language for all code that is here, and from then on for what is fetched. Rejects as `fetchPart`, and then
 * the language spoken before stays.
 */
export async function fetchLanguage(language: Language): Promise<void> {
  // A part that comes meanwhile may want words of its own.
  while (missingParts(language).length > 0) await fetchWords(language)
  speak(language)
}

async function fetchWords(language: Language): Promise<void> {
  const parts = missingParts(language)
  if (parts.length === 0) return
  const files = await fetchModule(languages[language])
  await Promise.all(
    parts.map(async (part) => addWords(language, part, await fetchModule<Words[typeof part]>(files[part]))),
  )
}

async function fetchModule<Module>(load: () => Promise<Module>): Promise<Module> {
  await Promise.all([...(lacking.get(load) ?? [])].map(restore))
  const before = new Set(failedSheets)
  try {
    return await load()
  } catch (fault) {
    lacking.set(load, new Set([...failedSheets].filter((link) => !before.has(link))))
    if (!(await isThere(fault))) throw fault
  }
  try {
    return await load()
  } catch (fault) {
    throw new ReloadNeeded('', { cause: fault })
  }
}

/** Whether the script that a browser names in its message can be had after all. Safari names none. */
async function isThere(fault: unknown): Promise<boolean> {
  const named = fault instanceof Error ? /https?:\/\/\S+\.js\b/.exec(fault.message) : null
  if (!named) return false
  try {
    const { ok, headers } = await fetch(named[0], { cache: 'no-store' })
    return ok && (headers.get('content-type') ?? '').includes('javascript')
  } catch {
    return false
  }
}

/** Asks for a style sheet anew. Rejects when it fails again, and can then be called again. */
function restore(link: HTMLLinkElement): Promise<void> {
  if (!failedSheets.has(link)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const anew = link.cloneNode() as HTMLLinkElement
    anew.addEventListener('load', () => {
      failedSheets.delete(link)
      link.remove()
      resolve()
    })
    anew.addEventListener('error', () => {
      failedSheets.delete(anew)
      anew.remove()
      reject(new Error(link.href))
    })
    link.after(anew)
  })
}
