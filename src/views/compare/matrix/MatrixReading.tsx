import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Hint } from '../../../ui/Hint.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import styles from './MatrixTab.module.css'
import { matrixReadout } from './model/matrixReadout.ts'
import type { MatrixBody } from './model/matrixView.ts'
import { type PointedCell, usePointedCell } from './PointedCell.ts'

/** More than this is a reason, not a figure. */
const LONGEST_FIGURE = 14

export interface MatrixReadingProps {
  readonly dataset: Dataset
  readonly body: MatrixBody
  readonly pointed: PointedCell
  readonly language: Language
}

/** The cell pointed at, read out in full. The grid's own cells tell a screen reader the same. */
export function MatrixReading({ dataset, body, pointed, language }: MatrixReadingProps) {
  const place = usePointedCell(pointed)
  const words = compareCatalogue(language).matrix
  const column = place && body.cells.columns[place.column]
  if (!place || !column)
    return (
      <div className={styles.readout} data-empty>
        <Hint className={styles.hint}>{words.readHint}</Hint>
      </div>
    )
  const [name, entry] =
    place.row === null
      ? [words.municipality, column.municipality]
      : place.row.kind === 'area'
        ? [dataset.areas[place.row.at]!.name, column.areas[place.row.at]!]
        : [dataset.groups[place.row.at]!.name[language], column.groups[place.row.at]!]
  const { close } = compareCatalogue(language).shell
  const read = matrixReadout(name, entry, column, language)
  return (
    <div className={styles.readout}>
      <h2>{read.row}</h2>
      <Button kind="icon" aria-label={close} title={close} onClick={() => pointed.set(null)}>
        <Icon name="close" />
      </Button>
      <p className={styles.column}>{read.column}</p>
      <p className={styles.figure} data-long={read.figure.length > LONGEST_FIGURE || undefined}>
        {read.figure}
      </p>
      {place.row !== null && read.verdict && (
        <p>
          <b>{read.verdict.lead}</b> {read.verdict.rest}
        </p>
      )}
      {place.row !== null && read.details.length > 0 && <p className={styles.details}>{read.details.join(' ')}</p>}
    </div>
  )
}
