import { useCallback, useDeferredValue, useMemo } from 'react'
import { COURSE_AXES, COURSE_ORDERS } from '../../../address/ChartsQuestion.ts'
import { chooseIndicator } from '../../../address/changes.ts'
import { TrendChart } from '../../../charts/TrendChart.tsx'
import { indicatorById, periodsOf } from '../../../domain/lookups.ts'
import { sourceLine } from '../../../facts/subjects/sourceLine.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { Hint } from '../../../ui/Hint.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { numberText } from '../../../words/format.ts'
import { CompareHead } from '../CompareHead.tsx'
import { InequalityPanel } from '../InequalityPanel.tsx'
import { chooserView, pickSubject } from '../model/chooserView.ts'
import { IndicatorControl } from '../QuestionControls.tsx'
import { useAskCharts } from '../useAskCharts.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { CourseTiles } from './CourseTiles.tsx'
import { coursesView } from './model/coursesView.ts'
import { courseTiles, withChosen } from './model/courseTiles.ts'
import styles from './TrendsTab.module.css'

/** Jämför: how the areas have changed, and how far apart they lie. */
export function TrendsTab({ dataset, state, vocabulary, hover, change, presenting }: ViewProps) {
  const { language } = state
  const words = compareCatalogue(language)
  const said = words.comparePanel.courses
  const ask = useAskCharts(change)
  const { charts } = state.compare
  const asked = indicatorById(dataset, state.indicator)
  const subjects = useMemo(() => chooserView(dataset, state).chosen, [dataset, state])
  const view = useMemo(() => {
    if (!asked) return null
    performance.mark('sk:courses-start')
    const made = coursesView(dataset, asked, subjects, language)
    performance.measure('sk:courses', 'sk:courses-start')
    return made
  }, [dataset, asked, subjects, language])
  const indicator = view?.indicator
  const { courses, axis } = charts
  const span = view?.span ?? null
  const [from, to] = [span?.from, span?.to]
  const plain = useMemo(
    () =>
      indicator && periodsOf(dataset, indicator.id).length > 1
        ? courseTiles(dataset, indicator, { order: courses, axis, span: from && to ? { from, to } : null }, language)
        : [],
    [dataset, indicator, courses, axis, from, to, language],
  )
  const tiles = useMemo(
    () =>
      withChosen(
        plain,
        subjects.filter(({ kind }) => kind === 'area').map(({ id }) => id),
      ),
    [plain, subjects],
  )
  // The large picture follows a moment later, so that the tile answers at once.
  const chart = useDeferredValue(view)
  const pick = useCallback(
    (areaAt: number) => change((before) => pickSubject(dataset, before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  if (!view || !indicator) return <CompareHead sentence={words.map.noIndicators} />
  const choose = (id: string): void => change((before) => chooseIndicator(before, id, vocabulary))
  return (
    <>
      <CompareHead
        about={indicator.name[language]}
        sentence={view.sentence}
        controls={
          !presenting && <IndicatorControl dataset={dataset} state={state} current={indicator.id} onChoose={choose} />
        }
      />
      <div className={styles.page}>
        {view.hasCourse && (
          <>
            <div className={styles.upper}>
              <div>
                <TrendChart
                  view={(chart ?? view).chosen}
                  language={language}
                  summary={view.sentence}
                  summaryHidden
                  level={2}
                  height={320}
                  hover={hover}
                />
                {!presenting && <Hint className={styles.hint}>{said.chooseHint}</Hint>}
                {view.changes.length > 0 && (
                  <ul className={styles.changes}>
                    {view.changes.map((each) => (
                      <li key={each.id}>
                        <SelectionShape order={each.order} size={12} />
                        <p>
                          <b>{each.name}.</b> {each.text}
                        </p>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              <InequalityPanel dataset={dataset} indicator={indicator} language={language} />
            </div>
            <section aria-labelledby="courses-tiles">
              <div className={styles.head}>
                <h2 id="courses-tiles">{said.tilesHeading(numberText(dataset.areas.length, 0, language))}</h2>
                <p className={styles.hint}>
                  {[
                    view.tileNote,
                    `${said.tileKey}.`,
                    tiles.some((tile) => tile.view.goals.length > 0) ? `${said.tileGoals}.` : '',
                    charts.axis === 'own' ? said.ownAxis : '',
                  ]
                    .filter(Boolean)
                    .join(' ')}
                </p>
                {!presenting && tiles.length > 0 && (
                  <div className={styles.controls}>
                    <Choice
                      label={said.orderLabel}
                      options={COURSE_ORDERS.map((id) => ({ id, text: said.orders[id] }))}
                      value={charts.courses}
                      onChoose={(courses) => ask({ courses })}
                    />
                    <Segmented
                      label={said.axisLabel}
                      options={COURSE_AXES.map((id) => ({ id, text: said.axes[id] }))}
                      value={charts.axis}
                      onChange={(axis) => ask({ axis })}
                    />
                  </div>
                )}
              </div>
              {tiles.length === 0 ? (
                <p className={styles.hint}>
                  {said.tooMany} {!presenting && <Hint as="span">{said.chooseSome}</Hint>}
                </p>
              ) : (
                <CourseTiles
                  label={`${indicator.name[language]}, ${said.tilesHeading(numberText(dataset.areas.length, 0, language))}`}
                  tiles={tiles}
                  language={language}
                  hover={hover}
                  onPick={pick}
                />
              )}
            </section>
          </>
        )}
        {!view.hasCourse && <InequalityPanel dataset={dataset} indicator={indicator} language={language} />}
        {view.insteadOf && <InequalityPanel dataset={dataset} indicator={view.insteadOf} language={language} isNamed />}
        <p className={styles.source}>{sourceLine(indicator, language)}</p>
      </div>
    </>
  )
}
