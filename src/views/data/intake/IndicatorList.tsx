import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import type { IndicatorEdit } from '../../../intake/IndicatorEdit.ts'
import type { IntakeIndicator } from '../../../intake/Intake.ts'
import { Details } from '../../../ui/Details.tsx'
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

/** Indicator by indicator, what comes in: guessed, and open to change. The first is open. */
export function IndicatorList({ indicators, ...rest }: IndicatorListProps) {
  const words = readingCatalogue(rest.language).reading
  if (indicators.length === 0) return <p>{words.noIndicators}</p>
  return indicators.map((each, at) => <IndicatorRow key={each.indicator.id} {...rest} {...each} isFirst={at === 0} />)
}

interface IndicatorRowProps extends Omit<IndicatorListProps, 'indicators'>, IntakeIndicator {
  readonly isFirst: boolean
}

/** A file may have hundreds: the form of one is made when it is opened. */
function IndicatorRow({
  indicator,
  unit,
  known,
  guessedBy,
  edits,
  dataset,
  language,
  isFirst,
  onEdit,
}: IndicatorRowProps) {
  const words = readingCatalogue(language).reading
  const own = edits.get(indicator.id)
  const shown = { ...indicator, ...own?.values }
  const name = textIn(shown.name, language)
  return (
    <Details
      kind="heading"
      summary={
        <>
          {name} {(unit ?? own?.values.unit) && <small>{words.units[shown.unit]}</small>}
        </>
      }
      className={styles.indicator}
      open={isFirst}
      isMadeLate
    >
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
    </Details>
  )
}
