import type { Issue } from '../../../domain/Issue.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { FileSummary, IntakeReading } from '../../../facts/intake/intakeMessages.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { issueText } from '../../../words/issues/issueText.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './IntakeAssistant.module.css'
import { SheetTable } from './SheetTable.tsx'

export interface FileStepProps {
  readonly reading: IntakeReading
  readonly language: Language
  readonly onRegister: () => void
}

/** More of them stand in the check. */
const MOST_FAULTS = 3

/** What each file is, and its raw rows with what was recognised on them. */
export function FileStep({ reading, language, onRegister }: FileStepProps) {
  const words = readingCatalogue(language).reading
  const { files, sheets, intake } = reading
  const isOne = files.length === 1
  return (
    <>
      {files.map((file) => (
        <FileLine
          key={file.name}
          file={file}
          faults={intake.issues.filter((issue) => issue.severity === 'error' && issue.file === file.name)}
          language={language}
          onRegister={onRegister}
        />
      ))}
      {sheets.map((sheet) => {
        const parts = [
          isOne ? '' : sheet.file,
          sheet.name && words.sheet(sheet.name),
          sheet.isHidden ? words.hiddenSheet : '',
        ].filter((part) => part !== '')
        return (
          <div key={`${sheet.file} ${sheet.name}`} className={styles.sheet}>
            {parts.length > 0 && <h3>{parts.join(', ')}</h3>}
            <SheetTable sheet={sheet} tables={intake.tables} language={language} />
          </div>
        )
      })}
    </>
  )
}

interface FileLineProps extends Omit<FileStepProps, 'reading'> {
  readonly file: FileSummary
  /** What stops it, or a part of it, from being read. */
  readonly faults: readonly Issue[]
}

function FileLine({ file, faults, language, onRegister }: FileLineProps) {
  const words = readingCatalogue(language).reading
  const stops = file.refusal ? [file.refusal, ...faults] : faults
  const facts = [words.kinds[file.kind], file.format, file.encoding].filter((part) => part !== '')
  return (
    <>
      <p>
        <b>{file.name}</b> {facts.join(', ')}
      </p>
      {stops.slice(0, MOST_FAULTS).map((issue) => {
        const { where, sentence, fix } = issueText(issue, language)
        return (
          <Notice key={JSON.stringify(issue)} kind="error" className={styles.fault} data-code={issue.code}>
            {issue.line !== null && <b>{where}. </b>}
            {sentence} {fix}
          </Notice>
        )
      })}
      {file.kind === 'measures' && (
        <p>
          {words.measures(file.name)}{' '}
          <Button kind="inline" onClick={onRegister}>
            {words.toRegister}
          </Button>
        </p>
      )}
    </>
  )
}
