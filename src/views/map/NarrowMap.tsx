import type { ReactNode } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { LocatorMap } from '../../map/LocatorMap.tsx'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import type { AreaShapes } from '../../map/model/stage/areaShapes.ts'
import { HoverStore } from '../../ui/HoverStore.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText } from '../../words/format.ts'
import styles from './NarrowMap.module.css'
import { RankedList } from './RankedList.tsx'

export interface NarrowMapProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly state: AppState
  readonly geography: AreaShapes
  readonly counts: readonly number[]
  readonly onPick: (areaAt: number) => void
  readonly stage: ReactNode
  readonly footer: ReactNode
}

/** Nothing is pointed at on a phone; the list still wants a store. */
const NO_HOVER = new HoverStore()

/** The phone: the town across the whole width, then the legend, then where it lies and the areas around it. */
export function NarrowMap({ dataset, view, state, geography, counts, onPick, stage, footer }: NarrowMapProps) {
  const words = catalogue(state.language).map
  const lens = dataset.meta.lens
  const members = new Set(geography.lensMembers)
  const outside = dataset.areas.flatMap((_, at) => (members.has(at) ? [] : [at]))
  const hasLens = geography.lensMembers.length > 0 && lens !== null
  return (
    <div>
      {hasLens && state.layout === 'map' && (
        <p className={styles.lensTitle} data-picture="town">
          <b>{lens.name[state.language]}</b>{' '}
          {words.areasOnly(numberText(geography.lensMembers.length, 0, state.language))}
        </p>
      )}
      {stage}
      <div className={styles.footer} data-picture="legend">
        {footer}
      </div>
      {hasLens && state.layout === 'map' && (
        <div className={styles.outside} data-picture="outside">
          <LocatorMap shapes={geography} paints={view.paints} width={78} height={176} />
          <RankedList
            dataset={dataset}
            view={view}
            counts={counts}
            state={state}
            hover={NO_HOVER}
            onPick={onPick}
            only={outside}
            title={words.outsideLens(lens.name[state.language])}
          />
        </div>
      )}
    </div>
  )
}
