import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import type { CompassTime } from './model/compassTime.ts'
import styles from './TimeTab.module.css'
import type { TrailPlayer } from './useTrailPlayer.ts'

export interface TimeTabProps {
  readonly time: CompassTime
  readonly player: TrailPlayer
  readonly state: AppState
  readonly change: UrlState['change']
}

/** The years: what moved and by what, with play and pause; or why no trail can be drawn, and what has the years. */
export function TimeTab({ time, player, state, change }: TimeTabProps) {
  const words = compassCatalogue(state.language).compassPanel.time
  const { offer, periods } = time
  const shown = player.at ?? periods.length - 1
  return (
    <div className={styles.time}>
      {periods.length > 1 && (
        <div className={styles.player}>
          <Button kind="plain" onClick={player.toggle} aria-pressed={player.isPlaying}>
            <Icon name={player.isPlaying ? 'pause' : 'play'} />
            {player.isPlaying ? words.pause : words.play}
          </Button>
          <label>
            <span>{words.year}</span>
            <input
              type="range"
              min={0}
              max={periods.length - 1}
              value={shown}
              aria-valuetext={periods[shown]}
              onChange={(event) => player.show(Number(event.target.value))}
            />
            <output>{periods[shown]}</output>
          </label>
          <Button kind="plain" onClick={() => player.show(null)} aria-pressed={player.at === null}>
            {words.allYears}
          </Button>
        </div>
      )}
      {time.sentences.map((sentence, i) => (
        <p key={sentence} className={i === 0 ? styles.sentence : styles.meta}>
          {sentence}
        </p>
      ))}
      {time.drift && <p className={styles.meta}>{time.drift}</p>}
      {periods.length > 1 && <p className={styles.meta}>{words.unit}</p>}
      {offer && (
        <div className={styles.offer}>
          <Button
            kind="plain"
            onClick={() =>
              change((before) => ({
                ...before,
                compass: { ...before.compass, indicators: offer.indicators, years: [], landscapes: null },
              }))
            }
          >
            {offer.text}
          </Button>
          <p className={styles.meta}>{words.offerNote}</p>
        </div>
      )}
    </div>
  )
}
