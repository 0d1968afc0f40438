import { useCallback, useMemo } from 'react'
import { chooseIndicator, toggleArea } from '../../../address/changes.ts'
import { PALETTES } from '../../../colour/palette.ts'
import { borrowedLandscapes } from '../../../facts/landscapes/live/landscapesFact.ts'
import { useFact } from '../../../facts/live/useFact.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { LandscapeShape } from '../../../ui/LandscapeShape.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { CompareHead } from '../CompareHead.tsx'
import { IndicatorControl, PeriodControl } from '../QuestionControls.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { relationPair, relationView, secondIndicator } from './model/relationView.ts'
import { ScatterChart } from './ScatterChart.tsx'
import styles from './ScatterTab.module.css'

/** Jämför: two indicators against each other, with what that can and cannot say. */
export function ScatterTab(props: ViewProps) {
  const { dataset, state, theme, vocabulary, hover, change, presenting } = props
  const words = compareCatalogue(state.language)
  const said = words.comparePanel.relation
  const compass = useFact(borrowedLandscapes(dataset, state.compass, state.language))
  // They only colour the dots: where they cannot be had the picture does without.
  const landscapes = compass?.kind === 'ready' ? compass.value : null
  const secondId = secondIndicator(dataset, state)
  const { indicator, second, period, areas, language } = state
  const pair = useMemo(() => relationPair(dataset, { indicator, second, period }), [dataset, indicator, second, period])
  const view = useMemo(() => {
    if (!pair) return null
    performance.mark('sk:relation-start')
    const made = relationView(dataset, pair.first, pair.second, landscapes?.groups ?? null, areas, language)
    performance.measure('sk:relation', 'sk:relation-start')
    return made
  }, [dataset, pair, landscapes, areas, language])
  const pick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  const palette = PALETTES[theme]
  return (
    <>
      <CompareHead
        about={view?.scatter.name}
        sentence={view?.sentence ?? said.chooseSecond}
        controls={
          !presenting && (
            <>
              <IndicatorControl
                dataset={dataset}
                state={state}
                label={said.across}
                current={indicator}
                onChoose={(id) => change((before) => chooseIndicator(before, id, vocabulary))}
              />
              <Button
                kind="plain"
                className={styles.swap}
                aria-label={said.swap}
                title={said.swap}
                onClick={() =>
                  change((before) =>
                    secondId ? { ...chooseIndicator(before, secondId, vocabulary), second: before.indicator } : before,
                  )
                }
              >
                <Icon name="left" />
                <Icon name="right" />
              </Button>
              <IndicatorControl
                dataset={dataset}
                state={state}
                label={said.up}
                current={secondId}
                onChoose={(second) => change((before) => ({ ...before, second }))}
              />
              <PeriodControl state={state} vocabulary={vocabulary} change={change} />
            </>
          )
        }
      />
      {view && (
        <div className={styles.page}>
          <div className={styles.picture}>
            <ScatterChart
              view={view.scatter}
              summary={view.sentence}
              language={language}
              theme={theme}
              hover={hover}
              onPick={pick}
            />
          </div>
          <div className={styles.aside}>
            <ul className={styles.key}>
              <li>
                <svg width="34" height="18" aria-hidden="true">
                  <circle cx="6" cy="9" r="4" />
                  <circle cx="22" cy="9" r="8" />
                </svg>
                {said.sizeKey}
              </li>
              <li>
                <svg width="34" height="18" aria-hidden="true">
                  <path d="M17,0V18M6,9H28" />
                </svg>
                {said.municipalityKey}
              </li>
            </ul>
            {landscapes && (
              <div>
                <h3>{said.landscapeKey}</h3>
                <ul className={styles.landscapes}>
                  {landscapes.keys.map((key) => (
                    <li key={key.group}>
                      <LandscapeShape
                        group={key.group}
                        fill={palette.land[key.group % palette.land.length]!}
                        on={palette.landOn[key.group % palette.landOn.length]!}
                        number={key.number}
                      />
                      {key.name}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {view.line.heading !== '' && <h3>{view.line.heading}</h3>}
            <p>{view.line.text}</p>
            <h3>{view.warning.heading}</h3>
            <p>{view.warning.text}</p>
            <Details kind="link" summary={said.details}>
              {view.details.map((detail) => (
                <p key={detail}>{detail}</p>
              ))}
              {view.sources !== '' && (
                <p>
                  {words.map.source}: {view.sources}
                </p>
              )}
            </Details>
          </div>
        </div>
      )}
    </>
  )
}
