import { memo } from 'react'
import { useMarkKeys } from '../../../charts/useMarkKeys.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { AreaListbox } from '../../../ui/AreaListbox.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { useColumns } from '../../../ui/useColumns.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import styles from './CourseTiles.module.css'
import type { CourseTile } from './model/courseTiles.ts'
import { TrendTile } from './TrendTile.tsx'

export interface CourseTilesProps {
  readonly label: string
  readonly tiles: readonly CourseTile[]
  readonly language: Language
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

const NARROWEST = 210
const GAP = 24
/** On a phone two beside each other rather than one very wide. */
const PHONE = { count: 2, width: 330 } as const

/** One small picture per area. One tab stop; arrows go between the pictures as they lie, return chooses. */
export function CourseTiles({ label, tiles, language, hover, onPick }: CourseTilesProps) {
  const columns = useColumns(NARROWEST, GAP, PHONE)
  const keys = useMarkKeys({
    order: tiles.map(({ areaAt }) => areaAt),
    selected: tiles.filter(({ order }) => order > 0).map(({ areaAt }) => areaAt),
    rowStep: columns.count,
    hover,
    onPick,
  })
  return (
    <div ref={columns.ref} className={styles.frame}>
      {/* The list says the same of each. */}
      <div
        aria-hidden="true"
        className={styles.tiles}
        style={{ gridTemplateColumns: `repeat(${columns.count}, minmax(0, 1fr))` }}
      >
        {tiles.map((tile) => (
          <Tile
            key={tile.areaId}
            tile={tile}
            hover={hover}
            onPick={onPick}
            focused={tile.areaAt === keys.focused}
            width={columns.width}
          />
        ))}
      </div>
      <AreaListbox
        label={label}
        description={chartCatalogue(language).chart.keysTiles}
        spoken={tiles.map(({ spoken }) => spoken)}
        selected={tiles.flatMap(({ order }, at) => (order > 0 ? [at] : []))}
        focused={tiles.findIndex(({ areaAt }) => areaAt === keys.focused)}
        onKey={keys.onKey}
        onFocusChange={keys.onFocusChange}
      />
    </div>
  )
}

interface TileProps {
  readonly tile: CourseTile
  readonly focused: boolean
  readonly width: number | null
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

const Tile = memo(function Tile({ tile, width, focused, hover, onPick }: TileProps) {
  const hovered = useHovered(hover) === tile.areaAt
  return (
    <figure
      className={styles.tile}
      data-focused={focused || undefined}
      data-hovered={hovered || undefined}
      data-order={tile.order}
      onPointerEnter={(event) => event.pointerType !== 'touch' && hover.set(tile.areaAt)}
      onPointerLeave={() => hover.set(-1)}
      onPointerUp={() => onPick(tile.areaAt)}
    >
      <figcaption>
        {tile.order > 0 && <SelectionShape order={tile.order} size={11} />}
        <b>{tile.name}</b>
        <span data-clear={tile.clear || undefined}>{tile.change}</span>
      </figcaption>
      {width !== null && <TrendTile view={tile.view} summary={tile.spoken} width={width} height={112} />}
    </figure>
  )
})
