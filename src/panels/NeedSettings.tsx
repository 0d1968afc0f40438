import { useState } from 'react'
import { type AppState, type ComponentWeight, MAX_COMPONENTS } from '../address/AppState.ts'
import type { UrlState } from '../address/useUrlState.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { indicatorName } from '../domain/lookups.ts'
import { DESIGN_EFFECTS, NEED_AGGREGATIONS, NORMALISATIONS } from '../domain/NeedSpec.ts'
import {
  activeNeedSpec,
  baseNeedSpec,
  componentWeights,
  isOwnSpec,
  needCandidates,
} from '../facts/need/activeNeedSpec.ts'
import { Button } from '../ui/Button.tsx'
import { Details } from '../ui/Details.tsx'
import { numberText } from '../words/format.ts'
import { settingsCatalogue } from '../words/settingsCatalogue.ts'
import styles from './NeedSettings.module.css'
import { OwnNeedSpecs } from './OwnNeedSpecs.tsx'

export interface NeedSettingsProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
}

/** Weights go in steps that can be told apart. */
const HEAVIEST = 3
const STEP = 0.25

/** What the need index is made of. Everything can be changed, and the map and the ranks answer at once. */
export function NeedSettings({ dataset, state, change }: NeedSettingsProps) {
  const words = settingsCatalogue(state.language).needSettings
  const [adding, setAdding] = useState('')
  const [isOpen, setOpen] = useState(() => isOwnSpec(state))
  const base = baseNeedSpec(dataset, state.need)
  const spec = activeNeedSpec(dataset, state)
  if (!base || !spec) return null
  const weights = componentWeights(dataset, state)
  const nameOf = (id: string): string => indicatorName(dataset, id, state.language)
  const setWeights = (components: readonly ComponentWeight[]): void =>
    change((before) => ({ ...before, components }), 'replace')
  const candidates = needCandidates(dataset).filter(({ id }) => !weights.some((part) => part.indicatorId === id))
  const canMultiply = spec.normalisation === 'min-max' || spec.normalisation === 'percentile'
  return (
    <Details
      kind="heading"
      summary={words.title}
      className={styles.settings}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <ul>
        {weights.map((part) => {
          const reason = base.components.find(({ indicatorId }) => indicatorId === part.indicatorId)?.reason[
            state.language
          ]
          return (
            <li key={part.indicatorId}>
              <label>
                <span>{nameOf(part.indicatorId)}</span>
                <b>{numberText(part.weight, 2, state.language)}</b>
                <input
                  type="range"
                  min={0}
                  max={HEAVIEST}
                  step={STEP}
                  value={part.weight}
                  onChange={(event) =>
                    setWeights(
                      weights.map((other) =>
                        other === part ? { ...part, weight: Number(event.target.value) } : other,
                      ),
                    )
                  }
                />
              </label>
              <Button
                kind="icon"
                aria-label={words.remove(nameOf(part.indicatorId))}
                title={words.remove(nameOf(part.indicatorId))}
                disabled={weights.length <= 2}
                onClick={() => setWeights(weights.filter((other) => other !== part))}
              >
                <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m4 4 8 8M12 4l-8 8" />
                </svg>
              </Button>
              <p>{reason || words.ownReason}</p>
            </li>
          )
        })}
      </ul>
      {weights.length < MAX_COMPONENTS && candidates.length > 0 && (
        <div className={styles.add}>
          <select value={adding} aria-label={words.add} onChange={(event) => setAdding(event.target.value)}>
            <option value="">{words.add}</option>
            {candidates.map((indicator) => (
              <option key={indicator.id} value={indicator.id}>
                {indicator.name[state.language]}
              </option>
            ))}
          </select>
          <Button
            kind="plain"
            disabled={adding === ''}
            onClick={() => {
              setWeights([...weights, { indicatorId: adding, weight: 1 }])
              setAdding('')
            }}
          >
            {words.addButton}
          </Button>
        </div>
      )}
      <label className={styles.choice}>
        {words.scale}
        <select
          value={spec.normalisation}
          onChange={(event) => {
            const scale = NORMALISATIONS.find((id) => id === event.target.value) ?? null
            change((before) => ({ ...before, scale: scale === base.normalisation ? null : scale }), 'replace')
          }}
        >
          {NORMALISATIONS.map((id) => (
            <option key={id} value={id}>
              {words.scales[id]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        {words.adding}
        <select
          value={spec.aggregation}
          onChange={(event) => {
            const way = NEED_AGGREGATIONS.find((id) => id === event.target.value) ?? null
            change((before) => ({ ...before, adding: way === base.aggregation ? null : way }), 'replace')
          }}
        >
          {NEED_AGGREGATIONS.map((id) => (
            <option key={id} value={id} disabled={id === 'geometric' && !canMultiply}>
              {words.addings[id]}
            </option>
          ))}
        </select>
      </label>
      {!canMultiply && <p className={styles.note}>{words.geometricNeeds}</p>}
      <label className={styles.choice}>
        {words.design}
        <select
          value={state.design}
          onChange={(event) => {
            const design = DESIGN_EFFECTS.find((effect) => String(effect) === event.target.value) ?? 1
            change((before) => ({ ...before, design }), 'replace')
          }}
        >
          {DESIGN_EFFECTS.map((effect) => (
            <option key={effect} value={effect}>
              {words.designs[effect]}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.note}>{words.designNote}</p>
      <OwnNeedSpecs dataset={dataset} state={state} change={change} />
    </Details>
  )
}
