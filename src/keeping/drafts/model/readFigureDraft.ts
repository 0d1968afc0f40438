import { OVERLAY_FILES } from '../../../domain/PackageOverlay.ts'
import type { FigureEdit } from './FigureDraft.ts'
import { type DraftReading, isFields, readEdits } from './readEdits.ts'

/** The reader's own figures as they were stored (`readEdits`). Files that a package cannot have are left out. */
export function readFigureDraft(stored: unknown): DraftReading<FigureEdit> {
  return readEdits<FigureEdit>(stored, ({ names, overlay, recipe }) => {
    const isText = (value: unknown): value is string => typeof value === 'string'
    if (!Array.isArray(names) || !names.every(isText) || !isText(recipe) || !isFields(overlay)) return null
    const files = OVERLAY_FILES.filter((file) => overlay[file] !== undefined)
    const isStored = (value: unknown): boolean => isFields(value) && typeof value.text === 'function'
    if (files.length === 0 || !files.every((file) => isText(overlay[file]) || isStored(overlay[file]))) return null
    return { names, recipe, overlay: Object.fromEntries(files.map((file) => [file, overlay[file]])) }
  })
}
