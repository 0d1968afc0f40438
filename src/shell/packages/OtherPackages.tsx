import type { Language } from '../../domain/LocalText.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import styles from './PackageLinks.module.css'
import { PackageLinks } from './PackageLinks.tsx'
import { usePackageEntries } from './usePackageEntries.ts'

/** Where nothing is shown: the packages that can be, or how to get one. */
export function OtherPackages({ language }: { readonly language: Language }) {
  const words = noticeCatalogue(language).packages
  const entries = usePackageEntries(0)
  if (entries === null) return null
  return entries.length === 0 ? (
    <p className={styles.sentences}>{words.none}</p>
  ) : (
    <PackageLinks entries={entries} language={language} />
  )
}
