import type { Language } from '../domain/LocalText.ts'
import type { WorkbookChange, WorkbookLine } from '../facts/workbook/workbookLines.ts'
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

/** One row of a workbook: what it changes, what must be decided, and whether it is taken. */
export function WorkbookRow({ line, language, canTake, isTaken, theirs, onTake, onTheirs }: WorkbookRowProps) {
  const words = workbookCatalogue(language).workbook
  const { kind, title, changes, issues } = line
  const name = title || words.noTitle
  const text = (said: string) => (said.length > LONGEST ? `${[...said].slice(0, LONGEST).join('')}…` : said)
  const sayOf = ({ column, was, becomes }: WorkbookChange) =>
    kind === 'changed'
      ? words.becomes(column.label, text(was) || words.unknown, text(becomes) || words.unknown)
      : words.says(column.label, text(becomes))
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
        {changes
          .filter(({ isConflict }) => !isConflict)
          .map((change) => (
            <p key={change.column.column}>{sayOf(change)}</p>
          ))}
        {changes
          .filter(({ isConflict }) => isConflict)
          .map(({ column, was, becomes }) => (
            <div key={column.column} className={styles.conflict}>
              <p>{words.conflict(column.label, text(was) || words.unknown)}</p>
              <label>
                <input
                  type="checkbox"
                  checked={theirs.has(column.column)}
                  onChange={({ target }) => {
                    const next = new Set(theirs)
                    if (target.checked) next.add(column.column)
                    else next.delete(column.column)
                    onTheirs(next)
                  }}
                />
                {words.takeTheirs(text(becomes) || words.unknown)}
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
