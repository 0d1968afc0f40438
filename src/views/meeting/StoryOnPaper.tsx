import { type ReactNode, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { StoryActions } from './StoryActions.tsx'
import styles from './StoryOnPaper.module.css'
import { useAtRest } from './useAtRest.ts'
import type { OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface StoryOnPaperProps extends ViewProps {
  readonly open: OpenStory
  /** Beside the button: what is printed, and how it becomes a file. */
  readonly hint: string
  /** What is printed. */
  readonly children: ReactNode
}

/**
 * A story as it will be printed, and the button that does it once every slide has what it shows. The browser's own command
 * waits for nothing: before that it prints that it is too early, never slides with nothing on them.
 */
export function StoryOnPaper({ open, hint, children, ...view }: StoryOnPaperProps) {
  const { language } = view.state
  const words = meetingCatalogue(language).decision
  const paper = useRef<HTMLDivElement>(null)
  const isReady = useAtRest(paper, open.views)
  return (
    <div className={styles.screen} data-printing="">
      <div className={styles.onScreen}>
        <StoryActions {...view} open={open} />
        <div className={styles.bar}>
          <Button kind="primary" disabled={!isReady} onClick={() => window.print()}>
            {words.print}
          </Button>
          <p role="status">{isReady ? hint : words.notReady}</p>
        </div>
      </div>
      {!isReady && <p className={styles.tooEarly}>{words.tooEarly}</p>}
      <div ref={paper} className={styles.paper} data-ready={isReady || undefined}>
        {children}
      </div>
    </div>
  )
}
