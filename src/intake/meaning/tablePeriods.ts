import type { FindingPlace } from '../../domain/Finding.ts'
import { asSchoolYear, schoolYears } from '../../ingest/schoolYears.ts'
import { choice, type Findings } from '../Findings.ts'
import { type PeriodReading, readPeriodText } from './readPeriodText.ts'

/** A period, and whether it waits for an answer. Null: no period at all. */
export type ChosenPeriod = { readonly period: string; readonly held: boolean } | null

/** The periods of one table, judged together: four digits as calendar or school years, terms, months or pairs of years. */
export class TablePeriods {
  readonly #schools: ReadonlySet<string>
  readonly #school: string | null
  readonly #terms: string | null
  readonly #pairs: string | null

  constructor(texts: Iterable<string>, findings: Findings, prefix: string, place: FindingPlace) {
    const readings = [...new Set(texts)].map((text) => [text, readPeriodText(text)] as const)
    const fourDigits = readings.map(([text]) => text.trim()).filter((text) => /^\d{4}$/.test(text))
    this.#schools = schoolYears(fourDigits)
    const known = [...this.#schools].sort()
    this.#school =
      known.length === 0
        ? null
        : findings.decide({
            id: `${prefix}school-years`,
            code: 'school-years',
            place,
            confidence: 0.6,
            best: 'school',
            values: { text: known.join(', '), first: known[0]!, known: asSchoolYear(known[0]!) },
            evidence: { seen: known.length, of: readings.length, example: known[0]! },
            choices: [choice('school'), choice('leave')],
          })
    const terms = readings.filter(([, reading]) => reading?.kind === 'term')
    this.#terms =
      terms.length === 0
        ? null
        : findings.decide({
            id: `${prefix}terms`,
            code: 'terms',
            place,
            confidence: 0.5,
            best: 'school',
            values: { text: terms.map(([text]) => text).join(', ') },
            evidence: { seen: terms.length, of: readings.length, example: terms[0]![0] },
            choices: [choice('school'), choice('calendar'), choice('leave')],
          })
    const pairs = readings.filter(([, reading]) => reading?.kind === 'month-or-years')
    const isSchool = readings.some(([, reading]) => reading?.kind === 'period' && /^\d{4}\/\d{2}$/.test(reading.period))
    const isMonth = readings.some(([, reading]) => reading?.kind === 'period' && /^\d{4}-\d{2}$/.test(reading.period))
    this.#pairs =
      pairs.length === 0
        ? null
        : findings.decide({
            id: `${prefix}months`,
            code: 'months',
            place,
            confidence: isSchool === isMonth ? 0.5 : 0.9,
            best: isMonth ? 'month' : 'school',
            values: { text: pairs.map(([text]) => text).join(', ') },
            evidence: { seen: pairs.length, of: readings.length, example: pairs[0]![0] },
            choices: [choice('school'), choice('month'), choice('leave')],
          })
  }

  /** What a reading means in this table. */
  of(reading: PeriodReading): ChosenPeriod {
    switch (reading.kind) {
      case 'period':
        return { period: reading.period, held: false }
      case 'four-digits':
        if (!this.#schools.has(reading.text)) return { period: reading.text, held: false }
        return chosen(this.#school, { school: asSchoolYear(reading.text) })
      case 'term': {
        const start = reading.term === 'HT' ? reading.year : reading.year - 1
        const school = `${start}/${String((start + 1) % 100).padStart(2, '0')}`
        return chosen(this.#terms, { school, calendar: String(reading.year) })
      }
      case 'month-or-years':
        return chosen(this.#pairs, { school: reading.text.replace('-', '/'), month: reading.text })
    }
  }
}

function chosen(key: string | null, meanings: Readonly<Record<string, string>>): ChosenPeriod {
  // Apart from every other period that waits.
  if (key === null) return { period: `?${Object.values(meanings).join('?')}`, held: true }
  const period = meanings[key]
  return period === undefined ? null : { period, held: false }
}
