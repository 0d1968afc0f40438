import { useSyncExternalStore } from 'react'
import { LANGUAGES, type Language } from '../domain/LocalText.ts'
import { THEMES, type ThemeChoice } from '../state/AppState.ts'
import { LoadingScreen } from './LoadingScreen.tsx'
import type { LoadState, PackageLoader } from './PackageLoader.ts'
import { useTheme } from './useTheme.ts'
import { Workspace } from './Workspace.tsx'

/** Waits for the package, then hands over to the workspace. */
export function App({ loader }: { readonly loader: PackageLoader }) {
  const load = useSyncExternalStore(loader.subscribe, loader.get)
  if (load.kind === 'ready') return <Workspace dataset={load.dataset} issues={load.issues} />
  return <Waiting load={load} loader={loader} />
}

/** Before there is a package the address is read only for what needs none: language and appearance. */
function Waiting({
  load,
  loader,
}: {
  readonly load: Exclude<LoadState, { kind: 'ready' }>
  readonly loader: PackageLoader
}) {
  const query = new URLSearchParams(window.location.search)
  const language: Language = LANGUAGES.find((word) => word === query.get('lang')) ?? 'sv'
  const choice: ThemeChoice = THEMES.find((word) => word === query.get('theme')) ?? 'auto'
  useTheme(choice)
  return (
    <LoadingScreen load={load} language={language} onCancel={() => loader.cancel()} onRetry={() => loader.start()} />
  )
}
