import type { CSSProperties } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { stampOf } from '../../../output/takeAway/stampOf.ts'
import { numberText } from '../../../words/format.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { MatrixLegendKey } from './MatrixLegendKey.tsx'
import styles from './MatrixPrint.module.css'
import { matrixSheets } from './model/matrixSheets.ts'
import { matrixTakeAway } from './model/matrixTakeAway.ts'
import { MATRIX_TONES, tonePaints } from './model/matrixTone.ts'
import type { MatrixBody, MatrixView } from './model/matrixView.ts'
import { PrintSheetTable } from './PrintSheetTable.tsx'
import type { Paper } from './useMatrixPaper.ts'

export interface MatrixPrintProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly paper?: Paper
}

/** Columns that are readable across a landscape sheet. */
const COLUMNS = { a4: 20, a3: 32 } as const

const PAINTS = tonePaints('light')
const COLOURS = Object.fromEntries(
  MATRIX_TONES.flatMap((tone) => [
    [`--fill-${tone}`, PAINTS[tone].fill],
    [`--on-${tone}`, PAINTS[tone].on],
  ]),
) as CSSProperties

/**
 * The matrix on paper, landscape: on white whatever the theme, title and finding above, key and stamp below, columns
 * shared out on as many sheets as they need, heads repeated where the areas go on to another page.
 */
export function MatrixPrint({ dataset, state, body, view, paper = 'a4' }: MatrixPrintProps) {
  const words = compareCatalogue(state.language)
  const sheets = matrixSheets(body, COLUMNS[paper])
  const stamp = stampOf(dataset, state)
  const about = matrixTakeAway({ dataset, body, view, stamp, question: state.compare.matrix, language: state.language })
  const number = (count: number) => numberText(count, 0, state.language)
  return (
    <div className={styles.print} data-theme="light" data-paper={paper} data-print-sheets="" style={COLOURS}>
      {sheets.map((sheet, i) => (
        <section key={`${sheet.groups[0]?.id}-${sheet.groups[0]?.heads[0]?.column}`} className={styles.sheet}>
          <div className={styles.top}>
            <div>
              <h1>{about.title}</h1>
              <p className={styles.unit}>
                {about.unit} {sheets.length > 1 && words.matrix.printPart(number(i + 1), number(sheets.length))}
              </p>
            </div>
            <p className={styles.finding}>{about.finding}</p>
          </div>
          <PrintSheetTable sheet={sheet} state={state} body={body} view={view} />
          <div className={styles.below}>
            <MatrixLegendKey
              legend={view.legend}
              paints={PAINTS}
              palette={state.compare.matrix.palette}
              language={state.language}
              onPalette={null}
            />
            <div className={styles.notes}>
              {[...view.orderSentences, ...view.notes, about.suppression ?? ''].filter(Boolean).map((note) => (
                <p key={note}>{note}</p>
              ))}
              <p>
                {words.map.source}: {about.source}
              </p>
              <p>{stamp.join(' ')}</p>
            </div>
          </div>
        </section>
      ))}
    </div>
  )
}
