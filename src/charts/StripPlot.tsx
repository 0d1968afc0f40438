import type { Language } from '../domain/LocalText.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { AreaListbox } from '../ui/AreaListbox.tsx'
import type { HoverStore } from '../ui/HoverStore.ts'
import { useElementSize } from '../ui/useElementSize.ts'
import type { StripPlotView } from '../viewmodels/charts/stripPlotView.ts'
import { StripMarks, stripHeight } from './StripMarks.tsx'
import styles from './StripPlot.module.css'
import { useMarkKeys } from './useMarkKeys.ts'

export interface StripPlotProps {
  readonly view: StripPlotView
  readonly language: Language
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

/**
 * One strip (remsan) by itself: name and values above, the drawing below. One tab stop; arrows go through the areas in
 * order of value, which are pointed at in every other picture at the same time.
 */
export function StripPlot({ view, language, hover, onPick }: StripPlotProps) {
  const [root, size] = useElementSize()
  const ordered = [...view.marks].sort((a, b) => a.at - b.at)
  const keys = useMarkKeys({
    order: ordered.map(({ areaAt }) => areaAt),
    selected: view.chosen.map(({ areaAt }) => areaAt),
    rowStep: 1,
    hover,
    onPick,
  })
  const place = ordered.findIndex(({ areaAt }) => areaAt === keys.focused)
  return (
    <figure className={styles.strip} aria-label={view.name}>
      <figcaption>
        <span>{view.name}</span>
        {view.chosen.map((each) => (
          <b key={each.id}>{each.value}</b>
        ))}
      </figcaption>
      <div ref={root} className={styles.drawing} style={{ minHeight: stripHeight(view.chosen.length) }}>
        {view.nothing !== '' && <p>{view.nothing}</p>}
        {view.nothing === '' && size && size.width > 0 && (
          <StripMarks view={view} width={size.width} hover={hover} onPick={onPick} active={keys.focused >= 0} alone />
        )}
        <AreaListbox
          label={`${view.name} ${view.note}`}
          description={chartWords[language].keysHint}
          spoken={ordered.map(({ text }) => text)}
          selected={view.chosen.flatMap(({ areaAt }) => ordered.findIndex((mark) => mark.areaAt === areaAt))}
          focused={place}
          onKey={keys.onKey}
          onFocusChange={keys.onFocusChange}
        />
      </div>
    </figure>
  )
}
