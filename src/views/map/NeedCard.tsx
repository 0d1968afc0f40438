import { useMemo } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import { smallestChange } from '../../analysis/need/smallestChange.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import { needPanelView } from '../../facts/need/needPanelView.ts'
import { needView } from '../../facts/need/needView.ts'
import { AboutFigure } from '../../panels/AboutFigure.tsx'
import { NeedParts } from '../../panels/NeedParts.tsx'
import { CardHead } from '../../ui/CardHead.tsx'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './NeedCard.module.css'

export interface NeedCardProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly theme: Theme
  readonly need: NeedFindings
  readonly areaId: string
  readonly order: number
  /** One of several: no parts, no changes. */
  readonly compact: boolean
  readonly change: UrlState['change']
}

/** The need of one area: verdict, how sure it is, what it is made of, and what would change the picture. */
export function NeedCard({ dataset, state, theme, need, areaId, order, compact, change }: NeedCardProps) {
  const words = catalogue(state.language)
  const { result, uncertainty } = need
  const view = useMemo(
    () => needView(dataset, result, uncertainty, theme, state.language),
    [dataset, result, uncertainty, theme, state.language],
  )
  const changes = useMemo(
    () => (compact || !uncertainty ? null : smallestChange(dataset, result.spec, areaId)),
    [compact, uncertainty, dataset, result, areaId],
  )
  const panel = needPanelView(dataset, result, uncertainty, view, changes, areaId, state.language)
  if (!panel) return null
  return (
    <section className={styles.card} aria-label={panel.area.name}>
      <CardHead
        mark={<SelectionShape order={order} />}
        title={panel.area.name}
        closeLabel={words.panel.closeArea(panel.area.name)}
        onClose={() => change((before) => ({ ...before, areas: before.areas.filter((id) => id !== areaId) }))}
      />
      <p className={styles.verdict}>
        <b>{panel.verdict.lead && `${panel.verdict.lead}.`}</b> {panel.verdict.rest}
      </p>
      <ul className={styles.sentences}>
        {panel.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {!compact && (
        <p className={styles.about}>
          <AboutFigure dataset={dataset} about={result} language={state.language} />
        </p>
      )}
      {!compact && panel.contributions.length > 0 && (
        <>
          <h3>{words.mode.needParts}</h3>
          <NeedParts parts={panel.contributions} />
        </>
      )}
      {!compact && panel.changes.length > 0 && (
        <>
          <h3>{panel.changeTitle}</h3>
          <ul className={styles.sentences}>
            {panel.changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
