import { useMemo, useState } from 'react'
import type { Language } from '../domain/LocalText.ts'
import type { WorkbookFile } from '../facts/workbook/readWorkbook.ts'
import type { WorkbookAnswers } from '../facts/workbook/WorkbookAnswers.ts'
import type { WorkbookTable } from '../facts/workbook/WorkbookTable.ts'
import { workbookLines } from '../facts/workbook/workbookLines.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogFoot } from '../ui/DialogFoot.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Table } from '../ui/Table.tsx'
import { workbookCatalogue } from '../words/workbookCatalogue.ts'
import { openChosenWorkbook } from './openChosenWorkbook.ts'
import styles from './WorkbookDialog.module.css'
import { WorkbookOffers } from './WorkbookOffers.tsx'
import { WorkbookRow } from './WorkbookRow.tsx'

/** A row that was agreed to: the record before it, null for a new one, and after, null for one that is taken away. */
export interface TakenRow<R> {
  readonly before: R | null
  readonly record: R | null
}

export interface WorkbookDialogProps<R> {
  readonly table: WorkbookTable<R>
  readonly records: readonly R[]
  readonly municipality: string
  readonly language: Language
  /** Saves the workbook as a file. */
  readonly onSave: () => void
  readonly onTake: (rows: readonly TakenRow<R>[], message: string) => void
  readonly onClose: () => void
}

/** More rows than this are read and not drawn. */
const MOST_SHOWN = 500

/** A table out as a workbook and back again: what has changed in it is agreed to row by row. */
export function WorkbookDialog<R>(props: WorkbookDialogProps<R>) {
  const { table, records, municipality, language, onSave, onTake, onClose } = props
  const words = workbookCatalogue(language).workbook
  const [file, setFile] = useState<WorkbookFile | null>(null)
  const [fault, setFault] = useState('')
  const open = async (chosen: File): Promise<void> => {
    const read = await openChosenWorkbook(chosen, table, municipality, language)
    setFault(typeof read === 'string' ? read : '')
    setFile(typeof read === 'string' ? null : read)
  }
  return (
    <Dialog title={`${words.open}: ${words.names[table.name]}`} closeLabel={words.close} place="form" onClose={onClose}>
      {file ? (
        <Agreement
          file={file}
          table={table}
          records={records}
          language={language}
          onTake={onTake}
          onAgain={() => setFile(null)}
        />
      ) : (
        <div className={styles.steps}>
          <section>
            <h3>{words.steps.out}</h3>
            <p>{words.steps.outNote}</p>
            <Button kind="primary" onClick={onSave}>
              <Icon name="download" />
              {words.steps.save}
            </Button>
          </section>
          <section>
            <h3>{words.steps.back}</h3>
            <p>{words.steps.backNote}</p>
            <FileButton
              label={words.steps.choose}
              accept=".xlsx,.ods,.csv,.txt"
              onFiles={([chosen]) => void open(chosen)}
            />
            {fault && <Notice kind="error">{fault}</Notice>}
          </section>
        </div>
      )}
    </Dialog>
  )
}

interface AgreementProps<R> extends Pick<WorkbookDialogProps<R>, 'table' | 'records' | 'language' | 'onTake'> {
  readonly file: WorkbookFile
  readonly onAgain: () => void
}

/** What the workbook changes, row by row, and which of it is taken. */
function Agreement<R>({ file, table, records, language, onTake, onAgain }: AgreementProps<R>) {
  const words = workbookCatalogue(language).workbook
  const [answers, setAnswers] = useState<WorkbookAnswers>(new Map())
  const { lines, same, ignored, offers } = useMemo(
    () => workbookLines(table, file, records, answers),
    [table, file, records, answers],
  )
  const [taken, setTaken] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [theirs, setTheirs] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map())
  // What a row holds that cannot be read is no reason to leave the rest of it; without a name there is nothing to add.
  const possible = lines.filter(({ kind, title, changes }) =>
    kind === 'changed' ? changes.length > 0 : kind === 'removed' || title !== '',
  )
  const canTake = new Set(possible.map(({ key }) => key))
  const isTaken = (line: (typeof lines)[number]) => canTake.has(line.key) && (taken.get(line.key) ?? line.isCertain)
  const agreed = lines.filter(isTaken)
  const asked = possible.filter(({ isCertain }) => !isCertain).length
  return (
    <div className={styles.steps}>
      <p role="status" className={styles.summary}>
        {words.summary(possible.length - asked, asked, same)}
      </p>
      {!file.base && <p className={styles.note}>{words.withoutBase}</p>}
      {ignored.length > 0 && <p className={styles.note}>{words.ignored(ignored.join(', '))}</p>}
      <WorkbookOffers
        offers={offers}
        language={language}
        onAnswer={(key, ids) => setAnswers(new Map([...answers, [key, ids]]))}
      />
      {lines.length > 0 && (
        <Table kind="plain" columns={words.columns} className={styles.lines}>
          <tbody>
            {lines.slice(0, MOST_SHOWN).map((line) => (
              <WorkbookRow
                key={line.key}
                line={line}
                language={language}
                canTake={canTake.has(line.key)}
                isTaken={isTaken(line)}
                theirs={theirs.get(line.key) ?? NONE}
                onTake={(is) => setTaken(new Map([...taken, [line.key, is]]))}
                onTheirs={(columns) => setTheirs(new Map([...theirs, [line.key, columns]]))}
              />
            ))}
          </tbody>
        </Table>
      )}
      {lines.length > MOST_SHOWN && <p className={styles.note}>{words.moreLines(lines.length - MOST_SHOWN)}</p>}
      <DialogFoot>
        <Button kind="plain" onClick={onAgain}>
          {words.again}
        </Button>
        <Button
          kind="primary"
          disabled={agreed.length === 0}
          onClick={() =>
            onTake(
              agreed.map((line) => ({ before: line.before, record: line.record(theirs.get(line.key) ?? NONE) })),
              words.done(agreed.length),
            )
          }
        >
          {words.accept(agreed.length)}
        </Button>
      </DialogFoot>
    </div>
  )
}

const NONE: ReadonlySet<string> = new Set()
