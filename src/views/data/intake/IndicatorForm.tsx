import { useId } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { INDICATOR_FIELDS } from '../../../domain/indicatorFields.ts'
import { type Language, type LocalText, localText } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import type { IndicatorEdit } from '../../../intake/IndicatorEdit.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './IndicatorForm.module.css'

export interface IndicatorFormProps {
  /** As guessed, with what has been written over it. */
  readonly indicator: Indicator
  readonly dataset: Dataset
  readonly language: Language
  readonly onChange: (values: IndicatorEdit['values']) => void
}

const GOALS = Array.from({ length: 17 }, (_, at) => at + 1)
const MOST_DECIMALS = INDICATOR_FIELDS.decimals.max

/** What is known of an indicator that comes in: guessed, and open to change. */
export function IndicatorForm({ indicator, dataset, language, onChange }: IndicatorFormProps) {
  const words = readingCatalogue(language).reading
  const { fields } = words
  const { meta } = dataset
  /** Languages that said the same, or nothing, say what is written now. */
  const rewritten = (text: LocalText, written: string): LocalText => {
    const before = textIn(text, language)
    return localText((each) => (each === language || text[each] === before || text[each] === '' ? written : text[each]))
  }
  return (
    <div className={styles.form}>
      <TextField
        label={fields.name}
        value={textIn(indicator.name, language)}
        onChange={(written) => onChange({ name: rewritten(indicator.name, written) })}
      />
      <Choice
        label={fields.unit}
        value={indicator.unit}
        options={INDICATOR_FIELDS.unit.words.map((unit) => [unit, words.units[unit]])}
        onChange={(unit) => onChange({ unit })}
      />
      <Choice
        label={fields.direction}
        value={indicator.direction}
        options={INDICATOR_FIELDS.direction.words.map((each) => [each, words.directions[each]])}
        onChange={(direction) => onChange({ direction })}
      />
      <Choice
        label={fields.priorityArea}
        value={indicator.priorityAreas[0] ?? ''}
        options={[['', words.none], ...meta.priorityAreas.map(({ id, name }) => [id, textIn(name, language)] as const)]}
        onChange={(id) => onChange({ priorityAreas: id === '' ? [] : [id] })}
      />
      <Choice
        label={fields.theme}
        value={indicator.theme}
        options={[['', words.none], ...meta.themes.map(({ id, name }) => [id, textIn(name, language)] as const)]}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={fields.decimals}
        value={String(indicator.decimals)}
        options={Array.from({ length: MOST_DECIMALS + 1 }, (_, at) => [String(at), String(at)])}
        onChange={(decimals) => onChange({ decimals: Number(decimals) })}
      />
      <TextField
        label={fields.description}
        value={textIn(indicator.description, language)}
        onChange={(written) => onChange({ description: rewritten(indicator.description, written) })}
      />
      <TextField
        label={fields.denominator}
        value={textIn(indicator.denominator, language)}
        onChange={(written) => onChange({ denominator: rewritten(indicator.denominator, written) })}
      />
      <TextField label={fields.source} value={indicator.source} onChange={(source) => onChange({ source })} />
      <TextField
        label={fields.caveat}
        value={textIn(indicator.caveat, language)}
        onChange={(written) => onChange({ caveat: rewritten(indicator.caveat, written) })}
      />
      <Choice
        label={fields.sdg}
        value={String(indicator.sdg[0] ?? '')}
        options={[['', words.none], ...GOALS.map((goal) => [String(goal), words.goal(goal)] as const)]}
        onChange={(goal) => onChange({ sdg: goal === '' ? [] : [Number(goal)] })}
      />
    </div>
  )
}

interface FieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function TextField({ label, value, onChange }: FieldProps<string>) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}

interface ChoiceProps<Value extends string> extends FieldProps<Value> {
  readonly options: readonly (readonly [Value, string])[]
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([key]) => key === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
