import { useMemo } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import { askProfile } from '../../../address/changes.ts'
import type { PrintJob } from '../../../address/ProfileQuestion.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { isCounting } from '../../../facts/need/NeedFindings.ts'
import type { PrintSection } from '../../../output/print/PrintSection.ts'
import { viewOnPaper } from '../../../output/print/viewOnPaper.tsx'
import { stampOf } from '../../../output/takeAway/stampOf.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { listText } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import type { AreasProps } from '../AreasProps.ts'
import { profileSubject } from '../model/ProfileSubject.ts'
import { profileNeed } from '../model/profileNeed.ts'
import { type ProfileView, profileView } from '../model/profileView.ts'
import { bookletClosing } from './bookletClosing.tsx'
import { profileBlocks } from './profileBlocks.tsx'

/** Paper is white whatever the screen. */
const THEME = 'light'

/** The profile of the address, or all of them, as sections to lay out; `isReady` when nothing more is awaited. */
export function usePrintSections(
  { dataset, state, chooser, shapes, needs, landscapes }: AreasProps,
  job: Exclude<PrintJob, 'matrix'>,
  viewProps: ViewProps,
): { readonly sections: readonly PrintSection[]; readonly isReady: boolean } {
  const { language, profile } = state
  const { pages } = profile
  const isView = job === 'map' || job === 'disc'
  const subjects = isView ? [] : job === 'booklet' ? chooser.keys : profile.area === null ? [] : [profile.area]
  const keys = subjects.join('|')
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state only what the pages say matters.
  const sections = useMemo(() => {
    if (job === 'map' || job === 'disc') return [viewOnPaper(viewProps, job)]
    const profiles = keys.split('|').flatMap((key): PrintSection[] => {
      const found = profileSubject(dataset, key, language)
      if (found?.kind !== 'subject') return []
      const view = profileView(dataset, found.subject, language)
      const need = profileNeed(dataset, found.subject, needs, view.measures, THEME, language)
      return [
        {
          key,
          kind: outputCatalogue(language).print.profile,
          name: view.head.name,
          about: aboutFigures(dataset, view, language),
          stamp: stampOf(dataset, profileState(state, key), { withoutSettings: true }),
          blocks: profileBlocks({
            dataset,
            view,
            needs: need,
            landscapes,
            shapes,
            language,
            theme: THEME,
            length: pages,
          }),
        },
      ]
    })
    return job === 'booklet' ? [...profiles, bookletClosing(dataset, state, language)] : profiles
  }, [dataset, keys, job, language, pages, needs, landscapes, shapes])
  const isReady = isView || (!needs.some(isCounting) && landscapes !== null)
  return { sections, isReady }
}

/** The state that opens a profile on the screen: what its code should lead back to. */
function profileState(state: AppState, key: string): AppState {
  return askProfile(state, { area: key, print: null, pages: 'full' })
}

/** "X kommun, uppgifter för 2024 och 2025": periods of the rows on the first page. */
function aboutFigures({ meta }: Dataset, view: ProfileView, language: Language): string {
  const periods = [...new Set(view.keyRows.map(({ period }) => period))].sort()
  const municipality = meta.municipalityName === '' ? '' : catalogue(language).shell.municipality(meta.municipalityName)
  return outputCatalogue(language).print.figuresFor(municipality, listText(periods, language))
}
