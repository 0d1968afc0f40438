import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import { SeenPictureContext } from '../takeAway/SeenPicture.ts'
import { Sheet } from './Sheet.tsx'
import { viewSection } from './viewSection.tsx'

export interface PrintedPageProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly job: 'map' | 'disc'
  /** The view, presented. */
  readonly children: ReactNode
}

/**
 * A view as it is printed with the browser's own command: the page that Skriv ut gives, instead of what the screen
 * shows. Stands in the document only while it is printed.
 */
export function PrintedPage({ dataset, state, job, children }: PrintedPageProps) {
  const section = viewSection(dataset, state, job, children)
  const warning = dataset.meta.synthetic ? outputCatalogue(state.language).print.synthetic : ''
  return createPortal(
    <div data-theme="light" data-print-sheets="">
      <SeenPictureContext value={null}>
        <Sheet
          page={{ section, first: true, blocks: section.blocks, scale: 1 }}
          number={1}
          of={1}
          language={state.language}
          warning={warning}
        />
      </SeenPictureContext>
    </div>,
    document.body,
  )
}
