import { useMemo } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import { Workspace } from '../Workspace.tsx'
import { DraftContext } from './DraftContext.ts'
import type { DraftStore } from './DraftStore.ts'
import { useDraftDataset } from './useDraftDataset.ts'

export interface DraftedWorkspaceProps {
  readonly store: DraftStore | null
  readonly dataset: Dataset
  readonly issues: readonly Issue[]
}

/** The workspace over the package with the reader's own edits of measures in it. */
export function DraftedWorkspace({ store, dataset, issues }: DraftedWorkspaceProps) {
  const drafted = useDraftDataset(store, dataset)
  const access = useMemo(() => store && { store, packaged: dataset }, [store, dataset])
  if (!drafted) return null
  return (
    <DraftContext value={access}>
      <Workspace dataset={drafted} issues={issues} />
    </DraftContext>
  )
}
