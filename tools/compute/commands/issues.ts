import { issueText } from '../../../src/words/issues/issueText.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'

/** What the reader of the package found wrong or worth knowing. */
export const issues: ComputeCommand = {
  name: 'issues',
  summary: 'what was found in the files, with line and column',
  options: {},
  run: (input) => ({
    rows: input.issues.map((issue) => {
      const { severity, code, file, line, column, params } = issue
      const [swedish, english] = [issueText(issue, 'sv'), issueText(issue, 'en')]
      return {
        area: text(params.area),
        indicator: text(params.indicator),
        period: text(params.period),
        severity,
        code,
        file,
        line,
        column,
        sentence_sv: swedish.sentence,
        fix_sv: swedish.fix,
        sentence_en: english.sentence,
        fix_en: english.fix,
      }
    }),
  }),
}

const text = (value: string | number | undefined): string | null => (value === undefined ? null : String(value))
