import { SEARCH_WORDS } from '../searchWords.ts'
import { SENTENCE_PHRASES } from '../sentencePhrases.ts'
import { columnsOf, TABLE_SCHEMAS } from '../tableSchemas.ts'
import { writeTable } from '../writeTable.ts'
import { PRACTICE_INDICATORS, type PracticeIndicator } from './practiceIndicators.ts'

/** indicators.csv. */
export function practiceIndicatorsCsv(): string {
  const rows = PRACTICE_INDICATORS.map((indicator) => {
    const { id, name, description, unit, direction, theme, priorityArea, sdg, denominator, caveat, breaks } = indicator
    return {
      id,
      name_sv: name[0],
      name_en: name[1],
      description_sv: description[0],
      description_en: description[1],
      unit,
      direction,
      theme,
      sdg,
      decimals: unit === 'count' ? 0 : 1,
      priority_area: priorityArea,
      denominator_sv: denominator?.[0],
      denominator_en: denominator?.[1],
      ci_method: intervalMethod(indicator),
      reference_rule: 'published',
      source: 'Påhittat för övning',
      phrase_sv: SENTENCE_PHRASES[id]?.sv,
      phrase_en: SENTENCE_PHRASES[id]?.en,
      keywords_sv: SEARCH_WORDS[id]?.sv,
      keywords_en: SEARCH_WORDS[id]?.en,
      caveat_sv: caveat?.[0],
      caveat_en: caveat?.[1],
      series_break: breaks?.from,
    }
  })
  return writeTable(columnsOf(TABLE_SCHEMAS.indicators), rows)
}

/** Shares of people get an interval; dwellings and ages are counts of all, and so have none. */
function intervalMethod({ unit, spread, exactly, id }: PracticeIndicator): 'wilson' | 'byar' | 't' | 'none' {
  if (spread !== undefined) return 't'
  if (unit === 'per_1000') return 'byar'
  return unit === 'percent' && !exactly && !id.startsWith('alder_') ? 'wilson' : 'none'
}
