import { Dialog } from '../../ui/Dialog.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import styles from './PackageLinks.module.css'
import { PackageLinks, type PackageLinksProps } from './PackageLinks.tsx'

interface PackageDialogProps extends PackageLinksProps {
  readonly onClose: () => void
}

/** Which municipality to look at, where an installation has several packages. */
export function PackageDialog({ entries, language, onClose }: PackageDialogProps) {
  const words = catalogue(language).shell
  return (
    <Dialog title={words.choosePackage} closeLabel={words.close} place="center" onClose={onClose}>
      <p className={styles.sentences}>{noticeCatalogue(language).packages.apart}</p>
      <PackageLinks entries={entries} language={language} />
    </Dialog>
  )
}
