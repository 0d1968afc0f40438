import { useContext } from 'react'
import type { Dataset } from '../domain/Dataset.ts'
import type { Language } from '../domain/LocalText.ts'
import { textIn } from '../domain/textIn.ts'
import { indexOffers, offeredIndex } from '../facts/need/indexOffers.ts'
import { FigureContext } from '../keeping/drafts/FigureContext.ts'
import { Button } from '../ui/Button.tsx'
import { needCatalogue } from '../words/needCatalogue.ts'
import styles from './IndexOffers.module.css'

export interface IndexOffersProps {
  readonly dataset: Dataset
  readonly language: Language
  /** Called with the prioritised area whose index has been built. */
  readonly onBuilt?: (priorityArea: string) => void
}

/** Prioritised areas that the reader's own figures are now enough for an index of: one click builds it, in the draft. */
export function IndexOffers({ dataset, language, onBuilt }: IndexOffersProps) {
  const access = useContext(FigureContext)
  if (!access) return null
  const words = needCatalogue(language).need
  return indexOffers(dataset).map((offer) => (
    <div key={offer.area.id} className={styles.offer} data-testid="index-offer">
      <p>
        <b>{words.offer(textIn(offer.area.name, language), offer.indicators.length)}</b>{' '}
        {offer.indicators.map(({ name }) => textIn(name, language)).join('. ')}.
      </p>
      <Button
        kind="primary"
        onClick={() => {
          access.store.addAll([{ names: [], overlay: offeredIndex(offer), recipe: '' }])
          onBuilt?.(offer.area.id)
        }}
      >
        {words.build}
      </Button>
    </div>
  ))
}
