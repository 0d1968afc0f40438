import { useMemo } from 'react'
import { borrowedLandscapes } from '../../facts/landscapes/live/landscapesFact.ts'
import { useFact } from '../../facts/live/useFact.ts'
import { NeedStatus } from '../../facts/need/live/NeedStatus.tsx'
import { needsOf } from '../../facts/need/live/needFacts.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import { Busy } from '../../ui/Busy.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { useTitlePart } from '../../ui/pageTitle.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import { AreaIndex } from './AreaIndex.tsx'
import { AreaNav } from './AreaNav.tsx'
import styles from './AreasView.module.css'
import { profileSubject } from './model/ProfileSubject.ts'
import { profileChooser } from './model/profileChooser.ts'
import { type Landscapes, profileLandscapes } from './model/profileLandscapes.ts'
import { profileNeedSpecs } from './model/profileNeed.ts'
import { ProfilePage } from './ProfilePage.tsx'
import { ProfileRefused } from './ProfileRefused.tsx'

const NO_LANDSCAPES: Landscapes = []

const PrintPreview = lazyPart(
  () => import('./print/PrintPreview.tsx'),
  (module) => module.PrintPreview,
)

/** Områden: the list of all areas and groups, and the profile of one; or the same laid out on pages. */
export function AreasView(props: ViewProps) {
  const { dataset, state, theme, change, presenting } = props
  const { language, profile } = state
  const chooser = useMemo(() => profileChooser(dataset, language), [dataset, language])
  const shapes = useMemo(() => geographicShapes(dataset), [dataset])
  // The same for every area, so that changing area asks for nothing.
  const needs = useFact(needsOf(dataset, profileNeedSpecs(dataset, state)))
  const compass = useFact(borrowedLandscapes(dataset, state.compass, language))
  const landscapes = useMemo<Landscapes>(() => {
    if (compass?.kind === 'working') return null
    // A page whose landscapes cannot be had is a page without them.
    return compass?.kind === 'ready' && compass.value ? profileLandscapes(compass.value, language) : NO_LANDSCAPES
  }, [compass, language])
  const found = useMemo(
    () => (profile.area === null ? null : profileSubject(dataset, profile.area, language)),
    [dataset, profile.area, language],
  )
  const name = found === null ? '' : found.kind === 'subject' ? found.subject.name : found.name
  const paper = profile.print === null ? '' : outputCatalogue(language).print.title
  useTitlePart(presenting ? '' : [paper, name].filter(Boolean).join(' · '))
  const shared = { dataset, state, vocabulary: props.vocabulary, theme, change, chooser, shapes, needs, landscapes }
  if (profile.print !== null && !presenting) return <PrintPreview {...shared} viewProps={props} />
  return (
    <div className={styles.view} data-presenting={presenting || undefined}>
      {!presenting && found !== null && <AreaNav dataset={dataset} state={state} change={change} chooser={chooser} />}
      <div className={styles.page}>
        <NeedStatus needs={needs} language={language} />
        {landscapes === null && <Busy />}
        {found === null && <AreaIndex {...shared} presenting={presenting} />}
        {found?.kind === 'refused' && (
          <ProfileRefused name={found.name} sentence={found.sentence} state={state} change={change} />
        )}
        {found?.kind === 'subject' && <ProfilePage {...shared} subject={found.subject} presenting={presenting} />}
      </div>
    </div>
  )
}
