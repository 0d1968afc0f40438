import type { Language } from '../../../domain/LocalText.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { dateText } from '../../../words/format.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import type { Edition } from './ChangesPage.tsx'
import styles from './SinceLastNotice.module.css'
import { useSinceLast } from './useSinceLast.ts'

export interface SinceLastNoticeProps {
  readonly access: PackageAccess
  readonly shown: Edition
  readonly language: Language
  readonly onCompare: (before: Edition, after: Edition) => void
}

/** Says that the package has been updated since the reader was here, and leads to what is new. */
export function SinceLastNotice({ access, shown, language, onCompare }: SinceLastNoticeProps) {
  const words = dataCatalogue(language).changes
  const { before, see } = useSinceLast(access)
  if (!before) return null
  const compare = async (): Promise<void> => {
    const { dataset } = await access.read(before.files)
    see()
    if (dataset) onCompare({ name: dataset.meta.municipalityName, dataset }, shown)
  }
  return (
    <p role="status" className={styles.notice}>
      {words.sinceLast(dateText(new Date(before.at).toISOString().slice(0, 10), language))}{' '}
      <Button kind="inline" onClick={() => void compare()}>
        {words.see}
      </Button>{' '}
      <Button kind="inline" onClick={see}>
        {words.close}
      </Button>
    </p>
  )
}
