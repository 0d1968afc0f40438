import type { ReactNode } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { encodeState } from '../../address/urlCodec.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { textIn } from '../../domain/textIn.ts'
import { embedTitle } from '../../facts/figures/embedTitle.ts'
import { Hidden } from '../../ui/Hidden.tsx'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import styles from './EmbedFrame.module.css'

export interface EmbedFrameProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly children: ReactNode
}

/** One view inside another page: its title, the view, whose figures, and the way to all of it. No shell. */
export function EmbedFrame({ dataset, state, children }: EmbedFrameProps) {
  const words = noticeCatalogue(state.language).embed
  const attribution = textIn(dataset.meta.attribution, state.language)
  return (
    <div className={styles.frame}>
      <h1>{embedTitle(dataset, state)}</h1>
      <div className={styles.view}>{children}</div>
      <footer className={styles.foot}>
        <span>{attribution}</span>
        <a href={encodeState({ ...state, embed: false }, window.location.search)} target="_blank" rel="noopener">
          {words.openWhole} <Hidden>{words.inWindow}</Hidden>
        </a>
      </footer>
    </div>
  )
}
