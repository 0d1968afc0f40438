import type { Language } from '../../domain/LocalText.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfileNeed } from './model/profileNeed.ts'
import styles from './ProfilePage.module.css'

/** Prioritised areas that no figures by area describe: what there is, and what would have to be supplied. */
export function ProfileGaps({
  needs,
  language,
}: {
  readonly needs: readonly ProfileNeed[]
  readonly language: Language
}) {
  const gaps = needs.flatMap(({ gap }) => gap ?? [])
  if (gaps.length === 0) return null
  return (
    <section aria-labelledby="profile-gaps">
      <h2 id="profile-gaps">{profileCatalogue(language).profilePage.gapsTitle}</h2>
      <div className={styles.two}>
        {gaps.map((gap) => (
          <div key={gap.priorityArea} className={styles.gap}>
            <h3>{gap.title}</h3>
            <p>{gap.lead}</p>
            {gap.have.length > 0 && (
              <>
                <h4>{gap.haveTitle}</h4>
                <ul>
                  {gap.have.map((have) => (
                    <li key={have.indicatorId}>
                      <b>{have.name}.</b> {have.reason}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {gap.lacking.length > 0 && (
              <>
                <h4>{gap.lackingTitle}</h4>
                <ul>
                  {gap.lacking.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
