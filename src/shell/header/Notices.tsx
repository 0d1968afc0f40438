import { useContext, useMemo, useSyncExternalStore } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Correction } from '../../address/urlCodec.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { measureStage } from '../../domain/measureStage.ts'
import { ownFiguresText } from '../../facts/figures/notInPackage.ts'
import { asideStore } from '../../keeping/AsideStore.ts'
import { DraftNotice } from '../../keeping/drafts/DraftNotice.tsx'
import { FigureNotice } from '../../keeping/drafts/FigureNotice.tsx'
import { offlineStore } from '../../keeping/offline/offlineStore.ts'
import { PackageContext } from '../../keeping/PackageContext.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import styles from './Notices.module.css'

const AsideNotice = lazyPart(
  () => import('./AsideNotice.tsx'),
  (module) => module.AsideNotice,
)
const OpenedNotice = lazyPart(
  () => import('../../keeping/OpenedNotice.tsx'),
  (module) => module.OpenedNotice,
)
const UpdateNotice = lazyPart(
  () => import('../../keeping/offline/UpdateNotice.tsx'),
  (module) => module.UpdateNotice,
)
const KeptCopyNotice = lazyPart(
  () => import('../../keeping/offline/KeptCopyNotice.tsx'),
  (module) => module.KeptCopyNotice,
)
// The names of all parts of an address, for the few addresses that cannot be followed.
const Corrections = lazyPart(
  () => import('./Corrections.tsx'),
  (module) => module.Corrections,
)
const StagesSwitch = lazyPart(
  () => import('./StagesSwitch.tsx'),
  (module) => module.StagesSwitch,
)

export interface NoticesProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
  readonly corrections: readonly Correction[]
  readonly onCloseCorrections: () => void
  /** Nothing but the view is shown: a slide on the wall, or one view inside another page. */
  readonly isBare: boolean
}

/**
 * What there is to say above the view, in one stack that never takes more than a part of the window: the rest of it is
 * scrolled to. A reader with much to be told still sees the map.
 */
export function Notices({ dataset, state, change, corrections, onCloseCorrections, isBare }: NoticesProps) {
  const hasAside = useSyncExternalStore(asideStore.subscribe, asideStore.get).length > 0
  const { hasUpdate, keptSince } = useSyncExternalStore(offlineStore.subscribe, offlineStore.get)
  const hasCourses = useMemo(
    () => dataset.measures.some((measure) => measureStage(measure, dataset.meta.vintage) !== 'ongoing'),
    [dataset],
  )
  const { language } = state
  const access = useContext(PackageContext)
  return (
    <div className={styles.notices}>
      <DraftNotice dataset={dataset} state={state} change={isBare ? null : change} />
      <FigureNotice text={ownFiguresText(dataset, language)} state={state} />
      {access?.opened && (
        <PartBoundary language={language}>
          <OpenedNotice
            opened={access.opened}
            language={language}
            onLeave={isBare ? null : () => void access.use(null)}
          />
        </PartBoundary>
      )}
      {!isBare && hasUpdate && (
        <PartBoundary language={language}>
          <UpdateNotice language={language} />
        </PartBoundary>
      )}
      {!isBare && hasCourses && (
        <PartBoundary language={language}>
          <StagesSwitch dataset={dataset} state={state} change={change} />
        </PartBoundary>
      )}
      {!isBare && keptSince !== null && (
        <PartBoundary language={language}>
          <KeptCopyNotice language={language} since={keptSince} />
        </PartBoundary>
      )}
      {!isBare && hasAside && (
        <PartBoundary language={language}>
          <AsideNotice language={language} />
        </PartBoundary>
      )}
      {/* Inside another page there is no shell, but what is shown instead of what was asked for is told there too. */}
      {(!isBare || state.embed) && corrections.length > 0 && (
        <PartBoundary language={language}>
          <Corrections corrections={corrections} language={language} onClose={onCloseCorrections} />
        </PartBoundary>
      )}
    </div>
  )
}
