import type { Language } from '../../domain/LocalText.ts'
import { profilePageWords } from '../../i18n/profilePageWords.ts'
import { ProfileMapPicture } from '../../map/ProfileMapPicture.tsx'
import type { Theme } from '../../state/AppState.ts'
import type { ProfileMap } from '../../viewmodels/profile/profileMap.ts'
import type { ProfileView } from '../../viewmodels/profile/profileView.ts'
import { ProfileLandscape } from '../areas/ProfileLandscape.tsx'
import type { Landscapes } from '../areas/useProfileLandscapes.ts'
import styles from './PrintProfile.module.css'

export interface PrintHeroProps {
  readonly view: ProfileView
  readonly map: ProfileMap | null
  readonly landscapes: Landscapes
  readonly municipality: string
  readonly language: Language
  readonly theme: Theme
}

/** The head of a printed profile: name, who lives here, the finding, and where it is. */
export function PrintHero({ view, map, landscapes, municipality, language, theme }: PrintHeroProps) {
  const words = profilePageWords[language]
  return (
    <div className={styles.hero}>
      <div>
        <h1>{view.head.name}</h1>
        <p className={styles.sub}>{view.head.line}</p>
        <ProfileLandscape subject={view.subject} {...{ landscapes, theme, language }} />
        <p className={styles.lead}>{view.summary.lead}</p>
        <p>{view.summary.text}</p>
      </div>
      {map && (
        <ProfileMapPicture map={map} name={words.mapName(view.head.name, municipality || words.wholeMunicipality)} />
      )}
    </div>
  )
}
