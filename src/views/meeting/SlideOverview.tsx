import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Theme } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Button } from '../../ui/Button.tsx'
import type { SlideView } from './model/slideView.ts'
import styles from './Presenter.module.css'
import { SlideThumb } from './SlideThumb.tsx'

export interface SlideOverviewProps {
  readonly views: readonly SlideView[]
  readonly at: number
  readonly dataset: Dataset
  readonly theme: Theme
  readonly onChoose: (at: number) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** All slides at once. Opens on the one that is shown; arrows move, Enter shows. */
export function SlideOverview({ views, at, dataset, theme, onChoose }: SlideOverviewProps) {
  const list = useRef<HTMLOListElement>(null)
  const buttons = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])]
  // After the dialog has opened, which takes the focus for itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the grid opens is decided once.
  useEffect(() => buttons()[at]?.focus(), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const all = buttons()
    const from = all.indexOf(document.activeElement as HTMLButtonElement)
    all[Math.max(0, Math.min(all.length - 1, from + step))]?.focus()
  }
  return (
    <ol ref={list} className={styles.overview} onKeyDown={onKeyDown}>
      {views.map((view, i) => (
        <li key={view.slide.id}>
          <Button aria-current={i === at || undefined} onClick={() => onChoose(i)}>
            <SlideThumb view={view} number={i + 1} dataset={dataset} theme={theme} />
          </Button>
        </li>
      ))}
    </ol>
  )
}
