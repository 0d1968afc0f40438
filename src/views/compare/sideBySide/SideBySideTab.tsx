import { useCallback, useDeferredValue, useMemo } from 'react'
import { STRIP_SETS } from '../../../address/ChartsQuestion.ts'
import { ChartTableDetails } from '../../../charts/ChartFigure.tsx'
import { ChartKey } from '../../../charts/ChartKey.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Hint } from '../../../ui/Hint.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { SubjectChooser } from '../../../ui/SubjectChooser.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { listText, numberText } from '../../../words/format.ts'
import { CompareHead } from '../CompareHead.tsx'
import {
  addSubject,
  chooserView,
  chooseSuggestion,
  comparedState,
  pickSubject,
  removeSubject,
} from '../model/chooserView.ts'
import { useAskCharts } from '../useAskCharts.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { sideBySideView } from './model/sideBySideView.ts'
import { sideKey } from './model/sideKey.ts'
import styles from './SideBySideTab.module.css'
import { SideMore } from './SideMore.tsx'
import { StripList } from './StripList.tsx'

/** Jämför: two to four areas or groups beside each other on the same scales. */
export function SideBySideTab({ dataset, state: asked, hover, change, presenting }: ViewProps) {
  const { language } = asked
  const words = compareCatalogue(language)
  const said = words.comparePanel.side
  const ask = useAskCharts(change)
  const state = useMemo(() => comparedState(dataset, asked), [dataset, asked])
  const chooser = useMemo(() => chooserView(dataset, state), [dataset, state])
  const { chosen } = chooser
  const [first, ...others] = chooser.suggestions
  const names = listText(
    chosen.map(({ name }) => name),
    language,
  )
  const view = useMemo(() => {
    if (chosen.length === 0) return null
    performance.mark('sk:side-start')
    const made = sideBySideView(dataset, state, chosen)
    performance.measure('sk:side', 'sk:side-start')
    return made
  }, [dataset, state, chosen])
  // Pictures further down follow a moment later, so that the strips answer at once.
  const later = useDeferredValue(chosen)
  const pick = useCallback(
    (areaAt: number) =>
      change((before) => pickSubject(dataset, comparedState(dataset, before), dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  return (
    <>
      <CompareHead
        about={names}
        sentence={
          <>
            {view?.sentence ?? said.nothing}{' '}
            {chosen.length === 1 && !presenting && <Hint as="span">{said.oneMore}</Hint>}
          </>
        }
        controls={
          !presenting &&
          view && (
            <Segmented
              label={said.setLabel}
              options={STRIP_SETS.map((id) => ({ id, text: said.sets[id] }))}
              value={state.compare.charts.strips}
              onChange={(strips) => ask({ strips })}
            />
          )
        }
      />
      <div className={styles.page}>
        {!presenting && (
          <SubjectChooser
            label={said.chooser}
            addLabel={said.add}
            placeholder={said.add}
            noMatch={said.noMatch}
            full={chooser.full}
            chosen={chosen}
            sections={chooser.sections}
            onAdd={(id) => change((before) => addSubject(dataset, comparedState(dataset, before), id))}
            onRemove={(id) => change((before) => removeSubject(comparedState(dataset, before), id))}
          />
        )}
        {chooser.refused.map((text) => (
          <p key={text} className={styles.refused}>
            {text}
          </p>
        ))}
        {state !== asked && !presenting && (
          <div className={styles.proposed}>
            <p>
              <b>{said.proposed(first?.text ?? names)}</b>{' '}
              <Hint as="span">
                {said.chooseOnly} {others.length > 0 && said.otherChoices}
              </Hint>
            </p>
            <ul data-print="none">
              {others.map((suggestion) => (
                <li key={suggestion.id}>
                  <Button kind="inline" onClick={() => change((before) => chooseSuggestion(before, suggestion))}>
                    {suggestion.text}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {view && (
          <>
            <section className={styles.strips} aria-labelledby="side-strips">
              <div className={styles.head}>
                <h2 id="side-strips">{said.strips(numberText(dataset.areas.length, 0, language))}</h2>
                <ChartKey items={sideKey(chosen, view, language)} />
              </div>
              {view.sections.map((section) => (
                <div key={section.id}>
                  {section.title !== '' && <h3>{section.title}</h3>}
                  <StripList
                    label={section.title || said.sets.key}
                    strips={section.strips}
                    language={language}
                    hover={hover}
                    onPick={pick}
                  />
                </div>
              ))}
            </section>
            <section className={styles.findings} aria-labelledby="side-findings">
              <h2 id="side-findings">{said.differences}</h2>
              <p className={styles.hint}>{said.differencesHint}</p>
              <ul>
                {view.findings.map((finding) => (
                  <li key={finding.id}>
                    <span>
                      {finding.orders.map((order) => (
                        <SelectionShape key={order} order={order} size={12} />
                      ))}
                    </span>
                    <p>{finding.sentences.join(' ')}</p>
                  </li>
                ))}
              </ul>
              <ChartTableDetails table={view.table} language={language} />
            </section>
            {later.length > 0 && <SideMore dataset={dataset} subjects={later} language={language} />}
          </>
        )}
      </div>
    </>
  )
}
