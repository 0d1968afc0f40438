import type { Finding } from '../../domain/Finding.ts'
import type { Language } from '../../domain/LocalText.ts'
import { wordsOf } from '../wordsOf.ts'

export interface FindingText {
  /** The question, or what was chosen. */
  readonly sentence: string
  readonly because: string
  readonly choices: readonly { readonly key: string; readonly text: string }[]
}

const intakeCatalogue = wordsOf('intake')

/** A guess in plain words. */
export function findingText(finding: Finding, language: Language): FindingText {
  const { findings, findingFrame } = intakeCatalogue(language)
  const words = findings[finding.code]
  const values = { ...finding.values, ...finding.evidence }
  const choices = finding.choices.map(({ key, values: own }) => ({
    key,
    text: words.choices[key] ?? String(own.text ?? key),
  }))
  const chosen = choices.find(({ key }) => key === finding.chosen)?.text ?? finding.chosen
  const question = words.question(values)
  return {
    sentence: chosen === null ? question : findingFrame.chosen(question, chosen),
    because: words.because(values),
    choices,
  }
}
