import { useEffect, useState } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { Button } from '../ui/Button.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { catalogue } from '../words/catalogue.ts'
import { valueText } from '../words/format.ts'
import { Brand } from './header/Brand.tsx'
import styles from './LoadingScreen.module.css'
import type { LoadState } from './PackageLoader.ts'

// The words for every fault weigh more than the shell should.
const LoadFailed = lazyPart(
  () => import('./LoadFailed.tsx'),
  (module) => module.LoadFailed,
)

export interface LoadingScreenProps {
  readonly load: Exclude<LoadState, { kind: 'ready' }>
  readonly language: Language
  readonly onCancel: () => void
  readonly onRetry: () => void
}

/** A wait shorter than this shows nothing but the frame: no flicker. */
const QUIET_MS = 500

/** The frame of the application while figures are read, and what to do when they cannot be. */
export function LoadingScreen({ load, language, onCancel, onRetry }: LoadingScreenProps) {
  const words = catalogue(language).shell
  const [patient, setPatient] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <header className={styles.header}>
        <Brand municipality="" label={words.product} />
      </header>
      {load.kind !== 'failed' && <p className={styles.tooEarly}>{words.tooEarly}</p>}
      <main className={styles.main}>
        {load.kind === 'failed' ? (
          <PartBoundary language={language}>
            <LoadFailed issues={load.issues} language={language} onRetry={onRetry} />
          </PartBoundary>
        ) : (
          !patient && (
            <section className={styles.loading}>
              <p>{words.loading}</p>
              <progress max={1} value={load.share} aria-label={words.loading} />
              <p>{words.loadingPercent(valueText(load.share * 100, 'percent', 0, language))}</p>
              <Button kind="plain" className={styles.quiet} onClick={onCancel}>
                {words.cancel}
              </Button>
            </section>
          )
        )}
      </main>
    </>
  )
}
