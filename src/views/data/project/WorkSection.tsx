import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { browserKeeping } from '../../../keeping/browserKeeping.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { today } from '../../../keeping/today.ts'
import { Button } from '../../../ui/Button.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { fetchPart } from '../../../ui/fetchPart.ts'
import { lazyPart } from '../../../ui/lazyPart.tsx'
import { PartBoundary } from '../../../ui/PartBoundary.tsx'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import styles from './WorkSection.module.css'

const FolderWay = lazyPart(
  () => import('./FolderWay.tsx'),
  (module) => module.FolderWay,
)

export interface WorkSectionProps {
  readonly dataset: Dataset
  /** The package without the reader's edits. */
  readonly packaged: Dataset
  readonly access: PackageAccess
  readonly language: Language
  /** What was opened or could not be, in words. */
  readonly told: string
  readonly onOpen: (file: File) => void
  readonly onCompare: (file: File) => void
}

/** All that the reader has made, as files: to go on with here or elsewhere, and to give to others. */
export function WorkSection({ dataset, packaged, access, language, told, onOpen, onCompare }: WorkSectionProps) {
  const { work: words, data, changes } = dataCatalogue(language)
  const { promise } = useSyncExternalStore(browserKeeping.subscribe, browserKeeping.get)
  useEffect(() => void browserKeeping.ask(), [])
  return (
    <section data-print="none">
      <h2>{words.title}</h2>
      <p className={styles.lead}>
        {words.lead} <span data-keeping={promise}>{words.keepings[promise]}</span>
      </p>
      <p role="status" className={styles.told}>
        {told}
      </p>
      <ul className={styles.ways}>
        <Saving
          name={words.saveProject}
          text={words.saveProjectText}
          told={words}
          save={async () => {
            const { saveProject } = await fetchPart(() => import('./saveProject.ts'))
            await saveProject(dataset, access, words.fileName(dataset.meta.municipalityName, today()))
          }}
        />
        <Choosing name={words.openProject} text={words.openProjectText} onFile={onOpen} />
        <PartBoundary language={language}>
          <FolderWay dataset={dataset} packaged={packaged} access={access} language={language} />
        </PartBoundary>
        <Saving
          name={data.portable.save}
          text={data.portable.text}
          told={data.portable}
          save={async () => {
            const { savePortable } = await fetchPart(() => import('./savePortable.ts'))
            await savePortable(dataset, access)
          }}
        />
        <Choosing name={changes.compare} text={changes.compareText} onFile={onCompare} />
      </ul>
    </section>
  )
}

interface ChoosingProps {
  readonly name: string
  readonly text: string
  readonly onFile: (file: File) => void
}

/** A zip to choose. */
function Choosing({ name, text, onFile }: ChoosingProps) {
  return (
    <li>
      <div>
        <FileButton label={name} accept=".zip,application/zip" onFiles={([file]) => onFile(file)} />
      </div>
      <p>{text}</p>
    </li>
  )
}

interface SavingProps {
  readonly name: string
  readonly text: string
  readonly told: { readonly making: string; readonly saved: string; readonly failed: string }
  readonly save: () => Promise<void>
}

/** A file that takes a moment to make, and may fail. */
function Saving({ name, text, told, save }: SavingProps) {
  const [state, setState] = useState<'idle' | 'making' | 'saved' | 'failed'>('idle')
  const make = async (): Promise<void> => {
    setState('making')
    try {
      await save()
      setState('saved')
    } catch {
      setState('failed')
    }
  }
  return (
    <li>
      <div>
        <Button kind="plain" disabled={state === 'making'} onClick={make}>
          {name}
        </Button>
      </div>
      <div>
        <p>{text}</p>
        <p role="status" data-state={state}>
          {state === 'idle' ? '' : told[state]}
        </p>
      </div>
    </li>
  )
}
