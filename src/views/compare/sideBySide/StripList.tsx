import { useState } from 'react'
import type { StripPlotView } from '../../../charts/model/stripPlotView.ts'
import { StripMarks } from '../../../charts/StripMarks.tsx'
import { useMarkKeys } from '../../../charts/useMarkKeys.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { AreaListbox } from '../../../ui/AreaListbox.tsx'
import { Button } from '../../../ui/Button.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { useElementSize } from '../../../ui/useElementSize.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import styles from './StripList.module.css'

export interface StripListProps {
  /** What the strips are, for the screen reader. */
  readonly label: string
  readonly strips: readonly StripPlotView[]
  readonly language: Language
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  readonly onIndicator?: (indicatorId: string) => void
}

/**
 * Several strips under each other on their own scales, with what is chosen read out in lanes beside the drawing. One tab
 * stop for all of them: up and down change strip, left and right walk its areas in order of value.
 */
export function StripList({ label, strips, language, hover, onPick, onIndicator }: StripListProps) {
  const words = chartCatalogue(language).chart
  const [root, size] = useElementSize()
  const [row, setRow] = useState(0)
  const active = strips[Math.min(row, strips.length - 1)]
  const ordered = [...(active?.marks ?? [])].sort((a, b) => a.at - b.at)
  const keys = useMarkKeys({
    order: ordered.map(({ areaAt }) => areaAt),
    selected: (active?.chosen ?? []).map(({ areaAt }) => areaAt),
    rowStep: 0,
    hover,
    onPick,
    onRow: (step) => setRow((before) => Math.max(0, Math.min(strips.length - 1, before + step))),
  })
  const inside = keys.focused >= 0
  return (
    <div className={styles.list}>
      <span ref={root} className={styles.ruler} aria-hidden="true" />
      <ul>
        {strips.map((strip, at) => (
          <li key={strip.id} className={styles.row} data-active={(inside && strip === active) || undefined}>
            <div className={styles.name}>
              {onIndicator ? (
                <Button onClick={() => onIndicator(strip.id)} tabIndex={-1}>
                  <Unbroken text={strip.name} />
                </Button>
              ) : (
                <span>
                  <Unbroken text={strip.name} />
                </span>
              )}
              <small>{strip.note}</small>
            </div>
            <div className={styles.drawing}>
              {strip.nothing !== '' ? (
                <p>{strip.nothing}</p>
              ) : (
                size &&
                size.width > 0 && (
                  <StripMarks
                    view={strip}
                    width={size.width}
                    hover={hover}
                    onPick={onPick}
                    active={inside && at === strips.indexOf(active!)}
                  />
                )
              )}
            </div>
            <Readout strip={strip} hover={hover} />
          </li>
        ))}
      </ul>
      <AreaListbox
        label={active ? `${label}. ${active.name}` : label}
        description={words.keysRows}
        spoken={ordered.map(({ text }) => text)}
        selected={(active?.chosen ?? []).map(({ areaAt }) => ordered.findIndex((mark) => mark.areaAt === areaAt))}
        focused={ordered.findIndex(({ areaAt }) => areaAt === keys.focused)}
        onKey={keys.onKey}
        onFocusChange={keys.onFocusChange}
      />
    </div>
  )
}

interface ReadoutProps {
  readonly strip: StripPlotView
  readonly hover: HoverStore
}

/** What the strip says, one line per lane: the municipality, or the area pointed at, and then the chosen. */
function Readout({ strip, hover }: ReadoutProps) {
  const hovered = useHovered(hover)
  const pointed = strip.marks.find(({ areaAt }) => areaAt === hovered)
  return (
    <div className={styles.readout}>
      <p className={styles.top} data-pointed={pointed !== undefined || undefined}>
        {pointed ? pointed.text : (strip.municipality?.text ?? strip.noMunicipality)}
        {!pointed && strip.country && <span> · {strip.country.text}</span>}
        {!pointed && strip.goals.map(({ text }) => <span key={text}> · {text}</span>)}
      </p>
      {strip.chosen.map((each) => (
        <p key={each.id} className={styles.lane}>
          <SelectionShape order={each.order} size={9} />
          <b data-missing={each.at === null || undefined}>{each.value}</b>
          {each.at !== null && (
            <>
              {each.interval !== '' && <span>{each.interval}</span>}
              <span data-clear={each.clear || undefined}>{each.verdict}</span>
            </>
          )}
        </p>
      ))}
    </div>
  )
}
