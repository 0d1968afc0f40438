import { useMemo } from 'react'
import { AgePyramid } from '../../charts/AgePyramid.tsx'
import { PopulationChart } from '../../charts/PopulationChart.tsx'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { profilePageWords } from '../../i18n/profilePageWords.ts'
import { agePyramidViews } from '../../viewmodels/charts/agePyramidView.ts'
import type { ProfileSubject } from '../../viewmodels/profile/ProfileSubject.ts'
import { populationChange } from '../../viewmodels/profile/populationChange.ts'
import { populationLine } from '../../viewmodels/profile/populationLine.ts'
import { profileSubjectAsCompared } from '../../viewmodels/profile/profileSubjectAsCompared.ts'
import styles from './ProfilePage.module.css'

export interface ProfilePeopleProps {
  readonly dataset: Dataset
  readonly subject: ProfileSubject
  readonly language: Language
}

/** Who lives here: ages, and residents over the years. */
export function ProfilePeople({ dataset, subject, language }: ProfilePeopleProps) {
  const words = profilePageWords[language]
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
          <h2 id="profile-age">{words.ageTitle(ages.period)}</h2>
          <p className={styles.meta}>{ages.summary}</p>
          <AgePyramid view={ages} language={language} bare />
        </section>
      )}
      {population && line && (
        <section aria-labelledby="profile-population">
          <h2 id="profile-population">{words.populationTitle}</h2>
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
