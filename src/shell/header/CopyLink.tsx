import { useEffect, useState } from 'react'
import { hasSharedAddress } from '../../address/hasSharedAddress.ts'
import { isLongLink } from '../../address/isLongLink.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './Header.module.css'

const SHOWN_MS = 2500
/** A sentence takes longer to read. */
const LONGER_MS = 8000

/** Copies the address, which is the view, where it can be sent. Says so where the button is, and to the screen reader. */
export function CopyLink({ language }: { readonly language: Language }) {
  const words = catalogue(language).shell
  const [result, setResult] = useState<'copied' | 'long' | 'failed' | null>(null)
  useEffect(() => {
    if (!result) return
    const timer = setTimeout(() => setResult(null), result === 'long' ? LONGER_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [result])
  if (!hasSharedAddress()) return null
  const said = { copied: words.linkCopied, long: words.longLinkCopied, failed: words.linkCopyFailed }
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setResult(isLongLink(window.location.href) ? 'long' : 'copied')
    } catch {
      setResult('failed')
    }
  }
  return (
    <Button kind="tool" className={styles.tool} onClick={copy} aria-label={result ? undefined : words.copyLink}>
      <Icon name="link" />
      {/* Where the header is short only the answer has room for words. */}
      <span aria-live="polite" data-label={result ? undefined : ''}>
        {result ? said[result] : words.copyLink}
      </span>
    </Button>
  )
}
