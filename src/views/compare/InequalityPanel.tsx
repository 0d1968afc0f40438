import { useId, useMemo, useState } from 'react'
import { ChartTableDetails } from '../../charts/ChartFigure.tsx'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { latestPeriod } from '../../domain/lookups.ts'
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
      <details className={styles.expert}>
        <summary>{said.measureHelp}</summary>
        <dl>
          {card.help.map((each) => (
            <div key={each.name}>
              <dt>{each.name}</dt>
              <dd>{each.text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Pattern dataset={dataset} indicator={indicator} language={language} />
    </section>
  )
}

/** The permutations wait until somebody asks for them. */
function Pattern({ dataset, indicator, language }: InequalityPanelProps) {
  const said = compareCatalogue(language).comparePanel.courses
  const [open, setOpen] = useState(false)
  const period = latestPeriod(dataset, indicator.id) ?? ''
  const lines = useMemo(
    () => (open ? patternLines(dataset, indicator, period, language) : []),
    [open, dataset, indicator, period, language],
  )
  return (
    <details className={styles.expert} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{said.expert}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
