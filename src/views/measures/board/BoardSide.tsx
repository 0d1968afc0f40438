import { useCallback, useMemo } from 'react'
import type { AppState, Theme } from '../../../address/AppState.ts'
import { toggleArea } from '../../../address/changes.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { areaPositions } from '../../../domain/lookups.ts'
import { UNIVERSAL_RULES } from '../../../domain/UniversalRule.ts'
import { measureCard } from '../../../facts/measures/measureView.ts'
import { isOwnSpec, NOTHING_OWN } from '../../../facts/need/activeNeedSpec.ts'
import { notesBeside } from '../../../facts/notes/notesBeside.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import { SmallMap } from '../../../map/SmallMap.tsx'
import { IndexOffers } from '../../../panels/IndexOffers.tsx'
import { KnowledgeGaps } from '../../../panels/KnowledgeGaps.tsx'
import { MeasureCard } from '../../../panels/MeasureCard.tsx'
import { Moves } from '../../../panels/Moves.tsx'
import { NeedSettings } from '../../../panels/NeedSettings.tsx'
import { NoteList } from '../../../panels/NoteList.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Hidden } from '../../../ui/Hidden.tsx'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import type { PriorityTab } from '../model/priorityTabs.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './BoardSide.module.css'
import type { BoardInput } from './model/BoardInput.ts'
import type { BoardView } from './model/boardView.ts'
import { NeedMoves } from './NeedMoves.tsx'
import { VerdictSwatch } from './VerdictSwatch.tsx'

export interface BoardSideProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly theme: Theme
  readonly hover: HoverStore
  readonly change: UrlState['change']
  readonly input: BoardInput
  readonly view: BoardView
  readonly shapes: AreaShapes
  readonly tab: PriorityTab | null
  readonly presenting: boolean
}

/** Beside the board: a chosen measure, the same verdicts on the map, what is for everybody, and what is not known. */
export function BoardSide({ dataset, state, hover, change, input, view, shapes, tab, presenting }: BoardSideProps) {
  const words = effortCatalogue(state.language).board
  const { language } = state
  const card = useMemo(
    () => (state.measure ? measureCard(dataset, state.measure, language) : null),
    [dataset, state.measure, language],
  )
  const numbers = useMemo(() => dataset.areas.map(() => ''), [dataset])
  const selected = useMemo(() => areaPositions(dataset, state.areas), [state.areas, dataset])
  const onPick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  const specId = tab?.spec?.id ?? null
  // Weights belong to an index: those of another are not these, and what is set here is set for this one.
  const weighed = useMemo(
    () =>
      (state.need ?? dataset.needSpecs[0]?.id) === specId
        ? { ...state, need: specId }
        : { ...state, need: specId, ...NOTHING_OWN },
    [state, dataset, specId],
  )
  const weigh = useCallback<UrlState['change']>(
    (next, how) => change((before) => ({ ...next(before), need: specId }), how),
    [change, specId],
  )
  const gap = tab?.isGap ? dataset.knowledgeGaps.filter(({ priorityArea }) => priorityArea === tab.id) : []
  const priority = tab?.id ?? null
  const notes = useMemo(
    () => notesBeside(dataset, state.areas, priority, presenting),
    [dataset, state.areas, priority, presenting],
  )
  return (
    <>
      {card && <MeasureCard card={card} state={state} change={change} />}
      <section>
        <h2 className={styles.title}>{words.mapTitle}</h2>
        {shapes.box && (
          <div className={styles.map}>
            <SmallMap
              shapes={shapes}
              hover={hover}
              selected={selected}
              onPick={onPick}
              numbers={numbers}
              paints={view.paints}
              title=""
              name={words.mapName(view.legendText)}
            />
          </div>
        )}
        <ul className={styles.legend}>
          {view.legend.map((key) => (
            <li key={key.verdict}>
              <VerdictSwatch paint={key.paint} size={16} />
              <span>{key.text}</span>
              <b>{key.count}</b>
            </li>
          ))}
        </ul>
      </section>
      {tab?.spec && !presenting && (
        <section className={styles.weights}>
          {isOwnSpec(weighed) && <NeedMoves input={input} />}
          <NeedSettings dataset={dataset} state={weighed} change={weigh} />
        </section>
      )}
      {!presenting && <IndexOffers dataset={dataset} language={language} />}
      {gap.length > 0 && <KnowledgeGaps dataset={{ ...dataset, knowledgeGaps: gap }} language={language} />}
      <NoteList dataset={dataset} notes={notes} language={language} headingClass={styles.title} />
      <section>
        <h2 className={styles.title}>{words.universalTitle}</h2>
        <p className={styles.meta}>{view.universal.count}</p>
        {!presenting && view.universal.measures.length > 0 && (
          <fieldset className={styles.rules}>
            <Hidden as="legend">{words.universalTitle}</Hidden>
            {UNIVERSAL_RULES.map((rule) => (
              <label key={rule}>
                <input
                  type="radio"
                  name="universal"
                  checked={state.effort.universal === rule}
                  onChange={() =>
                    change((before) => ({ ...before, effort: { ...before.effort, universal: rule } }), 'replace')
                  }
                />
                {words.rules[rule]}
              </label>
            ))}
          </fieldset>
        )}
        {view.universal.gaps && (
          <p className={styles.gaps} title={view.universal.gapsNote}>
            {view.universal.gaps} <small>{view.universal.gapsNote}</small>
          </p>
        )}
        {view.universal.moves && (
          <Moves summary={view.universal.moves.summary} lists={[view.universal.moves.places]} language={language} />
        )}
      </section>
      {view.dose.box && (
        <p className={styles.box}>
          <b>{view.dose.box.lead}</b> {view.dose.box.text}{' '}
          {!presenting && (
            <Button
              kind="inline"
              onClick={() =>
                change((before) => ({
                  ...before,
                  effort: { ...before.effort, tab: 'register', register: { ...before.effort.register, lacks: 'cost' } },
                }))
              }
            >
              {words.doseBox.action}
            </Button>
          )}
        </p>
      )}
      <p className={styles.method}>{view.method}</p>
    </>
  )
}
