import { ownPackage, packageAddress } from '../../address/packageAddress.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { PackageEntry } from '../../domain/PackageEntry.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { packageChoices } from '../model/packageChoices.ts'
import styles from './PackageLinks.module.css'

export interface PackageLinksProps {
  readonly entries: readonly PackageEntry[]
  readonly language: Language
}

/** The packages of this installation. Each is a page of its own: a link, opened anew, so that nothing of one stays in another. */
export function PackageLinks({ entries, language }: PackageLinksProps) {
  const words = noticeCatalogue(language).packages
  const page = {
    open: packageAddress(window.location, document),
    own: ownPackage(document),
    search: window.location.search,
    base: document.baseURI,
  }
  return (
    <ul className={styles.packages}>
      {packageChoices(entries, page, language).map(({ href, name, isOpen, isSynthetic }) => (
        <li key={href}>
          <a href={href} aria-current={isOpen ? 'page' : undefined}>
            <strong>{name}</strong>
            {isSynthetic && <span className={styles.madeUp}>{words.madeUp}</span>}
            {isOpen && <span>{words.open}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
