import { localCells } from '../../../domain/LocalText.ts'
import type { NamedLandscape } from '../../../domain/PackageMeta.ts'

/**
 * The text of a package's `datapackage.json` with descriptions of landscapes in it, in the file's own order, indented by
 * two. A description takes the place of one written for exactly the same areas; others stay. Null when the text is not
 * a package of ours.
 */
export function packageWithLandscapes(text: string, landscapes: readonly NamedLandscape[]): string | null {
  const root = parsed(text)
  const block = isRecord(root) ? root.socialKompass : null
  if (!isRecord(root) || !isRecord(block)) return null
  const compass = isRecord(block.compass) ? block.compass : {}
  const before = Array.isArray(compass.landscapes) ? compass.landscapes : []
  const written = new Set(landscapes.map(({ areaIds }) => keyOf(areaIds)))
  const kept = before.filter((each: unknown) => !isRecord(each) || !written.has(keyOf(each.areas)))
  const entries = landscapes.map(({ areaIds, name }) => ({
    areas: [...areaIds].sort(),
    ...localCells('name', name),
  }))
  const made = { ...root, socialKompass: { ...block, compass: { ...compass, landscapes: [...kept, ...entries] } } }
  return `${JSON.stringify(made, null, 2)}\n`
}

function keyOf(areas: unknown): string {
  return Array.isArray(areas) ? JSON.stringify([...areas].sort()) : ''
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
