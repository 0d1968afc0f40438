import type { Indicator } from './Indicator.ts'

/** Who publishes an indicator and in which table: "SCB TAB6685"; empty where neither is known. */
export function sourceText({ source, tableId }: Pick<Indicator, 'source' | 'tableId'>): string {
  return [source, tableId].filter((part) => part !== '').join(' ')
}

/** What some indicators come from, each once, in their order; those of which it is not known say nothing. */
export function sourceTexts(indicators: readonly Pick<Indicator, 'source' | 'tableId'>[]): string[] {
  return [...new Set(indicators.map(sourceText))].filter((source) => source !== '')
}
