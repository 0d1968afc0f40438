import { useCallback } from 'react'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import { areaName } from '../../domain/lookups.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTitlePart } from '../../ui/pageTitle.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { valueText } from '../../words/format.ts'
import { CompassBoard } from './CompassBoard.tsx'
import { CompassSlide } from './CompassSlide.tsx'
import styles from './KompassView.module.css'
import { noteTexts } from './model/compassTrust.ts'
import { useCompass } from './useCompass.ts'

const NO_AREAS: readonly string[] = []

/** Kompass: the disc when there is one, else how far it has come or why there is none. */
export function KompassView({ dataset, state, theme, hover, change, presenting, onPaper, emphasis }: ViewProps) {
  const words = compassCatalogue(state.language)
  const load = useCompass(dataset, state.compass)
  const chosen = state.areas.map((id) => areaName(dataset, id))
  useTitlePart(presenting ? '' : chosen.join(', '))
  const ask = useCallback(
    (changes: Partial<CompassQuestion>) =>
      change((before) => ({ ...before, compass: { ...before.compass, ...changes } }), 'replace'),
    [change],
  )
  if (load.kind === 'working')
    return (
      <div className={styles.waiting} role="status">
        <p>{words.compass.working(load.share > 0 ? valueText(load.share * 100, 'percent', 0, state.language) : '')}</p>
        {/* The first step is the longest; until it is done nothing is known but that the work goes on. */}
        <Busy />
        <progress {...(load.share > 0 ? { value: load.share } : {})} max={1} />
        <Button kind="plain" onClick={load.cancel}>
          {words.shell.cancel}
        </Button>
      </div>
    )
  if (load.kind === 'cancelled' || load.kind === 'failed')
    return (
      <div className={styles.waiting} role="status">
        <p>{load.kind === 'failed' ? words.compass.failed : words.compass.cancelled}</p>
        <Button kind="plain" onClick={load.retry}>
          {words.compass.retry}
        </Button>
      </div>
    )
  const fit = load.value
  if (!fit.frame)
    return (
      <div className={styles.waiting}>
        <h1>{words.compass.nothing}</h1>
        {noteTexts(dataset, fit, state.language).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {!presenting && (
          <Button kind="plain" onClick={() => ask({ indicators: [], years: [], landscapes: null })}>
            {words.compassPanel.dialogs.back}
          </Button>
        )}
      </div>
    )
  const input = { dataset, fit, state, theme, hover, change }
  if (presenting) return <CompassSlide {...input} emphasis={emphasis ?? NO_AREAS} onPaper={onPaper ?? false} />
  return <CompassBoard {...input} ask={ask} />
}
