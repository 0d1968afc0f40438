import { useState } from 'react'
import { textIn } from '../../../domain/textIn.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'
import styles from './MeasureEditor.module.css'
import { toggledLinks } from './toggledLinks.ts'

/** A list of thousands is searched, not read. */
const MOST_LISTED = 200

/** Groups and areas to check, with a search. */
export function AreaChoice() {
  const { id, dataset, language, links, setLinks } = useForm()
  const words = registerCatalogue(language).measureForm
  const [search, setSearch] = useState('')
  const needle = search.trim().toLocaleLowerCase(language)
  const options = [
    ...dataset.groups.map((group) => ({
      areaId: null,
      groupId: group.id,
      name: textIn(group.name, language),
      note: words.group,
    })),
    ...dataset.areas.map((area) => ({ areaId: area.id, groupId: null, name: area.name, note: '' })),
  ].filter(({ name }) => name.toLocaleLowerCase(language).includes(needle))
  return (
    <fieldset className={styles.areas} id={`${id}-links`} tabIndex={-1}>
      <legend>{words.areaList}</legend>
      <input
        type="search"
        value={search}
        placeholder={words.areaSearch}
        aria-label={words.areaSearch}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className={styles.checks} data-long>
        {options.slice(0, MOST_LISTED).map(({ areaId, groupId, name, note }) => (
          <label key={`${groupId !== null} ${areaId ?? groupId}`}>
            <input
              type="checkbox"
              checked={links.some((link) => link.areaId === areaId && link.groupId === groupId)}
              onChange={() => setLinks(toggledLinks(links, { areaId, groupId }))}
            />
            {name} {note && <small>{note}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
