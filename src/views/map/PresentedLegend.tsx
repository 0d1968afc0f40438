import type { Language } from '../../domain/LocalText.ts'
import { LandscapeLegend } from '../../map/LandscapeLegend.tsx'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { SquareLegend } from '../../map/SquareLegend.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { presentedLegend } from './model/presentedLegend.ts'
import styles from './PresentedLegend.module.css'

export interface PresentedLegendProps {
  readonly view: ChoroplethView
  /** The numbers on the areas are places, not values. */
  readonly isNeed: boolean
  readonly language: Language
  /** Classes beside each other, under one of two maps. */
  readonly flat?: boolean
}

/** What the colours mean, in type that is read from the back of a room. */
export function PresentedLegend({ view, isNeed, language, flat }: PresentedLegendProps) {
  const words = catalogue(language).map
  const legend = presentedLegend(view, isNeed, language)
  const { square, landscapes, keys } = view.legend
  return (
    <div className={styles.legend} data-flat={flat || undefined}>
      {square ? (
        <SquareLegend square={square} label={view.summary} />
      ) : landscapes ? (
        <LandscapeLegend landscapes={landscapes} label={view.title} />
      ) : (
        !flat && <b>{view.title}</b>
      )}
      {legend && (
        <>
          <div className={styles.column}>
            <ol>
              {legend.bands.map((band) => (
                <li key={band.fill}>
                  <i style={{ backgroundColor: band.fill }} data-below={band.below ?? undefined} />
                  {band.text}
                </li>
              ))}
            </ol>
            {legend.municipality && !flat && (
              <i className={styles.line} style={{ top: `${legend.municipality.at * 100}%` }} />
            )}
          </div>
          {legend.municipality && (
            <p className={styles.municipality}>{words.municipalityIs(legend.municipality.value)}</p>
          )}
          {legend.note && !flat && <p>{legend.note}</p>}
        </>
      )}
      {keys.map((key) => (
        <p key={key.text} className={styles.key}>
          <svg width="19" height="14" aria-hidden="true">
            <rect x="0.5" y="0.5" width="18" height="13" fill={`url(#pattern-${key.pattern})`} />
          </svg>
          {key.text}
        </p>
      ))}
    </div>
  )
}
