import type { Language } from '../domain/LocalText.ts'
import { answerKey, type WorkbookOffer } from '../facts/workbook/WorkbookAnswers.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { listText } from '../words/format.ts'
import { workbookCatalogue } from '../words/workbookCatalogue.ts'
import styles from './WorkbookDialog.module.css'

export interface WorkbookOffersProps {
  readonly offers: readonly WorkbookOffer[]
  readonly language: Language
  readonly onAnswer: (key: string, ids: readonly string[]) => void
}

/** More rows than this are counted. */
const MOST_ROWS = 6

/** What a workbook asks: each text that may mean something once, with what it may be read as. */
export function WorkbookOffers({ offers, language, onAnswer }: WorkbookOffersProps) {
  const words = workbookCatalogue(language).workbook.offers
  if (offers.length === 0) return null
  const rowsOf = (lines: readonly number[]) => [
    ...lines.slice(0, MOST_ROWS).map(String),
    ...(lines.length > MOST_ROWS ? [words.more(lines.length - MOST_ROWS)] : []),
  ]
  return (
    <Notice kind="warning" as="section" isFilled className={styles.offers}>
      <h3>{words.title}</h3>
      <p className={styles.note}>{words.note}</p>
      <ul>
        {offers.map(({ column, given, lines, meanings }) => (
          <li key={answerKey(column.column, given)}>
            <b>
              {column.label}: {given}
            </b>{' '}
            <span>{words.rows(listText(rowsOf(lines), language), lines.length)}</span>{' '}
            {meanings.map(({ text, ids }) => (
              <Button kind="plain" key={text} onClick={() => onAnswer(answerKey(column.column, given), ids)}>
                {words.readAs(text)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
