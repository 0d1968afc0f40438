import { useEffect, useState } from 'react'
import { browserKeeping } from '../../../keeping/browserKeeping.ts'
import { keepLastEdition, readLastEdition } from '../../../keeping/lastEdition.ts'
import type { OpenedPackage } from '../../../keeping/OpenedPackage.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { packageKey } from '../../../keeping/packageKey.ts'
import { sameFiles, shownFiles } from '../project/shownFiles.ts'

export interface SinceLast {
  /** The server's package as it was when the reader last saw it, where it is another now. */
  readonly before: OpenedPackage | null
  /** Remembers the package of now as seen. */
  readonly see: () => void
}

/** Whether the package of the server has changed since the reader was here. The first time there is nothing to compare with. */
export function useSinceLast(access: PackageAccess | null): SinceLast {
  const [news, setNews] = useState<{ readonly before: OpenedPackage; readonly now: OpenedPackage } | null>(null)
  const key = access && packageKey(access.address)
  useEffect(() => {
    // A page that is a file never changes; and a file that was opened is compared when it is opened.
    if (!access || !key || access.opened || browserKeeping.get().promise === 'page') return
    let isOpen = true
    const look = async (): Promise<void> => {
      const now = { name: '', at: Date.now(), files: await shownFiles(access) }
      const before = await readLastEdition(key)
      if (!isOpen) return
      if (!before) await keepLastEdition(key, now)
      else if (!sameFiles(before.files, now.files)) setNews({ before, now })
    }
    look().catch(() => undefined)
    return () => {
      isOpen = false
    }
  }, [access, key])
  const see = (): void => {
    if (!news || !key) return
    void keepLastEdition(key, news.now)
    setNews(null)
  }
  return { before: news?.before ?? null, see }
}
