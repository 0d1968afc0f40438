import { useEffect } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { catalogue } from '../words/catalogue.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import styles from './PartFault.module.css'
import { useOnline } from './useOnline.ts'

export interface PartFaultProps {
  /** `missing`: its code could not be fetched. `reload`: nor can it before a reload. `broken`: it was there and failed. */
  readonly kind: 'missing' | 'reload' | 'broken'
  readonly language: Language
  readonly onRetry: () => void
}

/** A part that cannot be shown: why, and the two ways on. With the network back it tries again by itself. */
export function PartFault({ kind, language, onRetry }: PartFaultProps) {
  const words = catalogue(language).part
  useEffect(() => {
    if (kind !== 'missing') return
    window.addEventListener('online', onRetry)
    return () => window.removeEventListener('online', onRetry)
  }, [kind, onRetry])
  const isOnline = useOnline()
  const why = kind === 'missing' && !isOnline ? words.offline : words[kind]
  return (
    <Notice kind="error" as="div" className={styles.fault}>
      <p>{why}</p>
      <p>
        {kind !== 'reload' && (
          <Button kind="plain" onClick={onRetry}>
            {words.retry}
          </Button>
        )}
        <Button kind="plain" onClick={() => window.location.reload()}>
          {words.reloadPage}
        </Button>
      </p>
    </Notice>
  )
}
