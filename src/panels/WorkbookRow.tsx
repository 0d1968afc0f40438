import type { Language } from '../domain/LocalText.ts'
import type { WorkbookChange, WorkbookLine } from '../facts/workbook/workbookLines.ts'
import { numberText } from '../words/format.ts'
import { issueText } from '../words/issues/issueText.ts'
import { workbookCatalogue } from '../words/workbookCatalogue.ts'
import styles from './WorkbookDialog.module.css'

export interface WorkbookRowProps {
  readonly line: Omit<WorkbookLine<unknown>, 'record'>
  readonly language: Language
  readonly canTake: boolean
  readonly isTaken: boolean
  /** The columns in which the workbook is to hold against what has been changed here. */
  readonly theirs: ReadonlySet<string>
  readonly onTake: (isTaken: boolean) => void
  readonly onTheirs: (columns: ReadonlySet<string>) => void
}

/** Longer texts are cut. */
const LONGEST = 160
const MOST_OF_NEW = 6
/** Numbers below are written as they are: they may be years. */
const GROUPED_FROM = 10_000

function figureText(text: string, language: Language): string {
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) && Math.abs(value) >= GROUPED_FROM
    ? numberText(value, Number.isInteger(value) ? 0 : 2, language)
    : text
}

/** One row of a workbook: what it changes, what must be decided, and whether it is taken. */
export function WorkbookRow({ line, language, canTake, isTaken, theirs, onTake, onTheirs }: WorkbookRowProps) {
  const words = workbookCatalogue(language).workbook
  const { kind, title, changes, issues } = line
  const name = title || words.noTitle
  const text = (said: string) => (said.length > LONGEST ? `${[...said].slice(0, LONGEST).join('')}…` : said)
  const said = ({ column: { kind: what } }: WorkbookChange, value: string) =>
    value === '' ? words.unknown : what === 'number' ? figureText(value, language) : text(value)
  const sayOf = (change: WorkbookChange) =>
    kind === 'changed'
      ? words.becomes(change.column.label, said(change, change.was), said(change, change.becomes))
      : words.says(change.column.label, said(change, change.becomes))
  // All of what a record changes is to be agreed to; of one that is new, what it is is enough.
  const shown = kind === 'changed' ? changes : changes.slice(0, MOST_OF_NEW)
  return (
    <tr data-kind={kind}>
      <td>
        <input
          type="checkbox"
          aria-label={words.take(name)}
          disabled={!canTake}
          checked={isTaken}
          onChange={({ target }) => onTake(target.checked)}
        />
      </td>
      <th scope="row">
        {text(name)}
        <small>{[words.kinds[kind], line.line === null ? '' : words.row(line.line)].filter(Boolean).join(' · ')}</small>
      </th>
      <td>
        {words.asks[kind] !== '' && canTake && <p className={styles.ask}>{words.asks[kind]}</p>}
        {kind !== 'removed' && title === '' && <p className={styles.ask}>{words.nameless}</p>}
        {shown
          .filter(({ isConflict }) => !isConflict)
          .map((change) => (
            <p key={change.column.column}>{sayOf(change)}</p>
          ))}
        {shown.length < changes.length && <p>{words.moreFields(changes.length - shown.length)}</p>}
        {changes
          .filter(({ isConflict }) => isConflict)
          .map((change) => (
            <div key={change.column.column} className={styles.conflict}>
              <p>{words.conflict(change.column.label, said(change, change.was))}</p>
              <label>
                <input
                  type="checkbox"
                  checked={theirs.has(change.column.column)}
                  onChange={({ target }) => {
                    const next = new Set(theirs)
                    if (target.checked) next.add(change.column.column)
                    else next.delete(change.column.column)
                    onTheirs(next)
                  }}
                />
                {words.takeTheirs(said(change, change.becomes))}
              </label>
            </div>
          ))}
        {issues.map((issue) => {
          const { sentence, fix } = issueText(issue, language)
          return (
            <p key={JSON.stringify(issue)} className={styles.fault}>
              {issue.column}: {sentence} {fix}
            </p>
          )
        })}
      </td>
    </tr>
  )
}
