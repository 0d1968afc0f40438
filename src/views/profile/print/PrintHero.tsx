import type { Theme } from '../../../address/AppState.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { Landscapes } from '../model/profileLandscapes.ts'
import type { ProfileMap, ProfileMapLabel } from '../model/profileMap.ts'
import type { ProfileView } from '../model/profileView.ts'
import { ProfileLandscape } from '../ProfileLandscape.tsx'
import { ProfileMapPicture } from '../ProfileMapPicture.tsx'
import styles from './PrintProfile.module.css'

export interface PrintHeroProps {
  readonly view: ProfileView
  readonly map: ProfileMap | null
  readonly landscapes: Landscapes
  readonly municipality: string
  readonly language: Language
  readonly theme: Theme
}

/** Characters that find room between the map's edge and the municipality. */
const LETTERS_BESIDE = 14

/** Whether a name is so long that it would stand over the text to the left of the map. */
const reachesOut = ({ anchor, text }: ProfileMapLabel): boolean => anchor === 'end' && text.length > LETTERS_BESIDE

/** The head of a printed profile: name, who lives here, the finding, and where it is. */
export function PrintHero({ view, map, landscapes, municipality, language, theme }: PrintHeroProps) {
  const words = profileCatalogue(language).profilePage
  return (
    <div className={styles.hero} data-led={map?.labels.some(reachesOut) || undefined}>
      <div>
        <h1>{view.head.name}</h1>
        <p className={styles.sub}>{view.head.line}</p>
        <ProfileLandscape subject={view.subject} landscapes={landscapes} theme={theme} language={language} />
        <p className={styles.lead}>{view.summary.lead}</p>
        <p>{view.summary.text}</p>
      </div>
      {map && (
        <ProfileMapPicture map={map} name={words.mapName(view.head.name, municipality || words.wholeMunicipality)} />
      )}
    </div>
  )
}
