import { useId, useMemo } from 'react'
import { ChartTableDetails } from '../../charts/ChartFigure.tsx'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { latestPeriod } from '../../domain/lookups.ts'
import { Details } from '../../ui/Details.tsx'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { midSentence } from '../../words/midSentence.ts'
import { inequalityCard, patternLines } from './model/inequalityCard.ts'
import styles from './trends/TrendsTab.module.css'
import { compareCatalogue } from './words/compareCatalogue.ts'

export interface InequalityPanelProps {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly language: Language
  /** The heading names the indicator, where the page is about another. */
  readonly isNamed?: boolean
}

/** How far apart the areas lie: a sentence, the measures behind it, and a pattern test for those who want to check. */
export function InequalityPanel({ dataset, indicator, language, isNamed = false }: InequalityPanelProps) {
  const id = useId()
  const words = chartCatalogue(language).comparison
  const said = compareCatalogue(language).comparePanel.courses
  const card = useMemo(() => inequalityCard(dataset, indicator, language), [dataset, indicator, language])
  if (!card) return null
  return (
    <section className={styles.inequality} aria-labelledby={id}>
      <h2 id={id}>
        {words.inequalityHeading}
        {isNamed && `: ${midSentence(indicator.name[language], language)}`}
      </h2>
      <p className={styles.finding}>{card.sentence}</p>
      <p className={styles.hint}>
        {words.measureHelp.gap} {card.notes.join(' ')}
      </p>
      <ChartTableDetails table={card.table} language={language} label={said.measures} />
      <Details kind="link" summary={said.measureHelp} className={styles.expert}>
        <dl>
          {card.help.map((each) => (
            <div key={each.name}>
              <dt>{each.name}</dt>
              <dd>{each.text}</dd>
            </div>
          ))}
        </dl>
      </Details>
      <Details kind="link" summary={said.expert} isMadeLate className={styles.expert}>
        <PatternLines dataset={dataset} indicator={indicator} language={language} />
      </Details>
    </section>
  )
}

/** The permutations wait until somebody asks for them. */
function PatternLines({ dataset, indicator, language }: InequalityPanelProps) {
  const period = latestPeriod(dataset, indicator.id) ?? ''
  const lines = useMemo(
    () => patternLines(dataset, indicator, period, language),
    [dataset, indicator, period, language],
  )
  return lines.map((line) => <p key={line}>{line}</p>)
}
