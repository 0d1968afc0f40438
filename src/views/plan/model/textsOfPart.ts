import type { PlanBlock, PlanPart } from './PlanDocument.ts'

/** Every text of a part, in the order it is read. */
export function textsOfPart({ heading, blocks }: PlanPart): string[] {
  return [heading, ...blocks.flatMap(textsOfBlock)]
}

function textsOfBlock(block: PlanBlock): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'quotation':
      return [block.text, block.source]
    case 'table':
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flat()]
    case 'map':
      return [block.caption, ...block.keys.map(({ text }) => text)]
    case 'chart':
      return [block.caption, block.alternative, ...block.bars.map(({ name }) => name)]
    default:
      return [block.text]
  }
}
