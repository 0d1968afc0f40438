import type { Finding } from '../../domain/Finding.ts'
import type { Language } from '../../domain/LocalText.ts'
import { wordsOf } from '../wordsOf.ts'

export interface FindingText {
  /** The question; where something is chosen, the statement of it. */
  readonly sentence: string
  readonly because: string
  readonly choices: readonly { readonly key: string; readonly text: string }[]
}

const intakeCatalogue = wordsOf('intake')

/** A guess in plain words. */
export function findingText(finding: Finding, language: Language): FindingText {
  const { findings } = intakeCatalogue(language)
  const words = findings[finding.code]
  const values = { ...finding.values, ...finding.evidence }
  const choices = finding.choices.map(({ key, values: own }) => ({
    key,
    text: words.choices[key] ?? String(own.text ?? key),
  }))
  const { chosen } = finding
  const answer = choices.find(({ key }) => key === chosen)?.text ?? chosen
  return {
    sentence:
      chosen === null || answer === null ? words.question(values) : words.said(values, { key: chosen, text: answer }),
    because: words.because(values),
    choices,
  }
}
