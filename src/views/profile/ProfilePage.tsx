import { useEffect, useMemo, useState } from 'react'
import { notesAbout } from '../../facts/notes/notesAbout.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import { NoteList } from '../../panels/NoteList.tsx'
import { Details } from '../../ui/Details.tsx'
import { Table } from '../../ui/Table.tsx'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { AreasProps } from './AreasProps.ts'
import { CompositionBars } from './CompositionBars.tsx'
import { FigureTable } from './FigureTable.tsx'
import type { ProfileSubject } from './model/ProfileSubject.ts'
import { profileMap } from './model/profileMap.ts'
import { profileNeed } from './model/profileNeed.ts'
import { type ProfileView, profileView } from './model/profileView.ts'
import { NeedColumns } from './NeedColumns.tsx'
import { PointLists } from './PointLists.tsx'
import { ProfileChanges } from './ProfileChanges.tsx'
import { ProfileGaps } from './ProfileGaps.tsx'
import { ProfileLandscape } from './ProfileLandscape.tsx'
import { ProfileMapPicture } from './ProfileMapPicture.tsx'
import { ProfileMeasureLists } from './ProfileMeasureLists.tsx'
import styles from './ProfilePage.module.css'
import { ProfilePeople } from './ProfilePeople.tsx'
import { ProfileTools } from './ProfileTools.tsx'
import { SimilarLists } from './SimilarLists.tsx'
import { takePeople } from './takePeople.ts'

export interface ProfilePageProps extends AreasProps {
  readonly subject: ProfileSubject
  readonly presenting: boolean
}

const MAP = { width: 330, height: 236 }

/** The profile of an area or a group, on one long page. */
export function ProfilePage(props: ProfilePageProps) {
  const { dataset, state, vocabulary, theme, change, chooser, shapes, needs, landscapes, subject, presenting } = props
  const language = state.language
  const words = profileCatalogue(language).profilePage
  const view = useMemo(() => {
    performance.mark('sk:profile-start')
    const made = profileView(dataset, subject, language)
    performance.measure('sk:profile', 'sk:profile-start')
    return made
  }, [dataset, subject, language])
  const map = useMemo(() => profileMap(shapes, subject, MAP.width, MAP.height, words.mapTown), [shapes, subject, words])
  const around = { dataset, subject, stamp: () => stampOf(dataset, state), language }
  // What lies below the first screen is drawn after it, so that another area is there at once.
  const isWhole = useAfterPaint(view)
  const need = useMemo(
    () => profileNeed(dataset, subject, needs, view.measures, theme, language, isWhole),
    [dataset, subject, needs, view, theme, language, isWhole],
  )
  const notes = useMemo(() => {
    const areaIds = subject.members.map(({ areaId }) => areaId)
    return notesAbout(dataset, areaIds, false)
  }, [dataset, subject])
  return (
    <article className={styles.profile} aria-labelledby="profile-name">
      {!presenting && (
        <ProfileTools
          dataset={dataset}
          state={state}
          change={change}
          chooser={chooser}
          subject={subject}
          view={view}
          need={need}
        />
      )}
      <header className={styles.head}>
        <div>
          <h1 id="profile-name">{view.head.name}</h1>
          <p className={styles.line}>{view.head.line}</p>
          <ProfileLandscape subject={subject} landscapes={landscapes} theme={theme} language={language} />
          <p className={styles.lead}>{view.summary.lead}</p>
          {!presenting && <p className={styles.text}>{view.summary.text}</p>}
        </div>
        {map && (
          <div className={styles.map}>
            <ProfileMapPicture
              map={map}
              name={words.mapName(view.head.name, dataset.meta.municipalityName || words.wholeMunicipality)}
            />
          </div>
        )}
      </header>
      {!presenting && <PointLists summary={view.summary} language={language} />}
      {!presenting && need.length > 0 && (
        <section aria-labelledby="profile-need">
          <h2 id="profile-need">{words.needTitle}</h2>
          <NeedColumns needs={need} isGroup={subject.members.length > 1} language={language} />
        </section>
      )}
      {!presenting && <NoteList dataset={dataset} notes={notes} language={language} />}
      <section aria-labelledby="profile-rows">
        <h2 id="profile-rows">{view.rowsTitle}</h2>
        <FigureTable dataset={dataset} view={presenting ? onSlide(view) : view} language={language} isWhole={isWhole} />
      </section>
      {presenting && <PointLists summary={view.summary} language={language} />}
      {isWhole && !presenting && (
        <>
          <ProfilePeople {...around} theme={theme} presenting={presenting} />
          {view.compositions.length > 0 && (
            <section aria-labelledby="profile-parts">
              <h2 id="profile-parts">{words.compositionTitle}</h2>
              <div className={styles.two}>
                {view.compositions.map((composition) => (
                  <div key={composition.id}>
                    <div className={styles.chartHead}>
                      <h3>{composition.title}</h3>
                      {!presenting && (
                        <TakeAwayMenu
                          name={composition.title}
                          language={language}
                          theme={theme}
                          make={async () =>
                            (await takePeople()).madeComposition(composition, { ...around, stamp: around.stamp() })
                          }
                        />
                      )}
                    </div>
                    <p className={styles.meta}>{composition.caption}</p>
                    <CompositionBars view={composition} />
                    <Details kind="link" summary={words.compositionTable}>
                      <Table
                        kind="dense"
                        caption={composition.caption}
                        isCaptionHidden
                        columns={[
                          words.part,
                          { title: view.ownLabel, isNumeric: true },
                          { title: profileCatalogue(language).profile.municipality, isNumeric: true },
                        ]}
                      >
                        <tbody>
                          {composition.rows.map((row) => (
                            <tr key={row.id}>
                              <th scope="row">{row.name}</th>
                              <td data-numeric="true">{row.own}</td>
                              <td data-numeric="true">{row.municipality}</td>
                            </tr>
                          ))}
                        </tbody>
                      </Table>
                    </Details>
                  </div>
                ))}
              </div>
            </section>
          )}
          <div className={styles.two}>
            {view.similar && (
              <SimilarLists
                similar={view.similar}
                state={state}
                vocabulary={vocabulary}
                change={change}
                presenting={presenting}
                language={language}
              />
            )}
            <ProfileMeasureLists measures={view.measures} language={language} />
          </div>
          <ProfileChanges needs={need} language={language} />
          <ProfileGaps needs={need} language={language} />
          <section aria-labelledby="profile-sources" className={styles.sources}>
            <h2 id="profile-sources">{words.sourcesTitle}</h2>
            {view.sources.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        </>
      )}
    </article>
  )
}

/** Rows that can be read from the back of a room. */
const ROWS_ON_SLIDE = 7

/** The rows of the first page, without themes. */
function onSlide(view: ProfileView): ProfileView {
  return { ...view, themes: [{ id: '', name: '', rows: view.keyRows.slice(0, ROWS_ON_SLIDE) }] }
}

/** False for a new `what` until the browser has painted once. */
function useAfterPaint(what: unknown): boolean {
  const [painted, setPainted] = useState<unknown>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(what), 0))
    return () => cancelAnimationFrame(frame)
  }, [what])
  return painted === what
}
