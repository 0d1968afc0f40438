import { useEffect, useState } from 'react'
import type { PackageEntry } from '../../domain/PackageEntry.ts'
import { fetchPart } from '../../ui/fetchPart.ts'

const NONE: readonly PackageEntry[] = []

/** The packages of this installation, asked for after `waitMs`; null until that is known. */
export function usePackageEntries(waitMs: number): readonly PackageEntry[] | null {
  const [entries, setEntries] = useState<readonly PackageEntry[] | null>(null)
  useEffect(() => {
    let isShown = true
    const timer = setTimeout(() => {
      void fetchPart(() => import('./fetchPackageEntries.ts'))
        .then(({ fetchPackageEntries }) => fetchPackageEntries())
        .catch(() => NONE)
        .then((found) => isShown && setEntries(found))
    }, waitMs)
    return () => {
      isShown = false
      clearTimeout(timer)
    }
  }, [waitMs])
  return entries
}
