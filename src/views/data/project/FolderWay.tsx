import { useEffect, useMemo, useState } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Choice, Collision } from '../../../keeping/drafts/model/mergeRecords.ts'
import { editorName } from '../../../keeping/editorName.ts'
import { browserFolder, canWorkInFolder, chooseFolder } from '../../../keeping/folder/browserFolder.ts'
import type { FolderPort } from '../../../keeping/folder/FolderPort.ts'
import { keepFolder, keptFolder, mayUse } from '../../../keeping/folder/keptFolder.ts'
import { type FolderClock, type OpenedTable, openTable, saveTable } from '../../../keeping/folder/saveTable.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { packageKey } from '../../../keeping/packageKey.ts'
import { randomId } from '../../../keeping/randomId.ts'
import { Button } from '../../../ui/Button.tsx'
import { numberText } from '../../../words/numberText.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import { CollisionDialog } from './CollisionDialog.tsx'
import { ownTables } from './files/ownTables.ts'
import { rowName } from './model/rowName.ts'
import { packageInFolder } from './packageInFolder.ts'

export interface FolderWayProps {
  /** The package with the reader's edits, and without. */
  readonly dataset: Dataset
  readonly packaged: Dataset
  readonly access: PackageAccess
  readonly language: Language
}

const CLOCK: FolderClock = { now: () => Date.now(), newId: randomId, by: editorName.get }
const TABLES = ['measures.csv', 'measure_areas.csv', 'goals.csv', 'notes.csv']

interface OpenFolder {
  readonly port: FolderPort
  readonly tables: ReadonlyMap<string, OpenedTable>
}

interface Asking {
  readonly collisions: readonly Collision[]
  readonly answer: (choices: readonly Choice[] | null) => void
}

/** A folder that several share, chosen and then saved to when the reader says so. */
export function FolderWay({ dataset, packaged, access, language }: FolderWayProps) {
  const words = dataCatalogue(language).work.folder
  const [open, setOpen] = useState<OpenFolder | null>(null)
  const [told, setTold] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [last, setLast] = useState<FileSystemDirectoryHandle | null>(null)
  const key = packageKey(access.address)
  useEffect(() => {
    let isShown = true
    void keptFolder(key).then((folder) => isShown && setLast(folder))
    return () => {
      isShown = false
    }
  }, [key])
  const own = useMemo(() => ownTables(packaged, dataset), [packaged, dataset])
  const changed = own.reduce((sum, table) => sum + table.changed, 0)

  const show = async (port: FolderPort): Promise<void> => {
    const files = await packageInFolder(port)
    const { dataset: found } = await access.read(files)
    if (!found) throw new Error(words.noPackage)
    if (found.meta.municipalityCode !== packaged.meta.municipalityCode)
      throw new Error(words.other(found.meta.municipalityName))
    const tables = new Map<string, OpenedTable>()
    for (const path of TABLES) tables.set(path, await openTable(port, path, CLOCK))
    await access.use({ name: port.name, at: Date.now(), files })
    setOpen({ port, tables })
  }
  const busily = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true)
    setTold('')
    try {
      setTold(await work())
    } catch (fault) {
      setTold(
        fault instanceof DOMException ? words.unreadable : words.failed(fault instanceof Error ? fault.message : ''),
      )
    }
    setBusy(false)
  }
  const use = async (folder: FileSystemDirectoryHandle): Promise<string> => {
    const port = browserFolder(folder)
    await show(port)
    await keepFolder(key, folder)
    return words.opened(port.name)
  }
  const choose = (): Promise<void> =>
    busily(async () => {
      const folder = await chooseFolder()
      return folder ? use(folder) : ''
    })
  const again = (folder: FileSystemDirectoryHandle): Promise<void> =>
    busily(async () => ((await mayUse(folder)) ? use(folder) : words.refused(folder.name)))
  const save = ({ port, tables }: OpenFolder): Promise<void> =>
    busily(async () => {
      const copies: string[] = []
      for (const table of own) {
        const opened = tables.get(table.path) ?? (await openTable(port, table.path, CLOCK))
        const saved = await saveTable(
          port,
          opened,
          table,
          (collisions) => new Promise((answer) => setAsking({ collisions, answer })),
          CLOCK,
        )
        if (saved.kind === 'left') return words.left
        copies.push(...saved.copies)
      }
      await show(port)
      return copies.length === 0
        ? words.saved(port.name)
        : `${words.saved(port.name)} ${words.copies(copies.join(', '))}`
    })
  return (
    <li>
      <div>
        {open ? (
          <Button kind="primary" disabled={isBusy || changed === 0} onClick={() => void save(open)}>
            {words.save}
          </Button>
        ) : (
          <>
            {last && (
              <Button kind="plain" disabled={isBusy} onClick={() => void again(last)}>
                {words.again(last.name)}
              </Button>
            )}
            <Button kind="plain" disabled={isBusy || !canWorkInFolder()} onClick={() => void choose()}>
              {words.choose}
            </Button>
          </>
        )}
      </div>
      <div>
        <p>
          {open
            ? changed === 0
              ? words.nothing(open.port.name)
              : words.waiting(numberText(changed, 0, language), changed === 1, open.port.name)
            : canWorkInFolder()
              ? words.text
              : `${words.text} ${words.unable}`}
        </p>
        <p role="status">{told}</p>
      </div>
      {asking && (
        <CollisionDialog
          collisions={asking.collisions}
          nameOf={(collision) => rowName(dataset, collision, language)}
          language={language}
          onDone={(choices) => {
            setAsking(null)
            asking.answer(choices)
          }}
        />
      )}
    </li>
  )
}
