import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import type { IndicatorEdit } from '../../../facts/intake/intakeMessages.ts'
import type { IntakeIndicator } from '../../../intake/Intake.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import { IndicatorForm } from './IndicatorForm.tsx'
import styles from './IntakeAssistant.module.css'

export interface IndicatorListProps {
  readonly indicators: readonly IntakeIndicator[]
  readonly edits: ReadonlyMap<string, IndicatorEdit>
  readonly dataset: Dataset
  readonly language: Language
  readonly onEdit: (id: string, values: Partial<Omit<IndicatorEdit, 'id'>>) => void
}

/** Indicator by indicator, what comes in: guessed, and open to change. */
export function IndicatorList({ indicators, edits, dataset, language, onEdit }: IndicatorListProps) {
  const words = readingCatalogue(language).reading
  if (indicators.length === 0) return <p>{words.noIndicators}</p>
  return indicators.map(({ indicator, known, guessedBy }, at) => {
    const own = edits.get(indicator.id)
    const shown = { ...indicator, ...own?.values }
    const name = textIn(shown.name, language)
    return (
      <details key={indicator.id} className={styles.indicator} open={at === 0}>
        <summary>
          {name} <small>{words.units[shown.unit]}</small>
        </summary>
        <label>
          <input
            type="checkbox"
            checked={!own?.isLeftOut}
            onChange={(event) => onEdit(indicator.id, { isLeftOut: !event.target.checked })}
          />
          {words.take(name)}
        </label>
        {known ? (
          <p>{words.known}</p>
        ) : (
          <>
            {guessedBy.length > 0 && <p>{words.guessedBy(guessedBy)}</p>}
            <IndicatorForm
              indicator={shown}
              dataset={dataset}
              language={language}
              onChange={(values) => onEdit(indicator.id, { values })}
            />
          </>
        )}
      </details>
    )
  })
}
