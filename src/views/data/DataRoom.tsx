import { useContext, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { chooseIndicator, showBoard, showMap } from '../../address/changes.ts'
import type { AgendaFilter } from '../../domain/AgendaFilter.ts'
import { priorityGaps } from '../../facts/figures/priorityGaps.ts'
import { DraftContext } from '../../keeping/drafts/DraftContext.ts'
import { FigureContext } from '../../keeping/drafts/FigureContext.ts'
import { PackageContext } from '../../keeping/PackageContext.ts'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import { AgendaChoice } from '../../panels/AgendaChoice.tsx'
import { IndexOffers } from '../../panels/IndexOffers.tsx'
import { KnowledgeGaps } from '../../panels/KnowledgeGaps.tsx'
import { Button } from '../../ui/Button.tsx'
import { droppedFiles } from '../../ui/droppedFiles.ts'
import { fetchPart } from '../../ui/fetchPart.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { PartFault } from '../../ui/PartFault.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { Table } from '../../ui/Table.tsx'
import { useFocusKept } from '../../ui/useFocusKept.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { dateText, numberText } from '../../words/format.ts'
import type { Edition } from './changes/ChangesPage.tsx'
import { SinceLastNotice } from './changes/SinceLastNotice.tsx'
import { DataNotes } from './DataNotes.tsx'
import styles from './DataRoom.module.css'
import { IssueTable } from './IssueTable.tsx'
import { indicatorRows, indicatorsWith } from './model/dataRoom.ts'
import { inHand, type ProjectInHand, useDroppedProject } from './project/useDroppedProject.ts'
import { WorkSection } from './project/WorkSection.tsx'
import { useTopology } from './useTopology.ts'
import { dataCatalogue } from './words/dataCatalogue.ts'

const IntakeAssistant = lazyPart(
  () => import('./intake/IntakeAssistant.tsx'),
  (module) => module.IntakeAssistant,
)
const ChangesPage = lazyPart(
  () => import('./changes/ChangesPage.tsx'),
  (module) => module.ChangesPage,
)
const ProjectDialog = lazyPart(
  () => import('./project/ProjectDialog.tsx'),
  (module) => module.ProjectDialog,
)
const AboutPage = lazyPart(
  () => import('./about/AboutPage.tsx'),
  (module) => module.AboutPage,
)
const OwnFigures = lazyPart(
  () => import('./intake/OwnFigures.tsx'),
  (module) => module.OwnFigures,
)

interface Compared {
  readonly before: Edition
  readonly after: Edition
}

/** The older of two editions first, as their descriptions date them. */
function inTime(one: Edition, other: Edition): Compared {
  const isOlder = one.dataset.meta.vintage < other.dataset.meta.vintage
  return isOlder ? { before: one, after: other } : { before: other, after: one }
}

/** The data room, first form: what every figure is, and every fault that was found. */
export function DataRoom(view: ViewProps) {
  const { dataset, issues, state, theme, vocabulary, change } = view
  const { language } = state
  const words = dataCatalogue(language).data
  const [query, setQuery] = useState('')
  const [goal, setGoal] = useState<AgendaFilter | null>(null)
  const access = useContext(FigureContext)
  const packages = useContext(PackageContext)
  const drafts = useContext(DraftContext)
  const dropped = useSyncExternalStore(droppedFiles.subscribe, droppedFiles.get)
  const [project, setProject] = useState<ProjectInHand | null>(null)
  const isFigures = useDroppedProject(dropped, setProject)
  const [isReading, setReading] = useState(isFigures)
  if (isFigures && !isReading) setReading(true)
  const readIn = useRef<HTMLButtonElement>(null)
  useFocusKept(String(isReading), () => readIn.current)
  const [compared, setCompared] = useState<Compared | null>(null)
  const [told, setTold] = useState('')
  const packaged = drafts?.packaged ?? dataset
  const topology = useTopology(dataset)
  const all = useMemo(() => [...issues, ...topology.issues], [issues, topology.issues])
  const rows = useMemo(() => indicatorRows(dataset, language), [dataset, language])
  const shown = indicatorsWith(rows, query, goal)
  const gaps = priorityGaps(dataset)
  const { columns } = words
  if (isReading && access)
    return (
      <PartBoundary language={language}>
        <IntakeAssistant view={view} access={access} onClose={() => setReading(false)} />
      </PartBoundary>
    )
  if (compared)
    return (
      <PartBoundary language={language}>
        <ChangesPage {...compared} language={language} onClose={() => setCompared(null)} />
      </PartBoundary>
    )
  if (state.about)
    return (
      <PartBoundary language={language}>
        <AboutPage {...view} part={state.about} issues={all} />
      </PartBoundary>
    )
  const nowShown: Edition = { name: dataCatalogue(language).changes.shown, dataset: packaged }
  const canEdit = packages && access && drafts && !view.presenting
  const compareFile = async (file: File): Promise<void> => {
    const { packageIn } = await fetchPart(() => import('../../output/files/projectZip.ts'))
    const files = packageIn(new Uint8Array(await file.arrayBuffer()))
    const other = files && (await packages?.read(files))?.dataset
    if (!other) setTold(dataCatalogue(language).changes.unreadable)
    else setCompared(inTime(nowShown, { name: file.name, dataset: other }))
  }
  return (
    <div className={styles.room}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        {access && !view.presenting && (
          <Button ref={readIn} className={styles.readIn} onClick={() => setReading(true)}>
            {words.readIn}
          </Button>
        )}
      </div>
      <p className={styles.lead}>
        {words.lead(
          numberText(rows.length, 0, language),
          numberText(dataset.areas.length, 0, language),
          dateText(dataset.meta.vintage, language),
        )}
      </p>
      {canEdit && (
        <SinceLastNotice
          access={packages}
          shown={nowShown}
          language={language}
          onCompare={(before, after) => setCompared({ before, after })}
        />
      )}
      {topology.retry && <PartFault kind="missing" language={language} onRetry={topology.retry} />}
      <IssueTable issues={all} isChecking={!topology.isDone && !topology.retry} language={language} />
      {access && !view.presenting && (
        <PartBoundary language={language}>
          <OwnFigures access={access} packageName={dataset.meta.municipalityName} language={language} />
        </PartBoundary>
      )}
      <IndexOffers
        dataset={dataset}
        language={language}
        onBuilt={(priority) => change((before) => showBoard({ ...before, priority }))}
      />
      {gaps.length > 0 && (
        <section>
          <h2>{words.gapsTitle}</h2>
          <p className={styles.gap}>
            <b>{gaps.map((gap) => gap.name[language]).join(', ')}.</b> {words.gapsText}
          </p>
          <KnowledgeGaps dataset={dataset} language={language} />
        </section>
      )}
      {canEdit && (
        <WorkSection
          dataset={dataset}
          packaged={packaged}
          access={packages}
          language={language}
          told={told}
          onOpen={(file) => void inHand(file).then(setProject)}
          onCompare={(file) => void compareFile(file)}
        />
      )}
      {canEdit && project && (
        <PartBoundary language={language}>
          <ProjectDialog
            file={project}
            shown={packaged}
            access={packages}
            drafts={{ measures: drafts.store, figures: access.store, plan: drafts.plan }}
            language={language}
            onCompare={(other) => setCompared({ before: nowShown, after: { name: project.name, dataset: other } })}
            onDone={(said) => {
              setProject(null)
              setTold(said)
            }}
            onClose={() => setProject(null)}
          />
        </PartBoundary>
      )}
      <section>
        <div className={styles.sectionHead}>
          <h2>{words.indicatorsTitle}</h2>
          <input
            type="search"
            value={query}
            placeholder={words.filter}
            aria-label={words.filter}
            onChange={(event) => setQuery(event.target.value)}
          />
          <AgendaChoice dataset={dataset} language={language} value={goal} onChoose={setGoal} />
          <span className={styles.take}>
            <TakeAwayMenu
              make={async () => (await fetchPart(() => import('./takeIndicators.ts'))).takeIndicators(dataset, state)}
              language={language}
              theme={theme}
              name={words.indicatorsTitle}
            />
          </span>
        </div>
        <Scroller label={words.indicatorsTitle}>
          <Table
            kind="plain"
            caption={words.indicatorsTitle}
            isCaptionHidden
            columns={[
              columns.name,
              columns.definition,
              columns.periods,
              columns.coverage,
              columns.source,
              columns.caveat,
            ]}
          >
            <tbody>
              {shown.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.hasFigures ? (
                      <Button
                        kind="inline"
                        title={words.showOnMap}
                        onClick={() => change((before) => chooseIndicator(showMap(before), row.id, vocabulary))}
                      >
                        {row.name}
                      </Button>
                    ) : (
                      row.name
                    )}
                  </th>
                  <td>
                    {row.definition} <small>{[row.denominator, row.sdgText].filter(Boolean).join('. ')}</small>
                  </td>
                  <td>
                    {row.periods} {row.breaks && <small>{row.breaks}</small>}
                  </td>
                  <td data-partial={row.isPartial || undefined}>{row.coverage}</td>
                  <td>
                    {row.sourceUrl ? (
                      <a href={row.sourceUrl} rel="noopener noreferrer" target="_blank">
                        {row.source}
                      </a>
                    ) : (
                      row.source
                    )}
                  </td>
                  <td>
                    <small>{row.caveat}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Scroller>
      </section>
      <DataNotes {...view} />
    </div>
  )
}
