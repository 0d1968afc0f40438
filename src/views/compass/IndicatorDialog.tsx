import { useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import {
  COMPASS_WEIGHTS,
  type CompassQuestion,
  MAX_COMPASS_INDICATORS,
  MIN_COMPASS_INDICATORS,
} from '../../address/CompassQuestion.ts'
import { type AgendaFilter, carriesGoal } from '../../domain/AgendaFilter.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { indicatorById, periodsOf } from '../../domain/lookups.ts'
import { compassIndicators, proposedIndicators } from '../../facts/landscapes/compassRequest.ts'
import { AgendaChoice } from '../../panels/AgendaChoice.tsx'
import { IndicatorChecks } from '../../panels/IndicatorChecks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import form from '../../ui/Form.module.css'
import { Segmented } from '../../ui/Segmented.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { numberText } from '../../words/format.ts'
import styles from './CompassDialogs.module.css'

export interface CompassDialogProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly ask: (change: Partial<CompassQuestion>) => void
  readonly onClose: () => void
}

/** Which indicators the compass is made of and what each counts for. Every choice shows at once behind the dialog. */
export function IndicatorDialog({ dataset, state, ask, onClose }: CompassDialogProps) {
  const words = compassCatalogue(state.language)
  const own = words.compassPanel.dialogs
  const proposal = proposedIndicators(dataset)
  const [goal, setGoal] = useState<AgendaFilter | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>(
    state.compass.indicators.length > 0 ? state.compass.indicators : proposal,
  )
  const [least, most] = [MIN_COMPASS_INDICATORS, MAX_COMPASS_INDICATORS].map((n) =>
    numberText(n, 0, state.language),
  ) as [string, string]
  const usable = compassIndicators(dataset).filter((indicator) => carriesGoal(indicator, goal))
  const { themes } = dataset.meta
  const themeOf = (id: string): string => (themes.some((theme) => theme.id === id) ? id : '')
  const groups = [...themes.map(({ id, name }) => ({ id, name: name[state.language] })), { id: '', name: '' }]
    .map((theme) => ({ ...theme, indicators: usable.filter((indicator) => themeOf(indicator.theme) === theme.id) }))
    .filter(({ indicators }) => indicators.length > 0)
  const choose = (ids: readonly string[]): void => {
    setChosen(ids)
    if (ids.length < MIN_COMPASS_INDICATORS || ids.length > MAX_COMPASS_INDICATORS) return
    const isProposal = ids.length === proposal.length && proposal.every((id) => ids.includes(id))
    ask({ indicators: isProposal ? [] : ids })
  }
  const wrong =
    chosen.length < MIN_COMPASS_INDICATORS
      ? own.tooFew(least)
      : chosen.length > MAX_COMPASS_INDICATORS
        ? own.tooMany(most)
        : ''
  const argued = dataset.meta.compass
  return (
    <Dialog title={own.indicators} closeLabel={words.shell.close} place="wide" onClose={onClose}>
      <div className={form.form}>
        <p className={form.note}>{own.indicatorsHelp(least, most)}</p>
        <div className={form.buttons}>
          <Segmented
            label={own.weights}
            value={state.compass.weights}
            options={COMPASS_WEIGHTS.map((id) => ({ id, text: own.weightChoices[id] }))}
            onChange={(weights) => ask({ weights })}
          />
          <Button kind="plain" onClick={() => choose(proposal)}>
            {own.back}
          </Button>
          <AgendaChoice dataset={dataset} language={state.language} value={goal} onChoose={setGoal} />
        </div>
        <p className={form.status} role="status" data-wrong={wrong !== '' || undefined}>
          {wrong || own.chosen(numberText(chosen.length, 0, state.language))}
        </p>
        <IndicatorChecks
          groups={groups}
          chosen={chosen}
          language={state.language}
          noteOf={({ id }) => words.compass.yearsAll(periodsOf(dataset, id).join(', '))}
          onChoose={choose}
        />
        {argued && (
          <Details kind="link" summary={own.why} className={styles.why}>
            <p>{argued.argument[state.language]}</p>
            <dl>
              {argued.indicators.map(({ id, reason }) => (
                <div key={id}>
                  <dt>{indicatorById(dataset, id)?.name[state.language]}</dt>
                  <dd>{reason[state.language]}</dd>
                </div>
              ))}
            </dl>
          </Details>
        )}
      </div>
    </Dialog>
  )
}
