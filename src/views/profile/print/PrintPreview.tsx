import { type CSSProperties, useMemo, useState } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import { showMatrix } from '../../../address/changes.ts'
import { PRINT_JOBS, PRINT_LENGTHS, type PrintJob } from '../../../address/ProfileQuestion.ts'
import { PrintedPages } from '../../../output/print/PrintedPages.tsx'
import { Button, buttonLook } from '../../../ui/Button.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useElementSize } from '../../../ui/useElementSize.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import type { AreasProps } from '../AreasProps.ts'
import { profileLink } from '../profileLink.ts'
import { bookletFront } from './bookletFront.tsx'
import styles from './PrintPreview.module.css'
import { usePrintSections } from './usePrintSections.ts'

export interface PrintPreviewProps extends AreasProps {
  /** For prints that are a view as it stands. */
  readonly viewProps: ViewProps
}

/** Width of an upright and of a wide page on the screen, and the room around pages. */
const PAPER = { upright: 794, wide: 1123 }
const AROUND = 48

/** Pages as they will be printed, at a size that fits the screen, with what can be chosen about them. */
export function PrintPreview(props: PrintPreviewProps) {
  const { dataset, state, change, chooser, landscapes, shapes } = props
  const words = outputCatalogue(state.language).print
  const job = jobOf(state)
  const { sections, isReady } = usePrintSections(props, job, props.viewProps)
  const [root, size] = useElementSize()
  const [count, setCount] = useState(0)
  const jobs = useMemo(
    () =>
      PRINT_JOBS.filter((id) => id !== 'matrix' && (id !== 'profile' || state.profile.area !== null)).map((id) => ({
        id,
        text: words.jobs[id],
      })),
    [words, state.profile.area],
  )
  const isWide = job === 'map' || job === 'disc'
  const scale = size && size.width > 0 ? Math.min(1, (size.width - AROUND) / (isWide ? PAPER.wide : PAPER.upright)) : 1
  return (
    <div className={styles.preview} data-printing="">
      <div className={styles.tools} data-print="none">
        <a className={buttonLook.plain} {...profileLink(state, change, { print: null })}>
          {words.close}
        </a>
        <strong>{words.title}</strong>
        <Segmented
          label={words.jobLabel}
          options={jobs}
          value={job}
          onChange={(print) => change((before) => ({ ...before, profile: { ...before.profile, print } }), 'replace')}
        />
        {!isWide && (
          <Segmented
            label={words.lengthLabel}
            options={PRINT_LENGTHS.map((id) => ({ id, text: words.lengths[id] }))}
            value={state.profile.pages}
            onChange={(pages) => change((before) => ({ ...before, profile: { ...before.profile, pages } }), 'replace')}
          />
        )}
        {/* The matrix has pages of its own where it stands: a button, since a choice among radio buttons must not lead away. */}
        <Button
          kind="plain"
          onClick={() => change((before) => showMatrix({ ...before, profile: { ...before.profile, print: null } }))}
        >
          {words.openMatrix}
        </Button>
        <p role="status">
          {sections.length === 0
            ? words.nothing
            : count > 0 && isReady
              ? words.pageCount(count, isWide ? words.landscape : words.portrait)
              : words.laying}
        </p>
        <Button kind="primary" disabled={!isReady || count === 0} onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <section
        ref={root}
        className={styles.stage}
        aria-label={words.previewLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: pages that scroll must be reached by the keyboard.
        tabIndex={0}
      >
        {/* The pages are white paper in every theme. */}
        <div
          className={styles.pages}
          data-theme="light"
          data-ready={isReady || undefined}
          style={{ '--scale': scale } as CSSProperties}
          key={job}
        >
          <PrintedPages
            sections={sections}
            language={state.language}
            warning={dataset.meta.synthetic ? words.synthetic : ''}
            waiting={<p className={styles.waiting}>{sections.length === 0 ? words.nothing : words.laying}</p>}
            onCount={setCount}
            {...(job === 'booklet'
              ? {
                  front: (pages) =>
                    bookletFront({ dataset, chooser, landscapes, shapes, language: state.language, state, pages }),
                }
              : {})}
          />
        </div>
      </section>
    </div>
  )
}

/** What is laid out: without an area there is no profile to print, and the matrix has pages of its own. */
function jobOf({ profile }: AppState): Exclude<PrintJob, 'matrix'> {
  const { print, area } = profile
  if (print === 'map' || print === 'disc' || print === 'booklet') return print
  return area === null ? 'booklet' : 'profile'
}
