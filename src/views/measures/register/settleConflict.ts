import type { MeasureId } from '../../../domain/Measure.ts'
import { changedValues, type DraftConflict, fieldValue } from '../../../keeping/drafts/model/draftRecords.ts'
import type { EditDeed } from '../../../keeping/drafts/model/MeasureDraft.ts'
import type { Register } from './useRegister.ts'

interface MeasureEdit {
  readonly measureId: MeasureId
  readonly deed: EditDeed
}

/** The edits that settle a clash: what the draft says, or what the package says, chosen over what the package now says. */
export function settleConflict(
  { packaged, records }: Pick<Register, 'packaged' | 'records'>,
  { recordId: measureId, kind, field }: DraftConflict,
  side: 'draft' | 'package',
): MeasureEdit[] {
  const base = packaged.find(({ measure }) => measure.id === measureId) ?? null
  const drafted = records.find(({ measure }) => measure.id === measureId) ?? null
  const edit = (deed: EditDeed): MeasureEdit[] => [{ measureId, deed }]
  if (kind === 'field' && base && drafted && field) {
    const values = { [field]: fieldValue(side === 'draft' ? drafted : base, field) }
    return edit({ kind: 'change', values, base })
  }
  if (side === 'package') return edit(base ? { kind: 'create', record: base } : { kind: 'remove', base: null })
  if (!drafted) return edit({ kind: 'remove', base })
  if (!base) return edit({ kind: 'create', record: drafted })
  // From here on the measure is the package's with the draft's values over it.
  return [...edit({ kind: 'remove', base }), ...edit({ kind: 'change', values: changedValues(base, drafted), base })]
}
