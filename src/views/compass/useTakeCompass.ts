import type { RefObject } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import { PALETTES } from '../../colour/palette.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { measuredWidth } from '../../output/takeAway/measuredWidth.ts'
import { useTakeAway } from '../../output/takeAway/TakeAwayContext.ts'
import type { TakeAwayOffer } from '../../output/takeAway/TakeAwayOffer.ts'
import { fetchPart } from '../../ui/fetchPart.ts'
import type { CompassView } from './model/compassView.ts'
import type { MagnetShade } from './model/magnetShade.ts'

export interface TakeCompassInput {
  readonly dataset: Dataset
  readonly view: CompassView
  readonly state: AppState
  readonly theme: Theme
  readonly shade: MagnetShade | null
  /** The element around the disc. */
  readonly disc: RefObject<HTMLElement | null>
}

/** Offers the disc as it stands, with its shades and trails, and the places of the areas. */
export function useTakeCompass({ dataset, view, state, theme, shade, disc }: TakeCompassInput): TakeAwayOffer {
  const offer: TakeAwayOffer = {
    take: async () => {
      const { takeCompass } = await fetchPart(() => import('./takeCompass.ts'))
      return takeCompass(dataset, view, state)
    },
    picture: async () => {
      const drawn = disc.current?.querySelector('svg[data-picture]')
      if (!drawn) return null
      const { compassKeySvg } = await fetchPart(() => import('./files/compassKeySvg.ts'))
      const { width } = drawn.getBoundingClientRect()
      return [
        drawn,
        compassKeySvg({ landscapes: view.landscapes, shade, palette: PALETTES[theme], width }, measuredWidth()),
      ]
    },
  }
  useTakeAway(offer)
  return offer
}
