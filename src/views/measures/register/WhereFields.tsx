import { useMemo } from 'react'
import { REACH_FILTERS } from '../../../address/RegisterQuestion.ts'
import type { LonLat } from '../../../domain/Area.ts'
import { areaPositions } from '../../../domain/lookups.ts'
import { geographicShapes } from '../../../map/model/stage/areaShapes.ts'
import { Hidden } from '../../../ui/Hidden.tsx'
import form from '../../../ui/RecordForm.module.css'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { AreaChoice } from './AreaChoice.tsx'
import { ColumnField } from './ColumnField.tsx'
import { useForm } from './FormContext.ts'
import { GroundField } from './GroundField.tsx'
import { groundCorners, groundText } from './groundCorners.ts'
import { LinkTable } from './LinkTable.tsx'
import styles from './MeasureEditor.module.css'
import { OverlapNote } from './OverlapNote.tsx'
import { PlacePicker } from './PlacePicker.tsx'
import { toggledLinks } from './toggledLinks.ts'

/** More areas than this would be drawn too slowly at every click. */
const MOST_DRAWN = 1500
/** Six decimals are a decimetre. */
const PLACES = 6

/** Where a measure reaches: the whole municipality, chosen areas and groups, around a place, or over a drawn ground. */
export function WhereFields() {
  const { id, dataset, language, cells, links, measure, faults, set, setLinks } = useForm()
  const words = registerCatalogue(language).measureForm
  const { reaches } = registerCatalogue(language).register
  const shapes = useMemo(() => (dataset.areas.length <= MOST_DRAWN ? geographicShapes(dataset) : null), [dataset])
  const names = useMemo(() => dataset.areas.map(({ name }) => name), [dataset])
  const chosen = useMemo(() => {
    const ids = links.flatMap(({ areaId, groupId }) =>
      areaId !== null ? [areaId] : (dataset.groups.find((group) => group.id === groupId)?.areaIds ?? []),
    )
    return new Set(areaPositions(dataset, ids))
  }, [links, dataset])
  const corners = groundCorners(cells.polygon)
  const reach = measure.reach
  const place = ([lon, lat]: LonLat, areaAt: number): void => {
    if (reach === 'areas') {
      const area = dataset.areas[areaAt]
      if (area) setLinks(toggledLinks(links, { areaId: area.id, groupId: null }))
      return
    }
    const [x, y] = [lon.toFixed(PLACES), lat.toFixed(PLACES)]
    if (reach === 'point') set({ lon: x, lat: y })
    else if (corners) set({ polygon: groundText([...corners, [Number(x), Number(y)]]) })
  }
  const linkFaults = faults.filter(({ column }) => column === 'links')
  return (
    <fieldset className={styles.part}>
      <legend>{words.parts.where}</legend>
      <fieldset className={styles.reaches}>
        <Hidden as="legend">{words.fields.reach}</Hidden>
        {REACH_FILTERS.map((option) => (
          <label key={option} data-on={option === reach || undefined}>
            <input
              type="radio"
              name={`${id}-reach`}
              checked={option === reach}
              onChange={() => set({ reach: option })}
            />
            {reaches[option]}
          </label>
        ))}
      </fieldset>
      {reach === 'municipality' || reach === 'unknown' ? (
        <p className={form.hint}>{reach === 'unknown' ? words.unknownReachNote : words.noReachNote}</p>
      ) : (
        <div className={styles.where}>
          <div>
            {shapes && (
              <>
                <div className={styles.map}>
                  <PlacePicker
                    shapes={shapes}
                    names={names}
                    chosen={chosen}
                    point={measure.point}
                    name={words.mapName}
                    onPlace={place}
                    corners={reach === 'polygon' ? (corners ?? []) : []}
                  />
                </div>
                <p className={form.hint}>{words.mapHint[reach]}</p>
              </>
            )}
            {reach === 'point' && (
              <div className={form.fields}>
                {(['lon', 'lat', 'radius_m'] as const).map((column) => (
                  <ColumnField key={column} column={column} />
                ))}
              </div>
            )}
            {reach === 'polygon' && <GroundField />}
            {reach !== 'areas' && <OverlapNote />}
          </div>
          <AreaChoice />
          {linkFaults.map(({ text }) => (
            <p key={text} className={form.fault}>
              {text}
            </p>
          ))}
          <LinkTable />
        </div>
      )}
    </fieldset>
  )
}
