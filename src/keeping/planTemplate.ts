import { asideStore } from './AsideStore.ts'
import { type KeptStorage, readKeptList, writeKeptList } from './keptList.ts'
import { packageStorage } from './packageStorage.ts'
import { keptTextName } from './project/model/keptTexts.ts'

/** The municipality's own Word template: of the file only its name and its styles are kept. */
export interface PlanTemplate {
  readonly name: string
  /** `word/styles.xml` of the template. */
  readonly styles: string
}

/** The template that was chosen last in this browser; null for none. What cannot be read is set aside and told. */
export function readPlanTemplate(
  municipality: string,
  storage: Pick<KeptStorage, 'getItem'> | null = packageStorage(),
): PlanTemplate | null {
  const key = keptTextName('template', municipality)
  const { entries, aside } = readKeptList(storage, key, readTemplate)
  if (aside.length > 0) asideStore.tell({ kind: 'plan', key, text: JSON.stringify(aside) })
  return entries[0] ?? null
}

/** Keeps the template for the next time, or no template (null). Whether it could be kept: storage may be full or forbidden. */
export function keepPlanTemplate(
  municipality: string,
  template: PlanTemplate | null,
  storage: KeptStorage | null = packageStorage(),
): boolean {
  return writeKeptList(storage, keptTextName('template', municipality), template ? [template] : [], readTemplate)
}

function readTemplate(value: unknown): PlanTemplate | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, styles } = value as Partial<Record<keyof PlanTemplate, unknown>>
  return typeof name === 'string' && typeof styles === 'string' && styles !== '' ? { name, styles } : null
}
