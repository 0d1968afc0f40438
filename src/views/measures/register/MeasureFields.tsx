import type { MeasureColumn } from '../../../domain/measureFields.ts'
import { INTERPRETABLE } from '../../../domain/measureVocabulary.ts'
import { textIn } from '../../../domain/textIn.ts'
import { measureFormWords } from '../words/measureFormWords.ts'
import { registerWords } from '../words/registerWords.ts'
import { CheckedList } from './CheckedList.tsx'
import { useForm } from './FormContext.ts'
import { FormField } from './FormField.tsx'
import styles from './MeasureEditor.module.css'

export type FormPart = 'what' | 'who' | 'when' | 'by' | 'money' | 'follow' | 'source' | 'english'

/** The fields of one part of the form. */
export function MeasureFields({ part }: { readonly part: FormPart }) {
  const { dataset, language } = useForm()
  const words = measureFormWords[language]
  const { statuses, levels, bases } = registerWords[language]
  const { fields } = words
  const pick = <T extends string>(names: Readonly<Record<string, string>>, ids: readonly T[]) =>
    ids.map((id) => [id, names[id] ?? id] as const)
  const unknown = (column: MeasureColumn, label: string, kind: 'text' | 'number' = 'text', hint?: string) => (
    <FormField {...{ column, label, kind }} mayBeUnknown {...(hint ? { hint } : {})} />
  )
  const body = () => {
    switch (part) {
      case 'what':
        return (
          <>
            <FormField column="title_sv" label={fields.title} kind="text" required />
            <FormField column="short_title_sv" label={fields.shortTitle} kind="text" />
            <FormField column="description_sv" label={fields.description} kind="long" hint={words.noNames} />
            <CheckedList
              column="priority_areas"
              label={fields.priorityAreas}
              options={dataset.meta.priorityAreas.map(({ id, name }) => [id, textIn(name, language)] as const)}
            />
            <FormField column="sdg" label={fields.sdg} kind="text" hint={words.goalsHint} />
          </>
        )
      case 'who':
        return (
          <>
            {unknown('target_group_sv', fields.targetGroup)}
            <FormField column="level" label={fields.level} kind="choice" options={pick(levels, LEVELS)} />
            {unknown('age_from', fields.ageFrom, 'number')}
            {unknown('age_to', fields.ageTo, 'number')}
            <FormField
              column="location_is"
              label={fields.locationIs}
              kind="choice"
              options={pick(words.locations, LOCATIONS)}
            />
          </>
        )
      case 'when':
        return (
          <>
            <FormField column="status" label={fields.status} kind="choice" options={pick(statuses, STATUSES)} />
            {unknown('start', fields.start, 'text', words.date)}
            {unknown('end', fields.end, 'text', words.date)}
            <FormField column="mentioned" label={fields.mentioned} kind="text" hint={words.yearsHint} />
          </>
        )
      case 'by':
        return (
          <>
            {unknown('owner', fields.owner, 'text', words.noNames)}
            {unknown('partners', fields.partners, 'text', words.listHint)}
          </>
        )
      case 'money':
        return (
          <>
            {unknown('cost_sek_per_year', fields.costSekPerYear, 'number')}
            {unknown('funder', fields.funders, 'text', words.listHint)}
            {unknown('funding_share_pct', fields.fundingShares, 'text', words.sharesHint)}
            {unknown('fte', fields.fte, 'number')}
            {unknown('hours_per_year', fields.hoursPerYear, 'number')}
          </>
        )
      case 'follow':
        return (
          <>
            <CheckedList
              column="follows_indicators"
              label={fields.followsIndicators}
              options={dataset.indicators.map(({ id, name }) => [id, textIn(name, language)] as const)}
            />
            <FormField
              column="expected_direction"
              label={fields.expectedDirection}
              kind="choice"
              options={pick(words.directions, DIRECTIONS)}
            />
            {unknown('last_reviewed', fields.lastReviewed, 'text', words.date)}
          </>
        )
      case 'source':
        return (
          <>
            <FormField column="basis" label={fields.basis} kind="choice" options={pick(bases, BASES)} />
            {unknown('source_document', fields.sourceDocument)}
            <CheckedList
              column="interpreted"
              label={fields.interpreted}
              options={INTERPRETABLE.map((name) => [name, words.interpretable[name]] as const)}
            />
            <FormField column="source_quote" label={fields.sourceQuote} kind="long" hint={words.noNames} />
          </>
        )
      case 'english':
        return (
          <>
            <FormField column="title_en" label={fields.title} kind="text" />
            <FormField column="short_title_en" label={fields.shortTitle} kind="text" />
            <FormField column="target_group_en" label={fields.targetGroup} kind="text" />
            <FormField column="description_en" label={fields.description} kind="long" />
          </>
        )
    }
  }
  if (part === 'english')
    return (
      <details className={styles.part}>
        <summary>{words.parts.english}</summary>
        <div className={styles.fields}>{body()}</div>
      </details>
    )
  return (
    <fieldset className={styles.part}>
      <legend>{words.parts[part]}</legend>
      <div className={styles.fields}>{body()}</div>
    </fieldset>
  )
}

const LEVELS = ['universal', 'selective', 'indicated']
const LOCATIONS = ['carried-out', 'beneficiaries-live']
const STATUSES = ['planned', 'ongoing', 'paused', 'ended']
const DIRECTIONS = ['increase', 'decrease']
const BASES = ['document', 'rule', 'interpretation']
