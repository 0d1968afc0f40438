import { textIn } from '../../domain/textIn.ts'
import { today } from '../../keeping/today.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { dateText } from '../../words/format.ts'
import styles from './MeetingRecord.module.css'
import { decisionLog } from './model/decisionLog.ts'
import { ScaledSlide } from './ScaledSlide.tsx'
import { StoryOnPaper } from './StoryOnPaper.tsx'
import type { OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

/** The record of a meeting on A4: what was shown, what was asked, what was decided, and which data it rested on. */
export function MeetingRecord({ open, ...view }: ViewProps & { readonly open: OpenStory }) {
  const { dataset, state } = view
  const { language } = state
  const words = meetingCatalogue(language)
  const { story, views } = open
  const questions = decisionLog(story, dataset, today(), language)
  const title = textIn(story.title, language) || words.meeting.untitled
  return (
    <StoryOnPaper {...view} open={open} hint={`${words.decision.printHint} ${words.decision.namesReminder}`}>
      <article className={styles.paper}>
        <header>
          <h2>{words.decision.recordTitle(title)}</h2>
          <p>
            {words.shell.municipality(dataset.meta.municipalityName)} ·{' '}
            {words.decision.recordDate(dateText(today(), language))}
          </p>
          <p>{words.decision.recordData(dateText(dataset.meta.vintage, language), __APP_VERSION__)}</p>
        </header>
        <dl className={styles.lines}>
          <div>
            <dt>{words.decision.attending}</dt>
            <dd />
          </div>
        </dl>
        <h3>{words.decision.title}</h3>
        <ol className={styles.questions}>
          {questions.map((question) => (
            <li key={question.key}>
              <p className={styles.place}>{question.place}</p>
              <h4>{question.question}</h4>
              {question.rows.length === 0 && <p className={styles.none}>{words.decision.recordNone}</p>}
              {question.rows.map((row) => (
                <div key={row.decision.id} className={styles.decision}>
                  <p>{row.decision.decision}</p>
                  <dl>
                    <div>
                      <dt>{words.decision.columns.responsible}</dt>
                      <dd>{row.decision.responsible || '–'}</dd>
                    </div>
                    <div>
                      <dt>{words.decision.columns.due}</dt>
                      <dd>{row.due || '–'}</dd>
                    </div>
                    <div>
                      <dt>{words.decision.columns.indicator}</dt>
                      <dd>{row.indicator || '–'}</dd>
                    </div>
                    <div>
                      <dt>{words.decision.columns.status}</dt>
                      <dd>{row.status}</dd>
                    </div>
                  </dl>
                </div>
              ))}
            </li>
          ))}
        </ol>
        <dl className={styles.lines}>
          <div>
            <dt>{words.decision.signature}</dt>
            <dd />
          </div>
        </dl>
        <h3>{words.decision.recordViews}</h3>
        <div className={styles.views}>
          {views.map((slide) => (
            <ScaledSlide
              key={slide.slide.id}
              dataset={dataset}
              issues={view.issues}
              vocabulary={view.vocabulary}
              theme="light"
              height={768}
              view={slide}
              still
              level={2}
              language={language}
            />
          ))}
        </div>
        <footer>{textIn(dataset.meta.attribution, language)}</footer>
      </article>
    </StoryOnPaper>
  )
}
