import type { Area, AreaId } from '../../../domain/Area.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'

export interface AreaSelectProps {
  readonly label: string
  readonly areas: readonly Area[]
  readonly language: Language
  readonly onChoose: (id: AreaId) => void
}

/** Any area of the map, by name: what a text means that names none. */
export function AreaSelect({ label, areas, language, onChoose }: AreaSelectProps) {
  const words = readingCatalogue(language).reading
  const byName = areas.toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <select aria-label={label} value="" onChange={(event) => onChoose(event.target.value)}>
      <option value="">{words.noArea}</option>
      {byName.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
