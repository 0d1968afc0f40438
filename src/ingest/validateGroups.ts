import type { LocalText } from '../domain/LocalText.ts'
import { LINK_BASES, type LinkBasis } from '../domain/measureVocabulary.ts'
import type { IssueLog } from './IssueLog.ts'
import type { ParsedCsv } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'

/** A group whose areas are not yet known to exist. */
export interface GroupDraft {
  readonly id: string
  readonly name: LocalText
  readonly basis: LinkBasis
  readonly members: readonly { readonly areaId: string; readonly line: number }[]
}

/** area_groups.csv to groups in the order of the file. A blank basis is "interpretation": the weakest claim. */
export function validateGroups(table: ParsedCsv, log: IssueLog): GroupDraft[] {
  const reader = new RowReader(table, log)
  const groups = new Map<string, { draft: Omit<GroupDraft, 'members'>; members: { areaId: string; line: number }[] }>()
  for (const row of table.rows) {
    const id = reader.id(row, 'group_id')
    const areaId = reader.id(row, 'area_id')
    if (id === '' || areaId === '') {
      const column = id === '' ? 'group_id' : 'area_id'
      log.error('id-missing', { line: row.line, column }, { column })
      continue
    }
    const name = reader.localText(row, 'name')
    const basis = reader.word(row, 'basis', LINK_BASES) ?? 'interpretation'
    const known = groups.get(id)
    if (!known) {
      groups.set(id, {
        draft: { id, name: { ...name, sv: name.sv || id }, basis },
        members: [{ areaId, line: row.line }],
      })
      continue
    }
    if (name.sv !== '' && name.sv !== known.draft.name.sv) {
      const params = { id, first: known.draft.name.sv, other: name.sv }
      log.warning('group-name-differs', { line: row.line, column: 'name_sv' }, params)
    }
    if (known.members.some((member) => member.areaId === areaId)) {
      log.warning('link-duplicate', { line: row.line, column: 'area_id' }, { from: id, to: areaId })
    } else known.members.push({ areaId, line: row.line })
  }
  return [...groups.values()].map(({ draft, members }) => ({ ...draft, members }))
}
