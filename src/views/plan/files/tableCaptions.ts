import type { PlanDocument } from '../model/PlanDocument.ts'

/** What each table shows, in the order they stand; a map's key is a table, too. */
export function tableCaptions({ parts }: PlanDocument): string[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'map' ? [block.caption] : [])),
  )
}
