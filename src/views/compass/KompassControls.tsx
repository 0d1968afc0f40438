import { useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Button } from '../../ui/Button.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { IndicatorDialog } from './IndicatorDialog.tsx'
import styles from './KompassView.module.css'
import { LandscapesDialog } from './LandscapesDialog.tsx'
import type { CompassTrust } from './model/compassTrust.ts'
import type { CompassView } from './model/compassView.ts'
import { frameYears } from './model/frameYears.ts'
import { YearsDialog } from './YearsDialog.tsx'

export interface KompassControlsProps {
  readonly dataset: Dataset
  readonly view: CompassView
  readonly trust: CompassTrust
  readonly state: AppState
  readonly ask: (change: Partial<CompassQuestion>) => void
}

type Open = 'indicators' | 'landscapes' | 'years' | null

/** What the compass is made of, as three buttons that say it. */
export function KompassControls({ dataset, view, trust, state, ask }: KompassControlsProps) {
  const [open, setOpen] = useState<Open>(null)
  const common = { dataset, state, ask, onClose: () => setOpen(null) }
  const { dialogs } = compassCatalogue(state.language).compassPanel
  const buttons = [
    ['indicators', view.indicatorsText],
    ['landscapes', view.landscapesText],
    ['years', view.yearsText],
  ] as const
  return (
    <>
      <div className={styles.controls}>
        {buttons.map(([id, text]) => (
          <Button kind="plain" key={id} aria-haspopup="dialog" onClick={() => setOpen(id)}>
            {/* Periods alone say to the eye what they are, beside the other two. */}
            {id === 'years' && <Hidden>{dialogs.years}: </Hidden>}
            {text}
            <Icon name="chevron" />
          </Button>
        ))}
      </div>
      {open === 'indicators' && <IndicatorDialog {...common} />}
      {open === 'landscapes' && <LandscapesDialog {...common} shown={view.fit.frame.centroids.length} trust={trust} />}
      {open === 'years' && (
        <YearsDialog {...common} window={view.fit.frame.window} years={frameYears(dataset, view.fit, state.language)} />
      )}
    </>
  )
}
