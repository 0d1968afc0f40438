import type { Language } from '../../../domain/LocalText.ts'
import type { SheetOffer } from '../../../domain/SheetOffer.ts'
import { offerKey } from '../../../ingest/sheet/SheetOffers.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { offerLines } from './model/offerLines.ts'
import styles from './SheetDialog.module.css'

export interface SheetOffersProps {
  readonly offers: readonly SheetOffer[]
  readonly language: Language
  readonly onChoose: (key: string, choice: string) => void
}

/** What a sheet asks: each text that may mean something once, with what it may be read as. */
export function SheetOffers({ offers, language, onChoose }: SheetOffersProps) {
  const words = registerCatalogue(language).sheet
  if (offers.length === 0) return null
  return (
    <Notice kind="warning" as="section" isFilled className={styles.faults}>
      <h3>{words.offers}</h3>
      <p className={styles.note}>{words.offersNote}</p>
      <ul>
        {offerLines(offers, language).map(({ offer, where, choices }) => (
          <li key={offerKey(offer.column, offer.given)}>
            <b>
              {offer.heading}: {offer.given}
            </b>{' '}
            <span>{where}</span>
            {choices.map(({ key, text }) => (
              <Button kind="plain" key={key} onClick={() => onChoose(offerKey(offer.column, offer.given), key)}>
                {words.agree(text)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
