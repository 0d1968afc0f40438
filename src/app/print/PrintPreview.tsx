import { type CSSProperties, useMemo, useState } from 'react'
import type { Issue } from '../../domain/Issue.ts'
import { printWords } from '../../i18n/printWords.ts'
import { PRINT_LENGTHS } from '../../state/ProfileQuestion.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useElementSize } from '../../ui/useElementSize.ts'
import type { AreasProps } from '../areas/AreasProps.ts'
import { profileLink } from '../areas/profileLink.ts'
import { bookletFront } from './bookletFront.tsx'
import { PrintedPages } from './PrintedPages.tsx'
import styles from './PrintPreview.module.css'
import { usePrintSections } from './usePrintSections.ts'

export interface PrintPreviewProps extends AreasProps {
  readonly issues: readonly Issue[]
}

/** Width of an upright and of a wide page on the screen, and the room around pages. */
const PAPER = { upright: 794, wide: 1123 }
const AROUND = 48

/** Pages as they will be printed, at a size that fits the screen, with what can be chosen about them. */
export function PrintPreview(props: PrintPreviewProps) {
  const { dataset, state, change, chooser, landscapes, shapes } = props
  const words = printWords[state.lang]
  const job = state.profile.print === 'booklet' || state.profile.area === null ? 'booklet' : 'profile'
  const { sections, isReady } = usePrintSections(props, job)
  const [root, size] = useElementSize()
  const [count, setCount] = useState(0)
  const jobs = useMemo(
    () =>
      (state.profile.area === null ? (['booklet'] as const) : (['profile', 'booklet'] as const)).map((id) => ({
        id,
        text: words.jobs[id],
      })),
    [words, state.profile.area],
  )
  const scale = size && size.width > 0 ? Math.min(1, (size.width - AROUND) / PAPER.upright) : 1
  return (
    <div className={styles.preview} data-printing="">
      <div className={styles.tools}>
        <a className={styles.back} {...profileLink(state, change, { print: null })}>
          {words.close}
        </a>
        <h1>{words.title}</h1>
        <Segmented
          label={words.jobLabel}
          options={jobs}
          value={job}
          onChange={(print) => change((before) => ({ ...before, profile: { ...before.profile, print } }), 'replace')}
        />
        <Segmented
          label={words.lengthLabel}
          options={PRINT_LENGTHS.map((id) => ({ id, text: words.lengths[id] }))}
          value={state.profile.pages}
          onChange={(pages) => change((before) => ({ ...before, profile: { ...before.profile, pages } }), 'replace')}
        />
        <p role="status">
          {sections.length === 0
            ? words.nothing
            : count > 0 && isReady
              ? words.pageCount(count, words.portrait)
              : words.laying}
        </p>
        <button
          type="button"
          className={styles.print}
          disabled={!isReady || count === 0}
          onClick={() => window.print()}
        >
          {words.print}
        </button>
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
            language={state.lang}
            warning={dataset.meta.synthetic ? words.synthetic : ''}
            waiting={<p className={styles.waiting}>{sections.length === 0 ? words.nothing : words.laying}</p>}
            onCount={setCount}
            {...(job === 'booklet'
              ? {
                  front: (pages) =>
                    bookletFront({ dataset, chooser, landscapes, shapes, language: state.lang, state, pages }),
                }
              : {})}
          />
        </div>
      </section>
    </div>
  )
}
