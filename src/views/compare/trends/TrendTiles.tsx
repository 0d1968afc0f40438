import { ChartTableDetails } from '../../../charts/ChartFigure.tsx'
import type { TrendView } from '../../../charts/model/trendView.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { useColumns } from '../../../ui/useColumns.ts'
import { TrendTile } from './TrendTile.tsx'
import styles from './TrendTiles.module.css'

const NARROWEST = 280
const GAP = 32

/** Several indicators over time, each in a small picture with its name, its notes and its table. */
export function TrendTiles({ views, language }: { readonly views: readonly TrendView[]; readonly language: Language }) {
  const columns = useColumns(NARROWEST, GAP)
  return (
    <div
      ref={columns.ref}
      className={styles.tiles}
      style={{ gridTemplateColumns: `repeat(${columns.count}, minmax(0, 1fr))` }}
    >
      {views.map((view) => (
        <figure key={view.id}>
          <figcaption>
            <b>{view.name}</b>
            {view.notes.length > 0 && <span>{view.notes.join(' ')}</span>}
          </figcaption>
          {columns.width !== null && (
            <TrendTile
              view={view}
              width={columns.width}
              height={136}
              summary={`${view.name}. ${view.series.map(({ name, texts }) => `${name}: ${texts.join(', ')}`).join('. ')}`}
            />
          )}
          <ChartTableDetails table={view.table} language={language} />
        </figure>
      ))}
    </div>
  )
}
