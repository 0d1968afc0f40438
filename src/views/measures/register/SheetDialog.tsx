import { useId, useMemo, useState } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Issue } from '../../../domain/Issue.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { decodeText } from '../../../ingest/decodeText.ts'
import { readMeasureSheet } from '../../../ingest/sheet/readMeasureSheet.ts'
import type { Accepted } from '../../../ingest/sheet/SheetOffers.ts'
import type { SheetFile } from '../../../ingest/sheet/SheetReading.ts'
import { changedValues } from '../../../keeping/drafts/model/draftRecords.ts'
import type { EditDeed } from '../../../keeping/drafts/model/MeasureDraft.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DialogFoot } from '../../../ui/DialogFoot.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { fetchPart } from '../../../ui/fetchPart.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Table } from '../../../ui/Table.tsx'
import { issueText } from '../../../words/issues/issueText.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { sheetLines } from './model/sheetLines.ts'
import styles from './SheetDialog.module.css'
import { SheetOffers } from './SheetOffers.tsx'
import type { Register } from './useRegister.ts'

export interface SheetDialogProps {
  readonly dataset: Dataset
  readonly register: Register
  readonly language: Language
  readonly onDone: (message: string) => void
  readonly onClose: () => void
}

const MOST_BYTES = 5_000_000
/** What is no text may be a workbook: its reader comes when there is one. */
const workbooks = () => fetchPart(() => import('../../../intake/measureTexts.ts'))
/** More rows than this are read and not drawn. */
const MOST_SHOWN = 500

/** Reads measures from a table, shows how every row was understood, and takes in those that are agreed to. */
export function SheetDialog({ dataset, register, language, onDone, onClose }: SheetDialogProps) {
  const words = registerCatalogue(language).sheet
  const id = useId()
  const { records, packaged, store } = register
  const [files, setFiles] = useState<readonly SheetFile[]>([])
  const [fileIssues, setFileIssues] = useState<readonly Issue[]>([])
  const [refused, setRefused] = useState('')
  const [text, setText] = useState('')
  const [accepted, setAccepted] = useState<Accepted>(new Map())
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const reading = useMemo(
    () => (files.length > 0 ? readMeasureSheet(files, dataset, records, accepted) : null),
    [files, dataset, records, accepted],
  )
  const lines = useMemo(
    () => (reading ? sheetLines(dataset, reading.rows, records, language) : []),
    [reading, dataset, records, language],
  )
  const faults = [...fileIssues, ...(reading?.issues ?? [])].filter(({ severity }) => severity !== 'info')
  const taken = lines.filter(({ kind, measureId }) => kind !== 'same' && !left.has(measureId))
  const count = (kind: string) => lines.filter((line) => line.kind === kind).length

  const open = async (chosen: readonly File[]): Promise<void> => {
    setRefused('')
    const read: SheetFile[] = []
    const issues: Issue[] = []
    for (const file of chosen) {
      if (file.size > MOST_BYTES) {
        setRefused(words.tooLarge)
        continue
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const decoded = decodeText(bytes, file.name)
      if (decoded.text !== null) {
        issues.push(...decoded.issues)
        read.push({ name: file.name, text: decoded.text })
        continue
      }
      const { measureTexts } = await workbooks()
      const found = await measureTexts({ name: file.name, bytes })
      issues.push(...found.issues)
      read.push(...found.files)
    }
    setFileIssues(issues)
    setFiles(read)
  }
  const accept = (): void => {
    const ids = new Set(taken.map(({ measureId }) => measureId))
    const now = new Map(records.map((record) => [record.measure.id, record]))
    const packed = new Map(packaged.map((record) => [record.measure.id, record]))
    store?.addAll(
      (reading?.rows ?? []).flatMap(({ record, knownId }): { measureId: string; deed: EditDeed }[] => {
        const measureId = record.measure.id
        if (!ids.has(measureId)) return []
        const before = knownId === null ? undefined : now.get(knownId)
        const base = packed.get(measureId) ?? null
        return before
          ? [{ measureId, deed: { kind: 'change', values: changedValues(before, record), base } }]
          : [{ measureId, deed: { kind: 'create', record } }]
      }),
    )
    onDone(words.done(taken.length))
  }
  return (
    <Dialog title={words.title} closeLabel={words.close} place="form" onClose={onClose}>
      {files.length === 0 ? (
        <div className={styles.source}>
          <p>{words.lead}</p>
          <div>
            <FileButton
              label={words.choose}
              accept=".csv,.tsv,.txt,.xlsx,.ods,text/csv,text/plain"
              multiple
              onFiles={(files) => void open(files)}
            />
          </div>
          <label htmlFor={id}>{words.paste}</label>
          <textarea id={id} rows={7} value={text} onChange={(event) => setText(event.target.value)} />
          <p className={styles.note}>{words.pasteHint}</p>
          {refused && <Notice kind="error">{refused}</Notice>}
          <Faults faults={faults} language={language} />
          <DialogFoot>
            <Button kind="plain" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button
              kind="primary"
              disabled={text.trim() === ''}
              onClick={() => setFiles([{ name: words.pasted, text: text.slice(0, MOST_BYTES) }])}
            >
              {words.readIt}
            </Button>
          </DialogFoot>
        </div>
      ) : (
        <div className={styles.source}>
          <p role="status" className={styles.summary}>
            {lines.length === 0 ? words.nothing : words.summary(count('added'), count('changed'), count('same'))}{' '}
            {lines.length > 0 && words.keepsRest}
          </p>
          {reading && reading.ignored.length > 0 && (
            <p className={styles.note}>{words.ignored(reading.ignored.join(', '))}</p>
          )}
          {reading && reading.skipped.length > 0 && (
            <p className={styles.note}>
              {words.skipped(reading.skipped.map(({ line, text: said }) => words.skippedRow(line, said)).join(', '))}
            </p>
          )}
          {reading && (
            <SheetOffers
              offers={reading.offers}
              language={language}
              onChoose={(key, choice) => setAccepted((before) => new Map([...before, [key, choice]]))}
            />
          )}
          <Faults faults={faults} language={language} />
          {lines.length > 0 && (
            <Table kind="plain" columns={words.columns} className={styles.lines}>
              <tbody>
                {lines.slice(0, MOST_SHOWN).map((line) => (
                  <tr key={`${line.where} ${line.measureId}`} data-kind={line.kind}>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={words.take(line.title)}
                        disabled={line.kind === 'same'}
                        checked={line.kind !== 'same' && !left.has(line.measureId)}
                        onChange={(event) => {
                          const next = new Set(left)
                          if (event.target.checked) next.delete(line.measureId)
                          else next.add(line.measureId)
                          setLeft(next)
                        }}
                      />
                    </td>
                    <th scope="row">
                      {line.title}
                      <small>
                        {line.kindText} · {line.where}
                      </small>
                    </th>
                    <td>
                      {line.says.map((said) => (
                        <p key={said}>{said}</p>
                      ))}
                      {line.readAs.map((said) => (
                        <p key={said} className={styles.note}>
                          {said}
                        </p>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          {lines.length > MOST_SHOWN && <p className={styles.note}>{words.moreLines(lines.length - MOST_SHOWN)}</p>}
          <DialogFoot>
            <Button kind="plain" onClick={() => setFiles([])}>
              {words.back}
            </Button>
            <Button kind="primary" disabled={taken.length === 0} onClick={accept}>
              {words.accept(taken.length)}
            </Button>
          </DialogFoot>
        </div>
      )}
    </Dialog>
  )
}

interface FaultsProps {
  readonly faults: readonly Issue[]
  readonly language: Language
}

/** What could not be read, by row and column, with what to do. */
function Faults({ faults, language }: FaultsProps) {
  const words = registerCatalogue(language).sheet
  if (faults.length === 0) return null
  return (
    <Notice kind="error" as="section" isFilled className={styles.faults}>
      <h3>{words.faults}</h3>
      <p className={styles.note}>{words.faultNote}</p>
      <ul>
        {faults.map((fault) => {
          const { where, sentence, fix } = issueText(fault, language)
          return (
            <li key={JSON.stringify(fault)}>
              <b>{where}</b> {sentence} {fix}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
