import { useState } from 'react'
import type { Area, AreaId } from '../../../domain/Area.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './Findings.module.css'

export interface AreaSelectProps {
  readonly label: string
  readonly areas: readonly Area[]
  readonly language: Language
  readonly onChoose: (id: AreaId) => void
}

/** Any area of the map, by name: what a text means that names none. Said by a button, since arrow keys go through a list. */
export function AreaSelect({ label, areas, language, onChoose }: AreaSelectProps) {
  const words = readingCatalogue(language).reading
  const [chosen, setChosen] = useState<AreaId>('')
  const byName = areas.toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <span className={styles.choice}>
      <select aria-label={label} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{words.noArea}</option>
        {byName.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button
        kind="plain"
        aria-label={`${words.answer}: ${label}`}
        disabled={chosen === ''}
        onClick={() => onChoose(chosen)}
      >
        {words.answer}
      </Button>
    </span>
  )
}
