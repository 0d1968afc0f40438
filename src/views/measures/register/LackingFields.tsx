import { LACKS, type Lack } from '../../../address/RegisterQuestion.ts'
import { lacksOf } from '../../../analysis/effort/lacksOf.ts'
import type { MeasureColumn } from '../../../domain/measureFields.ts'
import { Button } from '../../../ui/Button.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'
import { goTo } from './goTo.ts'
import styles from './MeasureEditor.module.css'
import { columnName, formColumn } from './model/formColumns.ts'

/** Where in the form each of the things is written that the register counts as not stated. */
const COLUMN_OF: Readonly<Record<Lack, MeasureColumn>> = {
  owner: 'owner',
  age: 'age_from',
  end: 'end',
  cost: 'cost_sek_per_year',
  indicator: 'follows_indicators',
  review: 'last_reviewed',
}

/** What the register misses of this measure, each a way to the field where it is filled in. */
export function LackingFields() {
  const { id, measure, language } = useForm()
  const words = registerCatalogue(language).measureForm
  const lacks = lacksOf(measure)
  const lacking = LACKS.filter((lack) => lacks[lack])
  if (lacking.length === 0) return null
  return (
    <p className={styles.lacking}>
      {words.lacking}:{' '}
      {lacking.map((lack) => {
        const column = COLUMN_OF[lack]
        return (
          <Button key={lack} kind="quiet" onClick={() => goTo(`${id}-${column}`)}>
            {columnName(formColumn(column), words)}
          </Button>
        )
      })}
    </p>
  )
}
