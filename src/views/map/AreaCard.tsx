import type { AppState } from '../../address/AppState.ts'
import { showData, showProfile } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { AboutFigure } from '../../panels/AboutFigure.tsx'
import { Button } from '../../ui/Button.tsx'
import { CardHead } from '../../ui/CardHead.tsx'
import { Key, KeyItem } from '../../ui/Key.tsx'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import { Strip } from '../../ui/Strip.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './AreaCard.module.css'
import type { AreaPanelView } from './model/areaPanelView.ts'

export interface AreaCardProps {
  readonly dataset: Dataset
  readonly area: AreaPanelView
  readonly order: number
  /** Several areas are chosen: each keeps to its figure and measures. */
  readonly compact: boolean
  readonly state: AppState
  readonly change: UrlState['change']
}

export function AreaCard({ dataset, area, order, compact, state, change }: AreaCardProps) {
  const words = catalogue(state.language)
  return (
    <section className={styles.card} aria-label={area.name} data-compact={compact || undefined}>
      <CardHead
        mark={<SelectionShape order={order} />}
        title={area.name}
        closeLabel={words.panel.closeArea(area.name)}
        onClose={() => change((before) => ({ ...before, areas: before.areas.filter((id) => id !== area.areaId) }))}
      />
      <p className={styles.meta}>{area.place}</p>
      <div className={styles.figure}>
        <span>{area.figure}</span>
        <div>
          <b>{area.verdict.lead}</b> {area.verdict.rest}
          {(area.interval || area.rank) && (
            <p>
              {area.interval} {area.rank}
            </p>
          )}
          {area.about && <AboutFigure dataset={dataset} about={area.about} language={state.language} />}
        </div>
      </div>
      {!compact && area.strips.length > 0 && (
        <>
          <h3>{area.stripsTitle}</h3>
          <Key className={styles.key}>
            <KeyItem>
              <SelectionShape order={order} size={10} />
              {area.name}
            </KeyItem>
            <KeyItem mark="municipality">{words.panel.keyMunicipality}</KeyItem>
            <KeyItem mark="other">{words.panel.keyOthers}</KeyItem>
          </Key>
          {area.strips.map((strip) => (
            <Strip
              key={strip.indicatorId}
              strip={strip}
              order={order}
              name={
                <AboutFigure
                  dataset={dataset}
                  about={{ ...strip, own: { name: area.name, value: strip.value, interval: strip.interval } }}
                  language={state.language}
                >
                  <Unbroken text={strip.name} />
                </AboutFigure>
              }
            />
          ))}
        </>
      )}
      <h3>{words.panel.measuresReaching(area.name)}</h3>
      {area.measures.length === 0 && <p className={styles.meta}>{words.panel.noTargeted}</p>}
      {area.measures.map((measure) => (
        <div key={measure.measureId} className={styles.measure}>
          <i />
          <div>
            <Button
              aria-pressed={state.measure === measure.measureId}
              onClick={() =>
                change((before) => ({
                  ...before,
                  measure: before.measure === measure.measureId ? null : measure.measureId,
                }))
              }
            >
              {measure.title}
            </Button>
            <span>{measure.meta}</span>
            {!compact && <span>{measure.dose}</span>}
          </div>
        </div>
      ))}
      {area.alsoMunicipality && <p className={styles.also}>{area.alsoMunicipality}</p>}
      {!compact && area.gap && (
        <div className={styles.gap}>
          <svg width="20" height="34" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="19"
              height="33"
              rx="2"
              fill="url(#pattern-missing)"
              stroke="var(--rule-strong)"
            />
          </svg>
          <p>
            {area.gap}{' '}
            <Button kind="link" onClick={() => change(showData)}>
              {words.panel.seeData}
            </Button>
          </p>
        </div>
      )}
      {!compact && area.similar && (
        <>
          <h3>{words.panel.mostLike(area.name)}</h3>
          <p className={styles.similar}>
            {area.similar.names} <span>{area.similar.reason}</span>
          </p>
        </>
      )}
      <Button
        kind="primary"
        className={styles.profile}
        onClick={() => change((before) => showProfile(before, area.areaId))}
      >
        {words.panel.openProfile}
      </Button>
      {!compact && area.sources !== '' && <p className={styles.sources}>{area.sources}</p>}
    </section>
  )
}
