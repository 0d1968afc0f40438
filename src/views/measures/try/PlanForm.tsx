import { useId, useMemo, useState } from 'react'
import type { MeasurePlan } from '../../../address/MeasurePlan.ts'
import { planTitle } from '../../../address/planCodec.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaPositions } from '../../../domain/lookups.ts'
import { textIn } from '../../../domain/textIn.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { PlacePicker } from '../register/PlacePicker.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import styles from './TryTab.module.css'

export interface PlanFormProps {
  readonly dataset: Dataset
  readonly plan: MeasurePlan
  readonly at: number
  readonly language: Language
  readonly shapes: AreaShapes
  readonly onChange: (changes: Partial<MeasurePlan>) => void
  /** Null where nothing can be kept. */
  readonly onKeep: (() => void) | null
  /** Null while there is nothing to throw away. */
  readonly onDiscard: (() => void) | null
}

/** More areas than this would be drawn too slowly at every click. */
const MOST_DRAWN = 1500

/** What is asked of a measure that is tried out: enough to say whom it would reach. */
export function PlanForm({ dataset, plan, at, language, shapes, onChange, onKeep, onDiscard }: PlanFormProps) {
  const words = registerCatalogue(language).tryOut
  const id = useId()
  const [isTried, setTried] = useState(false)
  const name = words.plan('AB'[at] ?? '')
  const names = useMemo(() => dataset.areas.map((area) => area.name), [dataset])
  const { areaIds } = plan
  const chosen = useMemo(() => new Set(areaPositions(dataset, areaIds ?? [])), [areaIds, dataset])
  const toggle = (areaId: string): void => {
    const before = areaIds ?? []
    onChange({ areaIds: before.includes(areaId) ? before.filter((other) => other !== areaId) : [...before, areaId] })
  }
  const lacksName = isTried && plan.title.trim() === ''
  const number = (field: 'ageFrom' | 'ageTo' | 'fte' | 'hours' | 'sek', label: string, most: number) => (
    <label>
      {label}
      <input
        type="number"
        min={0}
        max={most}
        step="any"
        placeholder={words.unknown}
        value={plan[field] ?? ''}
        onChange={(event) => {
          const value = event.target.value === '' ? null : Number(event.target.value)
          onChange({ [field]: value === null || value < 0 || value > most || Number.isNaN(value) ? null : value })
        }}
      />
    </label>
  )
  return (
    <fieldset className={styles.plan}>
      <legend>{name}</legend>
      <label className={styles.wide} htmlFor={`${id}-title`}>
        {words.title}
        <input
          id={`${id}-title`}
          type="text"
          maxLength={80}
          value={plan.title}
          placeholder={words.titleHint}
          aria-invalid={lacksName || undefined}
          aria-describedby={lacksName ? `${id}-fault` : undefined}
          onChange={(event) => onChange({ title: planTitle(event.target.value) })}
        />
      </label>
      {lacksName && (
        <p id={`${id}-fault`} className={styles.fault}>
          {words.titleNeeded}
        </p>
      )}
      <div className={styles.row}>
        <label>
          {words.priority}
          <select value={plan.priority ?? ''} onChange={(event) => onChange({ priority: event.target.value || null })}>
            <option value="">{words.noPriority}</option>
            {dataset.meta.priorityAreas.map((area) => (
              <option key={area.id} value={area.id}>
                {textIn(area.name, language)}
              </option>
            ))}
          </select>
        </label>
        {number('ageFrom', words.from, 130)}
        {number('ageTo', words.to, 130)}
      </div>
      <div className={styles.row}>
        {number('fte', words.fte, 1e6)}
        {number('hours', words.hours, 1e9)}
        {number('sek', words.sek, 1e12)}
      </div>
      <div className={styles.where}>
        {shapes.box && dataset.areas.length <= MOST_DRAWN && (
          <>
            <p className={styles.mapHelp}>{words.mapHelp}</p>
            <div className={styles.map}>
              <PlacePicker
                shapes={shapes}
                names={names}
                chosen={chosen}
                point={null}
                corners={[]}
                name={words.mapName(name)}
                onPlace={(_, areaAt) => dataset.areas[areaAt] && toggle(dataset.areas[areaAt].id)}
              />
            </div>
          </>
        )}
        <Details
          kind="heading"
          summary={
            <>
              {words.where}: {areaIds === null ? words.whole : words.chosen(areaIds.length)}
            </>
          }
        >
          <div className={styles.checks}>
            <label>
              <input
                type="checkbox"
                checked={areaIds === null}
                onChange={(event) => onChange({ areaIds: event.target.checked ? null : [] })}
              />
              {words.whole}
            </label>
            {dataset.groups.map((group) => (
              <label key={group.id}>
                <input
                  type="checkbox"
                  checked={areaIds !== null && group.areaIds.every((areaId) => areaIds.includes(areaId))}
                  onChange={(event) => {
                    const others = (areaIds ?? []).filter((areaId) => !group.areaIds.includes(areaId))
                    onChange({ areaIds: event.target.checked ? [...others, ...group.areaIds] : others })
                  }}
                />
                {textIn(group.name, language)}
              </label>
            ))}
            {dataset.areas.map((area) => (
              <label key={area.id}>
                <input type="checkbox" checked={areaIds?.includes(area.id) ?? false} onChange={() => toggle(area.id)} />
                {area.name}
              </label>
            ))}
          </div>
        </Details>
      </div>
      <div className={styles.actions}>
        {onKeep && (
          <Button
            kind="primary"
            onClick={() => {
              setTried(true)
              if (plan.title.trim() !== '') onKeep()
              else document.getElementById(`${id}-title`)?.focus()
            }}
          >
            {words.keep}
          </Button>
        )}
        {onDiscard && (
          <Button kind="plain" onClick={onDiscard}>
            {words.discard}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
