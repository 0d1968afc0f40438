import type { AppState } from '../address/AppState.ts'
import type { UrlState } from '../address/useUrlState.ts'
import { sdgText } from '../facts/goals/sdgGoals.ts'
import type { MeasureCard as MeasureCardView } from '../facts/measures/measureView.ts'
import { CardHead } from '../ui/CardHead.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import { catalogue } from '../words/catalogue.ts'
import { sdgCatalogue } from '../words/sdgCatalogue.ts'
import styles from './MeasureCard.module.css'

export interface MeasureCardProps {
  readonly card: MeasureCardView
  readonly state: AppState
  readonly change: UrlState['change']
  /** In a dialog, which closes itself. */
  readonly inDialog?: boolean
}

/** What is known of a chosen measure, and plainly what is not. */
export function MeasureCard({ card, state, change, inDialog = false }: MeasureCardProps) {
  const words = catalogue(state.language).measure
  const agenda = sdgCatalogue(state.language).sdg
  return (
    <section className={styles.card} aria-label={card.title}>
      <CardHead
        mark={<i className={styles.square} />}
        title={card.title}
        closeLabel={words.close}
        onClose={inDialog ? null : () => change((before) => ({ ...before, measure: null }))}
      />
      {card.areaIds.length > 0 && <p className={styles.marked}>{words.marked}</p>}
      <p className={styles.description}>{card.description}</p>
      <dl>
        {card.facts.map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd data-unknown={fact.unknown || undefined}>
              <Unbroken text={fact.text} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{agenda.title}</dt>
          <dd data-unknown={card.sdg.length === 0 || undefined}>
            {sdgText(card.sdg, state.language) || words.unknown}
          </dd>
        </div>
      </dl>
      {card.quote && <blockquote lang="sv">{card.quote}</blockquote>}
      {card.source && (
        <p className={styles.source}>
          <Unbroken text={`${words.source}: ${card.source}`} />
        </p>
      )}
    </section>
  )
}
