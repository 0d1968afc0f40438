import { useMemo } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { DraftContext } from '../keeping/drafts/DraftContext.ts'
import { FigureContext } from '../keeping/drafts/FigureContext.ts'
import type { Drafts } from '../keeping/drafts/startDrafts.ts'
import { useDraftDataset } from '../keeping/drafts/useDraftDataset.ts'
import { PartFault } from '../ui/PartFault.tsx'
import type { LoadState, PackageLoader } from './PackageLoader.ts'
import { Workspace } from './Workspace.tsx'

export interface DraftedWorkspaceProps {
  readonly drafts: Drafts | null
  readonly load: Extract<LoadState, { kind: 'ready' }>
  readonly loader: PackageLoader
  /** Spoken until there is a workspace that knows better. */
  readonly language: Language
}

/** The workspace over the package with the reader's own edits of measures in it. Own figures are read with the package. */
export function DraftedWorkspace({ drafts, load, loader, language }: DraftedWorkspaceProps) {
  const { dataset, issues, isWithoutOwn = false } = load
  const store = drafts?.measures ?? null
  const drafted = useDraftDataset(store, dataset)
  const access = useMemo(() => store && { store, packaged: dataset }, [store, dataset])
  const figures = drafts?.figures ?? null
  const ownFigures = useMemo(
    () => figures && { store: figures, isWithoutOwn, retry: () => loader.again(), address: loader.address },
    [figures, isWithoutOwn, loader],
  )
  if (!drafted.dataset) return drafted.retry && <PartFault kind="missing" language={language} onRetry={drafted.retry} />
  return (
    <DraftContext value={access}>
      <FigureContext value={ownFigures}>
        <Workspace dataset={drafted.dataset} issues={issues} />
      </FigureContext>
    </DraftContext>
  )
}
