import type { Language } from '../domain/LocalText.ts'
import { Button } from '../ui/Button.tsx'
import { dateText } from '../words/format.ts'
import { noticeCatalogue } from '../words/noticeCatalogue.ts'
import styles from './drafts/DraftNotice.module.css'
import type { OpenedPackage } from './OpenedPackage.ts'

export interface OpenedNoticeProps {
  readonly opened: OpenedPackage
  readonly language: Language
  /** Null where nothing but the view is shown. */
  readonly onLeave: (() => void) | null
}

/** Says that what is shown is the package of a file and not the server's, and leads back. */
export function OpenedNotice({ opened, language, onLeave }: OpenedNoticeProps) {
  const words = noticeCatalogue(language).opened
  const day = dateText(new Date(opened.at).toISOString().slice(0, 10), language)
  return (
    <div className={styles.notice} role="status" data-testid="opened-package">
      <i aria-hidden="true" />
      <span>{words.notice(opened.name, day)}</span>
      {onLeave && (
        <Button kind="link" onClick={onLeave}>
          {words.leave}
        </Button>
      )}
    </div>
  )
}
