import type { ReactNode } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { catalogue } from '../words/catalogue.ts'
import { Dialog, type DialogProps } from './Dialog.tsx'
import { PartBoundary } from './PartBoundary.tsx'

export interface DialogBoundaryProps extends Pick<DialogProps, 'title' | 'onClose'> {
  readonly language: Language
  readonly children: ReactNode
}

/** The border of a dialog with code of its own: where that is missing, a dialog of the same name says so and can be closed. */
export function DialogBoundary({ title, language, onClose, children }: DialogBoundaryProps) {
  return (
    <PartBoundary
      language={language}
      frame={(fault) => (
        <Dialog title={title} closeLabel={catalogue(language).part.close} place="center" onClose={onClose}>
          {fault}
        </Dialog>
      )}
    >
      {children}
    </PartBoundary>
  )
}
