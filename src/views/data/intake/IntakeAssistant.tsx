import { useEffect, useMemo, useRef, useState } from 'react'
import { chooseIndicator, showMap, showRegister } from '../../../address/changes.ts'
import type { Issue } from '../../../domain/Issue.ts'
import type { IntakeReading } from '../../../facts/intake/intakeMessages.ts'
import type { FigureAccess } from '../../../keeping/drafts/FigureContext.ts'
import { activeEdits } from '../../../keeping/drafts/model/draftHistory.ts'
import { keepRecipe } from '../../../keeping/keptRecipes.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useFocusKept } from '../../../ui/useFocusKept.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { numberText, valueText } from '../../../words/format.ts'
import { issueText } from '../../../words/issues/issueText.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import { CheckStep } from './CheckStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import { FilePicker } from './FilePicker.tsx'
import { FileStep } from './FileStep.tsx'
import { Findings, Questions } from './Findings.tsx'
import { IndicatorList } from './IndicatorList.tsx'
import styles from './IntakeAssistant.module.css'
import { findingGroups } from './model/findingGroups.ts'
import { ownAreas } from './model/ownAreas.ts'
import { RecipeOffer } from './RecipeOffer.tsx'
import { ResultMap } from './ResultMap.tsx'
import { useFiles } from './useFiles.ts'
import { useNearRecipe } from './useNearRecipe.ts'
import { useReading } from './useReading.ts'

export interface IntakeAssistantProps {
  readonly view: ViewProps
  readonly access: FigureAccess
  readonly onClose: () => void
}

interface Done {
  readonly text: string
  readonly indicatorId: string | null
}

/** Figures of one's own from a file to the map, in three steps on one screen. Nothing is stored before they are put in. */
export function IntakeAssistant({ view, access, onClose }: IntakeAssistantProps) {
  const { dataset, state, theme, hover, vocabulary, change } = view
  const { language } = state
  const words = readingCatalogue(language).reading
  const { files, recipe: given, tooLarge, take, set } = useFiles()
  const laid = useMemo(
    () => ({
      address: new URL(access.address, document.baseURI).href,
      overlays: activeEdits(access.store.get().draft).map(({ overlay }) => overlay),
    }),
    [access],
  )
  const { reading, share, retry, edits, recipe, useRecipe, answer, edit } = useReading(files, laid, given)
  const near = useNearRecipe(reading, recipe, dataset.meta.municipalityCode)
  const [done, setDone] = useState<Done | null>(null)
  const [refused, setRefused] = useState<readonly Issue[]>([])
  // What is about single persons is not kept a moment longer than it takes to see that it is.
  useEffect(() => {
    const persons = reading?.intake.issues.filter(({ code }) => code === 'persons-refused') ?? []
    if (persons.length === 0) return
    setRefused(persons)
    set([])
  }, [reading, set])
  const { open, aboutFile, aboutMeaning } = findingGroups(reading?.intake.findings ?? [])
  const areas = reading ? ownAreas(reading, dataset) : []
  const indicatorIds = reading?.intake.indicators.map(({ indicator }) => indicator.id) ?? []

  const commit = (): void => {
    if (!reading) return
    const names = files.map(({ name }) => name)
    const text = JSON.stringify(reading.intake.recipe)
    access.store.addAll([{ names, overlay: reading.overlay, recipe: text }])
    keepRecipe(dataset.meta.municipalityCode, { names: names.join(', '), text })
    setDone({
      text: words.done(reading.summary.indicators, numberText(reading.summary.figures, 0, language)),
      indicatorId: indicatorIds.find((id) => reading.laid?.dataset.values.has(id)) ?? null,
    })
  }
  const shown = done?.indicatorId ?? null
  const heading = useRef<HTMLHeadingElement>(null)
  const section = useRef<HTMLElement | null>(null)
  useFocusKept(`${done !== null} ${files.length > 0}`, () => heading.current, '')
  // What has been answered is gone; the next is in the same step.
  const asked = [...open.map(({ id }) => id), ...(reading?.unmatched.rows ?? []).map(({ text }) => text)].join('\n')
  useFocusKept(asked, () => section.current)
  return (
    <div className={styles.assistant}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        {!done && (
          <Button kind="plain" onClick={onClose}>
            {words.close}
          </Button>
        )}
      </div>
      {done ? (
        <DoneStep
          text={done.text}
          language={language}
          onShow={
            shown !== null && vocabulary.periods.has(shown)
              ? () => change((before) => chooseIndicator(showMap(before), shown, vocabulary))
              : null
          }
          onSaveRecipe={() =>
            saveFile(`${files[0]?.name ?? words.pasted}-recept.json`, 'application/json', recipeFileText(reading))
          }
          onUndo={() => {
            access.store.undo()
            setDone(null)
          }}
          onClose={onClose}
        />
      ) : (
        <>
          <p className={styles.lead}>{words.lead}</p>
          {files.length === 0 &&
            refused.map((issue) => {
              const { where, sentence, fix } = issueText(issue, language)
              return (
                <Notice key={issue.file} kind="error" className={styles.fault} data-code={issue.code}>
                  <b>{where}.</b> {sentence} {fix}
                </Notice>
              )
            })}
          {tooLarge.map((name) => (
            <Notice key={name} kind="error" className={styles.fault}>
              {words.tooLarge(name)}
            </Notice>
          ))}
          {files.length === 0 && given && <p role="status">{words.recipeAlone}</p>}
          {files.length === 0 ? (
            <FilePicker language={language} onFiles={take} onPaste={(pasted) => set([pasted])} />
          ) : (
            <p className={styles.actions}>
              <b>{files.map(({ name }) => name).join(', ')}</b>
              {share !== null && (
                <span role="status">{words.workingPercent(valueText(share * 100, 'percent', 0, language))}</span>
              )}
              <Button kind="plain" onClick={() => set([])}>
                {share === null ? words.other : words.cancel}
              </Button>
            </p>
          )}
          {retry && (
            <Notice kind="error" className={styles.fault}>
              {words.failed}{' '}
              <Button kind="inline" onClick={retry}>
                {words.retry}
              </Button>
            </Notice>
          )}
        </>
      )}
      {!done && reading && (
        <>
          <nav aria-label={words.stepLabel} className={styles.steps}>
            <a href="#intake-file">1 {words.steps.file}</a>
            <a href="#intake-meaning">
              2 {words.steps.meaning} {open.length > 0 && <b>{words.questionCount(open.length)}</b>}
            </a>
            <a href="#intake-check">3 {words.steps.check}</a>
          </nav>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears in which step the focus is. */}
          <div
            className={styles.work}
            onFocus={({ target }) => {
              section.current = target.closest('section[id]')
            }}
          >
            <section id="intake-file" aria-labelledby="intake-file-title" tabIndex={-1}>
              <h2 id="intake-file-title">1 {words.steps.file}</h2>
              {near && <RecipeOffer near={near} language={language} onUse={useRecipe} />}
              <FileStep reading={reading} language={language} onRegister={() => change(showRegister)} />
              {aboutFile.length > 0 && <h3>{words.understood}</h3>}
              <Findings findings={aboutFile} areas={areas} language={language} onAnswer={answer} />
            </section>
            <section id="intake-meaning" aria-labelledby="intake-meaning-title" tabIndex={-1}>
              <h2 id="intake-meaning-title">2 {words.steps.meaning}</h2>
              <Questions findings={open} areas={areas} language={language} onAnswer={answer} />
              <Findings findings={aboutMeaning} areas={areas} language={language} onAnswer={answer} />
              {(reading.intake.tables.length > 0 || indicatorIds.length > 0) && (
                <IndicatorList
                  indicators={reading.intake.indicators}
                  edits={edits}
                  dataset={dataset}
                  language={language}
                  onEdit={edit}
                />
              )}
            </section>
            <div className={styles.map}>
              <ResultMap
                dataset={reading.laid?.dataset ?? null}
                indicatorIds={indicatorIds}
                state={state}
                theme={theme}
                hover={hover}
              />
            </div>
            <section id="intake-check" aria-labelledby="intake-check-title" tabIndex={-1}>
              <h2 id="intake-check-title">3 {words.steps.check}</h2>
              <CheckStep reading={reading} dataset={dataset} language={language} onAnswer={answer} />
            </section>
          </div>
          <div className={styles.foot}>
            <p role="status">
              {reading.summary.figures === 0
                ? reading.overlay['areas.geojson'] === undefined
                  ? words.nothing
                  : words.ownAreas
                : words.summary(
                    reading.summary.indicators,
                    numberText(reading.summary.figures, 0, language),
                    reading.summary.areas,
                  )}{' '}
              {open.length > 0 && words.leftOut(words.questionCount(open.length))}
            </p>
            <Button kind="primary" disabled={reading.laid === null || share !== null} onClick={commit}>
              {words.commit}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** The file that next year's is read with. */
function recipeFileText(reading: IntakeReading | null): string {
  return `${JSON.stringify(reading?.intake.recipe, null, 2)}\n`
}
