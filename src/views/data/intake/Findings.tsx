import { useEffect, useId, useRef, useState } from 'react'
import type { Area } from '../../../domain/Area.ts'
import type { Finding } from '../../../domain/Finding.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { findingText } from '../../../words/intake/findingText.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import { AreaSelect } from './AreaSelect.tsx'
import styles from './Findings.module.css'

export interface FindingsProps {
  readonly findings: readonly Finding[]
  /** All that a text may mean, whatever is offered. */
  readonly areas: readonly Area[]
  readonly language: Language
  readonly onAnswer: (id: string, key: string) => void
}

/** Guesses as sentences with what speaks for them; each can be changed. */
export function Findings({ findings, areas, language, onAnswer }: FindingsProps) {
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingRow key={finding.id} finding={finding} areas={areas} language={language} onAnswer={onAnswer} />
      ))}
    </ul>
  )
}

interface FindingRowProps extends Omit<FindingsProps, 'findings'> {
  readonly finding: Finding
}

function FindingRow({ finding, areas, language, onAnswer }: FindingRowProps) {
  const words = readingCatalogue(language).reading
  const [isOpen, setOpen] = useState(false)
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (isOpen) select.current?.focus()
  }, [isOpen])
  const text = findingText(finding, language)
  const others = isOfArea(finding) ? areas.filter(({ id }) => text.choices.every(({ key }) => key !== id)) : []
  const canChange = finding.choices.length + others.length > 1
  return (
    <li>
      <span>
        {text.sentence} <small>{text.because}</small>
        {finding.by !== 'guess' && <small> ({finding.by === 'answer' ? words.answered : words.fromRecipe})</small>}
      </span>
      {canChange &&
        (isOpen ? (
          <select
            ref={select}
            aria-label={words.changeLabel(text.sentence)}
            value={finding.chosen ?? ''}
            onChange={(event) => onAnswer(finding.id, event.target.value)}
          >
            {text.choices.map((choice) => (
              <option key={choice.key} value={choice.key}>
                {choice.text}
              </option>
            ))}
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
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
export function Questions({ findings, areas, language, onAnswer }: FindingsProps) {
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
            <Choices
              name={`${name}${finding.id}`}
              choices={text.choices}
              language={language}
              onChoose={(key) => onAnswer(finding.id, key)}
            />
            {isOfArea(finding) && (
              <p>
                {words.otherArea}{' '}
                <AreaSelect
                  label={words.chooseArea(String(finding.values.text))}
                  areas={areas}
                  language={language}
                  onChoose={(id) => onAnswer(finding.id, id)}
                />
              </p>
            )}
            {finding.isWritten && (
              <WrittenAnswer language={language} onAnswer={(written) => onAnswer(finding.id, written)} />
            )}
          </fieldset>
        )
      })}
    </section>
  )
}

const isOfArea = ({ code }: Finding): boolean => code === 'area-name' || code === 'area-contradiction'

interface ChoicesProps {
  readonly name: string
  readonly choices: readonly { readonly key: string; readonly text: string }[]
  readonly language: Language
  readonly onChoose: (key: string) => void
}

/** Answers to press. Arrow keys choose as they go from one to the next, so what they come to is answered by a button. */
function Choices({ name, choices, language, onChoose }: ChoicesProps) {
  const isArrow = useRef(false)
  const [come, setCome] = useState<string | null>(null)
  return (
    <>
      {choices.map(({ key, text }) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            onKeyDown={(event) => {
              isArrow.current = event.key.startsWith('Arrow')
              if (come === key && (event.key === ' ' || event.key === 'Enter')) onChoose(key)
            }}
            onPointerDown={() => {
              isArrow.current = false
            }}
            onChange={() => (isArrow.current ? setCome(key) : onChoose(key))}
          />
          {text}
        </label>
      ))}
      {come !== null && (
        <Button kind="plain" onClick={() => onChoose(come)}>
          {readingCatalogue(language).reading.answer}
        </Button>
      )}
    </>
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
