import { useMemo } from 'react'
import type { Theme } from '../../address/AppState.ts'
import { AgePyramid } from '../../charts/AgePyramid.tsx'
import { agePyramidViews } from '../../charts/model/agePyramidView.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfileSubject } from './model/ProfileSubject.ts'
import { populationChange } from './model/populationChange.ts'
import { populationLine } from './model/populationLine.ts'
import { profileSubjectAsCompared } from './model/profileSubjectAsCompared.ts'
import { PopulationChart } from './PopulationChart.tsx'
import styles from './ProfilePage.module.css'
import { takePeople } from './takePeople.ts'

export interface ProfilePeopleProps {
  readonly dataset: Dataset
  readonly subject: ProfileSubject
  readonly language: Language
  readonly stamp: () => readonly string[]
  readonly theme: Theme
  readonly presenting: boolean
}

/** Who lives here: ages, and residents over the years. */
export function ProfilePeople({ dataset, subject, language, stamp, theme, presenting }: ProfilePeopleProps) {
  const around = { dataset, subject, language }
  const words = profileCatalogue(language).profilePage
  const population = useMemo(() => populationChange(dataset, subject, language), [dataset, subject, language])
  const line = population && populationLine(population, 520, 210, language)
  const ages = useMemo(
    () => agePyramidViews(dataset, [profileSubjectAsCompared(subject)], language)[0],
    [dataset, subject, language],
  )
  if (!ages && !line) return null
  return (
    <div className={styles.two}>
      {ages && (
        <section aria-labelledby="profile-age">
          <div className={styles.chartHead}>
            <h2 id="profile-age">{words.ageTitle(ages.period)}</h2>
            {!presenting && (
              <TakeAwayMenu
                name={words.ageTitle(ages.period)}
                language={language}
                theme={theme}
                make={async () => (await takePeople()).madeAges(ages, theme, { ...around, stamp: stamp() })}
              />
            )}
          </div>
          <p className={styles.meta}>{ages.summary}</p>
          <AgePyramid view={ages} language={language} bare />
        </section>
      )}
      {population && line && (
        <section aria-labelledby="profile-population">
          <div className={styles.chartHead}>
            <h2 id="profile-population">{words.populationTitle}</h2>
            {!presenting && (
              <TakeAwayMenu
                name={words.populationTitle}
                language={language}
                theme={theme}
                make={async () =>
                  (await takePeople()).madePopulation(population, line, theme, { ...around, stamp: stamp() })
                }
              />
            )}
          </div>
          <p className={styles.meta}>
            {population.sentence} {line.startsAt && words.axisStarts(line.startsAt)}
          </p>
          <PopulationChart
            line={line}
            summary={words.populationSummary(
              population.sentence,
              line.dots.map(({ period, text }) => `${period}: ${text}`).join(', '),
            )}
          />
        </section>
      )}
    </div>
  )
}
