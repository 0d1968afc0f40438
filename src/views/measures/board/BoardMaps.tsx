import { useCallback, useMemo } from 'react'
import { toggleArea } from '../../../address/changes.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { areaPositions } from '../../../domain/lookups.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import { SmallMap } from '../../../map/SmallMap.tsx'
import { SquareLegend } from '../../../map/SquareLegend.tsx'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import { needCatalogue } from '../../../words/needCatalogue.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './BoardMaps.module.css'
import type { BoardInput } from './model/BoardInput.ts'
import { boardMaps, type MapKey } from './model/boardMaps.ts'
import type { BoardView } from './model/boardView.ts'
import { VerdictSwatch } from './VerdictSwatch.tsx'

export interface BoardMapsProps extends BoardInput {
  readonly view: BoardView
  readonly shapes: AreaShapes
  readonly hover: HoverStore
  readonly change: UrlState['change']
}

/** Need and directed measures side by side, or both in nine colours. The rows are the keyboard's way and the table. */
export function BoardMaps({ dataset, tab, need, state, theme, view, shapes, hover, change }: BoardMapsProps) {
  const words = effortCatalogue(state.language).boardMap
  const crossed = needCatalogue(state.language).needEffort
  const maps = useMemo(
    () => boardMaps({ dataset, tab, need, state, theme }, view.rows),
    [dataset, tab, need, state, theme, view],
  )
  const numbers = useMemo(() => dataset.areas.map(() => ''), [dataset])
  const selected = useMemo(() => areaPositions(dataset, state.areas), [state.areas, dataset])
  const onPick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  const mapOf = (title: string, paints: readonly AreaPaint[], name: string) => (
    <div className={styles.map}>
      <SmallMap
        shapes={shapes}
        hover={hover}
        selected={selected}
        onPick={onPick}
        numbers={numbers}
        paints={paints}
        name={name}
        title={title}
      />
    </div>
  )
  if (state.effort.board === 'square' && maps.square)
    return (
      <section className={styles.one} aria-label={words.squareTitle}>
        {mapOf('', maps.square.paints, `${words.squareTitle}. ${view.sentence}`)}
        <SquareLegend square={maps.square.legend} label={words.squareLabel} />
      </section>
    )
  return (
    <div className={styles.two}>
      {maps.need && (
        <section aria-label={crossed.need}>
          <h2>{crossed.need}</h2>
          <p>{words.needMapNote}</p>
          {mapOf('', maps.need.paints, `${crossed.need}. ${view.sentence}`)}
          <Keys keys={maps.need.keys} />
        </section>
      )}
      <section aria-label={crossed.effort}>
        <h2>{crossed.effort}</h2>
        <p>{words.effortMapNote}</p>
        {mapOf('', maps.effort.paints, `${crossed.effort}. ${keysText(maps.effort.keys)}`)}
        <Keys keys={maps.effort.keys} />
      </section>
    </div>
  )
}

function Keys({ keys }: { readonly keys: readonly MapKey[] }) {
  return (
    <ul className={styles.keys}>
      {keys.map((key) => (
        <li key={key.text}>
          <VerdictSwatch paint={key.paint} size={14} />
          {key.text} <b>{key.count}</b>
        </li>
      ))}
    </ul>
  )
}

function keysText(keys: readonly MapKey[]): string {
  return keys.map(({ text, count }) => `${text}: ${count}.`).join(' ')
}
