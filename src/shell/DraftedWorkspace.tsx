import { useMemo } from 'react'
import { withoutHiddenBaselines } from '../analysis/protection/withoutHiddenBaselines.ts'
import type { Language } from '../domain/LocalText.ts'
import { DraftContext } from '../keeping/drafts/DraftContext.ts'
import type { Drafts } from '../keeping/drafts/Drafts.ts'
import { dividedAt } from '../keeping/drafts/dividedAt.ts'
import { FigureContext } from '../keeping/drafts/FigureContext.ts'
import { useDraftDataset } from '../keeping/drafts/useDraftDataset.ts'
import { type PackageAccess, PackageContext } from '../keeping/PackageContext.ts'
import { packageKey } from '../keeping/packageKey.ts'
import { fetchPart } from '../ui/fetchPart.ts'
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
  const divided = useMemo(() => (drafts && dataset.ownFigures ? dividedAt(drafts.figures) : null), [drafts, dataset])
  const drafted = useDraftDataset(drafts, dataset, divided)
  const access = useMemo(
    () => drafts && { store: drafts.measures, plan: drafts.plan, packaged: dataset, divided },
    [drafts, dataset, divided],
  )
  // What the reader writes is under the same rule for small numbers as the package.
  const laid = drafted.dataset
  const shown = useMemo(
    () => (laid?.planDraft ? Object.freeze({ ...laid, goals: withoutHiddenBaselines(laid) }) : laid),
    [laid],
  )
  const figures = drafts?.figures ?? null
  const ownFigures = useMemo(
    () => figures && { store: figures, isWithoutOwn, retry: () => loader.again(), address: loader.address },
    [figures, isWithoutOwn, loader],
  )
  const { opened } = loader
  const packageAccess = useMemo(
    (): PackageAccess => ({
      address: loader.address,
      opened,
      use: async (next) => {
        const { keepOpenedPackage } = await fetchPart(() => import('../keeping/keptPackage.ts'))
        const isKept = await keepOpenedPackage(packageKey(loader.address), next)
        loader.use(next)
        return isKept
      },
      read: (files) => loader.look(files),
    }),
    [loader, opened],
  )
  if (!shown) return drafted.retry && <PartFault kind="missing" language={language} onRetry={drafted.retry} />
  return (
    <DraftContext value={access}>
      <FigureContext value={ownFigures}>
        <PackageContext value={packageAccess}>
          <Workspace dataset={shown} issues={issues} />
        </PackageContext>
      </FigureContext>
    </DraftContext>
  )
}
