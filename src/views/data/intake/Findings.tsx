import { useId, useState } from 'react'
import type { Finding } from '../../../domain/Finding.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { findingText } from '../../../words/intake/findingText.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './Findings.module.css'

export interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly language: Language
  readonly onAnswer: (id: string, key: string) => void
}

/** Guesses as sentences with what speaks for them; each can be changed. */
export function Findings({ findings, language, onAnswer }: FindingsProps) {
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingRow key={finding.id} finding={finding} language={language} onAnswer={onAnswer} />
      ))}
    </ul>
  )
}

interface FindingRowProps extends Omit<FindingsProps, 'findings'> {
  readonly finding: Finding
}

function FindingRow({ finding, language, onAnswer }: FindingRowProps) {
  const words = readingCatalogue(language).reading
  const [isOpen, setOpen] = useState(false)
  const text = findingText(finding, language)
  const canChange = finding.choices.length > 1
  return (
    <li>
      <span>
        {text.sentence} <small>{text.because}</small>
        {finding.by !== 'guess' && <small> ({finding.by === 'answer' ? words.answered : words.fromRecipe})</small>}
      </span>
      {canChange &&
        (isOpen ? (
          <select
            aria-label={words.changeLabel(text.sentence)}
            value={finding.chosen ?? ''}
            onChange={(event) => onAnswer(finding.id, event.target.value)}
          >
            {text.choices.map((choice) => (
              <option key={choice.key} value={choice.key}>
                {choice.text}
              </option>
            ))}
          </select>
        ) : (
          <Button kind="inline" aria-label={words.changeLabel(text.sentence)} onClick={() => setOpen(true)}>
            {words.change}
          </Button>
        ))}
    </li>
  )
}

/** What there is too little to go by for: asked, and nothing that depends on it comes in until it is answered. */
export function Questions({ findings, language, onAnswer }: FindingsProps) {
  const words = readingCatalogue(language).reading
  const name = useId()
  if (findings.length === 0) return null
  return (
    <section className={styles.questions} data-testid="questions">
      <h3>{words.questions}</h3>
      <p>{words.questionNote}</p>
      {findings.map((finding) => {
        const text = findingText(finding, language)
        return (
          <fieldset key={finding.id}>
            <legend>{text.sentence}</legend>
            {text.because !== '' && <p>{text.because}</p>}
            {text.choices.map((choice) => (
              <label key={choice.key}>
                <input type="radio" name={`${name}${finding.id}`} onChange={() => onAnswer(finding.id, choice.key)} />
                {choice.text}
              </label>
            ))}
            {finding.isWritten && (
              <WrittenAnswer language={language} onAnswer={(written) => onAnswer(finding.id, written)} />
            )}
          </fieldset>
        )
      })}
    </section>
  )
}

/** An answer in the reader's own words: a year, the name of what was counted. */
function WrittenAnswer({
  language,
  onAnswer,
}: {
  readonly language: Language
  readonly onAnswer: (text: string) => void
}) {
  const words = readingCatalogue(language).reading
  const [text, setText] = useState('')
  const written = text.trim()
  return (
    <form
      className={styles.written}
      onSubmit={(event) => {
        event.preventDefault()
        if (written !== '') onAnswer(written)
      }}
    >
      <label>
        {words.write} <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <Button kind="plain" type="submit" disabled={written === ''}>
        {words.answer}
      </Button>
    </form>
  )
}
