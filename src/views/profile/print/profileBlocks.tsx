import type { Theme } from '../../../address/AppState.ts'
import type { PrintLength } from '../../../address/ProfileQuestion.ts'
import { agePyramidViews } from '../../../charts/model/agePyramidView.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { notesAbout } from '../../../facts/notes/notesAbout.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import type { PrintBlock } from '../../../output/print/PrintSection.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import { AgeDrawing } from '../AgeDrawing.tsx'
import { CompositionBars } from '../CompositionBars.tsx'
import { populationChange } from '../model/populationChange.ts'
import { populationLine } from '../model/populationLine.ts'
import type { Landscapes } from '../model/profileLandscapes.ts'
import { profileMap } from '../model/profileMap.ts'
import type { ProfileNeed } from '../model/profileNeed.ts'
import { profileSubjectAsCompared } from '../model/profileSubjectAsCompared.ts'
import type { ProfileView } from '../model/profileView.ts'
import { PopulationChart } from '../PopulationChart.tsx'
import { AllFigures, figureChunks } from './AllFigures.tsx'
import { PrintGoals } from './PrintGoals.tsx'
import { PrintHero } from './PrintHero.tsx'
import { PrintKeyFigures } from './PrintKeyFigures.tsx'
import { PrintMeasures } from './PrintMeasures.tsx'
import { PrintNeeds } from './PrintNeeds.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import styles from './PrintProfile.module.css'

export interface ProfileBlocksInput {
  readonly dataset: Dataset
  readonly view: ProfileView
  readonly needs: readonly ProfileNeed[]
  readonly landscapes: Landscapes
  readonly shapes: AreaShapes
  readonly language: Language
  readonly theme: Theme
  readonly length: PrintLength
}

const MAP = { width: 252, height: 216 }

/** A profile as blocks for paper: the first page as one picture of the area, then everything else in the order of the page. */
export function profileBlocks(input: ProfileBlocksInput): PrintBlock[] {
  const { dataset, view, needs, landscapes, shapes, language, theme, length } = input
  const words = profileCatalogue(language).profilePage
  const { subject } = view
  const map = profileMap(shapes, subject, MAP.width, MAP.height, words.mapTown)
  const [ages] = agePyramidViews(dataset, [profileSubjectAsCompared(subject)], language)
  const population = populationChange(dataset, subject, language)
  const line = population && populationLine(population, 355, 128, language)
  const { similar } = view
  const first: PrintBlock[] = [
    {
      key: 'hero',
      gap: 0,
      node: (
        <PrintHero
          view={view}
          map={map}
          landscapes={landscapes}
          language={language}
          theme={theme}
          municipality={dataset.meta.municipalityName}
        />
      ),
    },
    { key: 'rows', gap: 20, node: <PrintKeyFigures view={view} language={language} /> },
    {
      key: 'people',
      gap: 22,
      node: (
        <div className={styles.people}>
          <section>
            {ages && (
              <>
                <h2>{words.ageTitle(ages.period)}</h2>
                <p className={styles.meta}>{words.ageCaption}</p>
                <AgeDrawing view={ages} />
              </>
            )}
          </section>
          <section>
            {population && line && (
              <>
                <h2>{words.populationTitle}</h2>
                <p className={styles.meta}>
                  {population.sentence} {line.startsAt && words.axisStarts(line.startsAt)}
                </p>
                <PopulationChart line={line} summary={population.sentence} />
              </>
            )}
            {similar && (
              <>
                <h2 className={styles.after}>{words.similarTitle}</h2>
                <p>{similar.sentence}</p>
              </>
            )}
          </section>
        </div>
      ),
    },
    ...(needs.length > 0 ? [{ key: 'needs', gap: 22, node: <PrintNeeds needs={needs} language={language} /> }] : []),
    {
      key: 'notes',
      gap: 14,
      sinks: true,
      node: (
        <div className={styles.notes}>
          <p>{view.sources.join(' ')}</p>
        </div>
      ),
    },
  ]
  const fitted = first
    .filter(({ key }) => length === 'short' || key !== 'notes')
    .map((block) => ({ ...block, fits: 1 }))
  return length === 'short' ? fitted : [...fitted, ...rest(input).map((block) => ({ ...block, fits: 2 }))]
}

function rest({ dataset, view, needs, language }: ProfileBlocksInput): PrintBlock[] {
  const { profile: own, profilePage: words } = profileCatalogue(language)
  const { summary } = view
  const changes = needs.flatMap((need) => (need.panel ? need.panel.changes : []))
  const chunks = figureChunks(view)
  const goals = view.themes.flatMap(({ rows }) => rows.filter((row) => row.goals.length > 0))
  const areaIds = view.subject.members.map(({ areaId }) => areaId)
  // Paper is handed on: what is internal stays on the screen.
  const voices = notesAbout(dataset, areaIds, true)
  return [
    {
      key: 'points',
      gap: 0,
      startsPage: true,
      node: (
        <div className={styles.halves}>
          {[
            { title: own.strengths, none: own.noStrengths, points: summary.strengths },
            { title: own.concerns, none: own.noConcerns, points: summary.concerns },
          ].map(({ title, none, points }) => (
            <section key={title}>
              <h2>{title}</h2>
              {points.length === 0 ? (
                <p>{none}</p>
              ) : (
                <ul>
                  {points.map(({ indicatorId, text }) => (
                    <li key={indicatorId}>{text}</li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      ),
    },
    ...chunks.map(
      (themes, at): PrintBlock => ({
        key: `figures-${at}`,
        gap: 14,
        node: <AllFigures view={view} themes={themes} language={language} isFirst={at === 0} />,
      }),
    ),
    ...(goals.length > 0 ? [{ key: 'goals', gap: 16, node: <PrintGoals rows={goals} language={language} /> }] : []),
    ...(view.compositions.length > 0
      ? [
          {
            key: 'parts',
            gap: 16,
            node: (
              <div className={styles.halves}>
                {view.compositions.map((composition) => (
                  <section key={composition.id} className={styles.composition}>
                    <h2>{composition.title}</h2>
                    <p className={styles.meta}>{composition.caption}</p>
                    <CompositionBars view={composition} />
                  </section>
                ))}
              </div>
            ),
          },
        ]
      : []),
    {
      key: 'measures',
      gap: 16,
      node: <PrintMeasures measures={view.measures} language={language} />,
    },
    ...(voices.length > 0
      ? [{ key: 'voices', gap: 16, node: <PrintNotes dataset={dataset} notes={voices} language={language} /> }]
      : []),
    ...(changes.length > 0
      ? [
          {
            key: 'changes',
            gap: 16,
            node: (
              <section className={styles.list}>
                <h2>{words.changesTitle}</h2>
                <ul>
                  {changes.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </section>
            ),
          },
        ]
      : []),
    {
      key: 'sources',
      gap: 14,
      sinks: true,
      node: (
        <div className={styles.notes}>
          <p>{view.sources.join(' ')}</p>
        </div>
      ),
    },
  ]
}
