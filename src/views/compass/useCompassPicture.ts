import { useCallback, useMemo, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import { toggleArea } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { FittedCompass } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { areaPositions } from '../../domain/lookups.ts'
import { mapName } from '../../facts/figures/mapName.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import type { HoverStore } from '../../ui/HoverStore.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { compassView } from './model/compassView.ts'
import { landscapeNumbers, landscapePaints } from './model/landscapePaints.ts'
import { magnetShade } from './model/magnetShade.ts'
import { pullsView } from './model/pullsView.ts'
import { useOwnNames } from './useOwnNames.ts'

export interface CompassPictureInput {
  readonly dataset: Dataset
  readonly fit: FittedCompass
  readonly state: AppState
  readonly theme: Theme
  readonly hover: HoverStore
  readonly change: UrlState['change']
}

/** The disc and the map in its colours, ready to be shown by `CompassDisc` and `SmallMap`. `asked`: the magnet that shades the areas. */
export function useCompassPicture(
  { dataset, fit, state, theme, hover, change }: CompassPictureInput,
  asked: string | null,
) {
  const { language } = state
  const words = compassCatalogue(language).compass
  const own = useOwnNames(fit.frame.id)
  const { picture, weights } = state.compass
  const view = useMemo(
    () => compassView({ dataset, fit, picture, weights, own: own.names, language }),
    [dataset, fit, picture, weights, own.names, language],
  )
  const shapes = useMemo(() => geographicShapes(dataset), [dataset])
  const selected = useMemo(() => areaPositions(dataset, state.areas), [state.areas, dataset])
  const [pointed, setPointed] = useState<string | null>(null)
  // A magnet of other indicators than the compass has now says nothing here.
  const magnet = pointed ?? (fit.frame.indicators.some(({ id }) => id === asked) ? asked : null)
  const shade = useMemo(
    () => (magnet === null ? null : magnetShade(dataset, fit, magnet, { theme, language })),
    [dataset, fit, magnet, theme, language],
  )
  const colours = useMemo(() => landscapePaints(dataset, fit, theme), [dataset, fit, theme])
  const numbers = useMemo(() => landscapeNumbers(colours, language), [colours, language])
  const isCompass = view.picture === 'compass'
  // Arrows add up to the compass's places only.
  const pullsOf = useCallback(
    (areaAt: number) => (isCompass ? pullsView(dataset, fit, areaAt, language) : null),
    [isCompass, dataset, fit, language],
  )
  const onPick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  const captionOf = useCallback(
    (areaAt: number) => {
      const name = mapName(dataset.areas[areaAt]!, dataset.meta)
      const group = view.marks.find((mark) => mark.areaAt === areaAt)?.group
      return group === undefined ? name : `${name} · ${view.landscapes[group]!.number}`
    },
    [dataset, view],
  )
  const shared = { paints: shade?.paints ?? colours, selected, hover, onPick }
  const disc = {
    ...shared,
    view,
    theme,
    magnet,
    pullsOf,
    captionOf,
    onMagnet: setPointed,
    hint: words.discHint,
    municipalityName: words.municipality,
  }
  const name = words.mapName(view.landscapesText)
  const map = { ...shared, shapes, numbers, title: words.sameColours, name }
  return { view, own, shade, magnet, selected, pullsOf, onPick, disc, map }
}
