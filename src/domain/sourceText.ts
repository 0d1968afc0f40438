import type { Indicator } from './Indicator.ts'

/** Who publishes an indicator and in which table: "SCB TAB6685"; empty where neither is known. */
export function sourceText({ source, tableId }: Pick<Indicator, 'source' | 'tableId'>): string {
  return [source, tableId].filter((part) => part !== '').join(' ')
}
