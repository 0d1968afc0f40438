import { type ReactNode, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { DialogBoundary } from '../ui/DialogBoundary.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { catalogue } from '../words/catalogue.ts'
import styles from './AboutFigure.module.css'
import type { MethodDialogProps } from './MethodDialog.tsx'

const MethodDialog = lazyPart(
  () => import('./MethodDialog.tsx'),
  (module) => module.MethodDialog,
)

export interface AboutFigureProps extends Omit<MethodDialogProps, 'onClose'> {
  /** What is pressed: the name of the figure where it stands; else words for it. */
  readonly children?: ReactNode
}

/** The name of a figure, which opens its own method: definition, period, interval and source, one press away. */
export function AboutFigure({ dataset, about, language, children }: AboutFigureProps) {
  const [isOpen, setOpen] = useState(false)
  const { aboutFigure } = catalogue(language).panel
  return (
    <>
      <Button
        className={styles.about}
        aria-haspopup="dialog"
        title={aboutFigure}
        data-print={children ? 'kept' : 'none'}
        onClick={() => setOpen(true)}
        onPointerEnter={MethodDialog.preload}
      >
        {children ?? aboutFigure}
      </Button>
      {isOpen && (
        <DialogBoundary title={aboutFigure} language={language} onClose={() => setOpen(false)}>
          <MethodDialog dataset={dataset} about={about} language={language} onClose={() => setOpen(false)} />
        </DialogBoundary>
      )}
    </>
  )
}
