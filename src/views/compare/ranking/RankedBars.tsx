import { ChartFigure } from '../../../charts/ChartFigure.tsx'
import { useMarkKeys } from '../../../charts/useMarkKeys.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { AreaListbox } from '../../../ui/AreaListbox.tsx'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import { useElementSize } from '../../../ui/useElementSize.ts'
import { usePrinting } from '../../../ui/usePrinting.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import { paperRows } from './model/paperRows.ts'
import type { RankedView } from './model/rankedView.ts'
import styles from './RankedBars.module.css'
import { RankedDrawing } from './RankedDrawing.tsx'

export interface RankedBarsProps {
  readonly view: RankedView
  /** The heading over it, by its id. */
  readonly labelledBy: string
  readonly language: Language
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

/** Areas in order: bar from zero where the axis has one, interval, value and the places each could as well have. */
export function RankedBars({ view, labelledBy, language, hover, onPick }: RankedBarsProps) {
  const words = chartCatalogue(language).chart
  const [root, size] = useElementSize()
  const printing = usePrinting()
  const drawings = printing ? paperRows(view.rows).map((rows) => ({ ...view, rows })) : [view]
  const keys = useMarkKeys({
    order: view.rows.map(({ areaAt }) => areaAt),
    selected: view.rows.filter(({ order }) => order > 0).map(({ areaAt }) => areaAt),
    rowStep: 1,
    hover,
    onPick,
  })
  return (
    <ChartFigure
      name={`${view.name} ${view.period}`}
      labelledBy={labelledBy}
      summary={view.sentence}
      summaryHidden
      table={view.table}
      language={language}
    >
      <div ref={root} className={styles.drawing}>
        {size &&
          size.width > 0 &&
          drawings.map((drawn) => (
            // A section is what paper keeps together.
            <section key={drawn.rows[0]?.areaId ?? ''}>
              <RankedDrawing view={drawn} width={size.width} language={language} hover={hover} onPick={onPick} />
            </section>
          ))}
        <AreaListbox
          label={`${view.name} ${view.period}`}
          description={words.keysHint}
          spoken={view.rows.map(({ spoken }) => spoken)}
          selected={view.rows.flatMap(({ order }, at) => (order > 0 ? [at] : []))}
          focused={view.rows.findIndex(({ areaAt }) => areaAt === keys.focused)}
          onKey={keys.onKey}
          onFocusChange={keys.onFocusChange}
        />
      </div>
      {view.notes.length > 0 && <p className={styles.notes}>{view.notes.join(' ')}</p>}
    </ChartFigure>
  )
}
