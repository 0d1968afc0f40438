import type { Theme } from '../../address/AppState.ts'
import { PALETTES } from '../../colour/palette.ts'
import type { Language } from '../../domain/LocalText.ts'
import { LandscapeShape } from '../../ui/LandscapeShape.tsx'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfileSubject } from './model/ProfileSubject.ts'
import type { AreaLandscape, Landscapes } from './model/profileLandscapes.ts'
import styles from './ProfilePage.module.css'

export interface ProfileLandscapeProps {
  readonly subject: ProfileSubject
  readonly landscapes: Landscapes
  readonly theme: Theme
  readonly language: Language
}

/** More members than this would push the sentences down. */
const SHOWN = 4

/** The landscape of each area, with shape, number and whether it lies on a border. Keeps its room while it is made. */
export function ProfileLandscape({ subject, landscapes, theme, language }: ProfileLandscapeProps) {
  const words = profileCatalogue(language).profilePage
  const { land, landOn } = PALETTES[theme]
  const isGroup = subject.members.length > 1
  const placed = subject.members.slice(0, SHOWN).flatMap((member) => {
    const landscape = landscapes?.[member.areaAt]
    return landscape ? [{ name: member.shortName, landscape }] : []
  })
  // Members of one landscape share a line.
  const lines = placed.filter(
    ({ landscape }, at) => placed.findIndex((other) => same(other.landscape, landscape)) === at,
  )
  if (landscapes?.length === 0) return null
  return (
    <ul className={styles.landscapes} data-waiting={landscapes === null || undefined}>
      {lines.map(({ landscape }) => (
        <li key={`${landscape.group}${landscape.margin}`}>
          <LandscapeShape
            group={landscape.group}
            fill={land[landscape.group % land.length]!}
            on={landOn[landscape.group % landOn.length]!}
            number={landscape.number}
            size={24}
          />
          <span>
            {isGroup && lines.length > 1 && (
              <b>
                {placed
                  .filter((other) => same(other.landscape, landscape))
                  .map(({ name }) => name)
                  .join(', ')}
                :{' '}
              </b>
            )}
            {words.landscapeIs(landscape.number, landscape.name)}
            {landscape.margin && <i>, {landscape.margin}</i>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function same(one: AreaLandscape, other: AreaLandscape): boolean {
  return one.group === other.group && one.margin === other.margin
}
