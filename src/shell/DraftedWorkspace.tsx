import { useMemo } from 'react'
import type { Dataset } from '../domain/Dataset.ts'
import type { Issue } from '../domain/Issue.ts'
import type { Language } from '../domain/LocalText.ts'
import { DraftContext } from '../keeping/drafts/DraftContext.ts'
import type { DraftStore } from '../keeping/drafts/DraftStore.ts'
import { useDraftDataset } from '../keeping/drafts/useDraftDataset.ts'
import { PartFault } from '../ui/PartFault.tsx'
import { Workspace } from './Workspace.tsx'

export interface DraftedWorkspaceProps {
  readonly store: DraftStore | null
  readonly dataset: Dataset
  readonly issues: readonly Issue[]
  /** Spoken until there is a workspace that knows better. */
  readonly language: Language
}

/** The workspace over the package with the reader's own edits of measures in it. */
export function DraftedWorkspace({ store, dataset, issues, language }: DraftedWorkspaceProps) {
  const drafted = useDraftDataset(store, dataset)
  const access = useMemo(() => store && { store, packaged: dataset }, [store, dataset])
  if (!drafted.dataset) return drafted.retry && <PartFault kind="missing" language={language} onRetry={drafted.retry} />
  return (
    <DraftContext value={access}>
      <Workspace dataset={drafted.dataset} issues={issues} />
    </DraftContext>
  )
}
