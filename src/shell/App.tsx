import { useEffect, useState, useSyncExternalStore } from 'react'
import { LANGUAGES } from '../domain/LocalText.ts'
import type { Drafts } from '../keeping/drafts/Drafts.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { spokenLanguage } from '../words/wordsOf.ts'
import { choiceBefore } from './choiceBefore.ts'
import { LoadingScreen } from './LoadingScreen.tsx'
import type { LoadState, PackageLoader } from './PackageLoader.ts'
import { useTheme } from './useTheme.ts'

// Asked for at once, beside the figures: until they are there, there is nothing to work with.
const DraftedWorkspace = lazyPart(
  () => import('./DraftedWorkspace.tsx'),
  (module) => module.DraftedWorkspace,
)
DraftedWorkspace.preload()

export interface AppProps {
  readonly loader: PackageLoader
  /** The reader's drafts, read when it is called; resolves to null when there can be none. */
  readonly readDrafts: () => Promise<Drafts | null>
  /** Whether the package is to be shown with the drafts from the start, or may get them a moment later. */
  readonly waitsForDrafts: boolean
}

/** By then the first map is there. */
const LATER_MS = 1500

/** Waits for the package and the reader's drafts over it, then hands over to the workspace. */
export function App({ loader, readDrafts, waitsForDrafts }: AppProps) {
  const load = useSyncExternalStore(loader.subscribe, loader.get)
  const [drafts, setDrafts] = useState<Drafts | null | undefined>(waitsForDrafts ? undefined : null)
  useEffect(() => {
    const timer = setTimeout(() => void readDrafts().then(setDrafts), waitsForDrafts ? 0 : LATER_MS)
    return () => clearTimeout(timer)
  }, [readDrafts, waitsForDrafts])
  if (load.kind === 'ready') {
    const waiting = <Waiting load={{ kind: 'loading', share: 1 }} loader={loader} />
    if (drafts === undefined) return waiting
    const language = spokenLanguage() ?? LANGUAGES[0]
    return (
      <PartBoundary language={language} waiting={waiting}>
        <DraftedWorkspace drafts={drafts} load={load} loader={loader} language={language} />
      </PartBoundary>
    )
  }
  return <Waiting load={load} loader={loader} />
}

function Waiting({
  load,
  loader,
}: {
  readonly load: Exclude<LoadState, { kind: 'ready' }>
  readonly loader: PackageLoader
}) {
  useTheme(choiceBefore())
  const language = spokenLanguage() ?? LANGUAGES[0]
  return (
    <LoadingScreen load={load} language={language} onCancel={() => loader.cancel()} onRetry={() => loader.start()} />
  )
}
