import { type Language, LOCALES } from '../domain/LocalText.ts'

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    formatters.set(key, found)
  }
  return found
}

/** `1 234,5`: grouped from four digits, U+2212 for minus in Swedish and English alike. Negative zero reads as zero. */
export function numberText(value: number, decimals: number, language: Language): string {
  const text = formatter(language, decimals).format(value)
  const plain = /^[-−][0.,]+$/.test(text) ? text.slice(1) : text
  return plain.replace('-', '−')
}
