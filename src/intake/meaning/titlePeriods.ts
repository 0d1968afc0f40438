import { headingMeanings } from './headingMeaning.ts'

const TAKEN = /uppdater|hämta|uttag|utskriv|utskrift|skapad|publicer|updated|printed|retrieved|gäller från/i

/** The periods that titles name, each once; the day a table was taken out is none of them. */
export function titlePeriods(titles: readonly string[]): string[] {
  const found = titles
    .filter((title) => !TAKEN.test(title))
    .flatMap((title) => title.split(/[,;()]|\s-\s/))
    .flatMap((title) => {
      const [meaning] = headingMeanings([[title.trim()]])
      return meaning?.period?.kind === 'period' ? [meaning.period.period] : []
    })
  return [...new Set(found)]
}
