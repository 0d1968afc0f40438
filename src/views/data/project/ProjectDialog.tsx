import { useEffect, useMemo, useState } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Drafts } from '../../../keeping/drafts/Drafts.ts'
import type { Choice } from '../../../keeping/drafts/model/mergeRecords.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { takeTheirs } from '../../../keeping/project/model/mergeTexts.ts'
import { isNothing, type WorkSummary } from '../../../keeping/project/model/workSummary.ts'
import { type TakingIn, takeInProject } from '../../../keeping/project/takeInProject.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { dateText, listText } from '../../../words/format.ts'
import { numberText } from '../../../words/numberText.ts'
import { changesView, countsText } from '../changes/model/changesView.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import { CollisionList } from './CollisionList.tsx'
import { collisionName, workText } from './model/workText.ts'
import styles from './ProjectDialog.module.css'
import { type ProjectFile, type ProjectOffer, readProjectFile } from './readProjectFile.ts'

export interface ProjectDialogProps {
  readonly file: { readonly name: string; readonly bytes: Uint8Array }
  /** The package that is shown, without edits of measures. */
  readonly shown: Dataset
  readonly access: PackageAccess
  readonly drafts: Drafts
  readonly language: Language
  /** Shows what differs between what is shown and the package of the file. */
  readonly onCompare: (dataset: Dataset) => void
  readonly onDone: (told: string) => void
  readonly onClose: () => void
}

/** A project file before it is opened: what it holds, what the reader has, and how the two become one. */
export function ProjectDialog({
  file,
  shown,
  access,
  drafts,
  language,
  onCompare,
  onDone,
  onClose,
}: ProjectDialogProps) {
  const words = dataCatalogue(language).work.dialog
  const [read, setRead] = useState<ProjectFile | null>(null)
  useEffect(() => {
    let isOpen = true
    readProjectFile(file.bytes, shown, access)
      .catch((): ProjectFile => ({ kind: 'unreadable' }))
      .then((result) => isOpen && setRead(result))
    return () => {
      isOpen = false
    }
  }, [file, shown, access])

  const open = async (offer: ProjectOffer, how: TakingIn, isTaken: boolean, chosen: readonly Choice[]) => {
    const { project, lists } = offer
    const settled = lists.collisions.reduce(
      (texts, collision, at) => (chosen[at] === 'theirs' ? takeTheirs(texts, collision) : texts),
      lists.texts,
    )
    const texts = how === 'instead' ? project.work.texts : settled
    const isKept = isTaken ? await access.use({ name: file.name, at: Date.now(), files: project.files }) : true
    const { lost } = await takeInProject(
      { ...project.work, texts },
      { drafts, municipality: shown.meta.municipalityCode, how },
    )
    const told = [words.done(file.name)]
    if (!isKept) told.push(words.notKept)
    if (lost.length > 0)
      told.push(
        words.lost(
          listText(
            lost.map((kind) => words.kinds[kind]),
            language,
          ),
        ),
      )
    onDone(told.join(' '))
  }
  return (
    <Dialog title={words.title} closeLabel={words.close} place="center" onClose={onClose}>
      <div className={styles.project}>
        {read?.kind === 'offer' ? (
          <Offer
            offer={read}
            shown={shown}
            language={language}
            onCompare={() => onCompare(read.dataset)}
            onOpen={open}
            onClose={onClose}
          />
        ) : (
          <>
            <p role="status">
              {read === null
                ? words.reading
                : read.kind === 'other'
                  ? words.other(shown.meta.municipalityName, read.municipality)
                  : words[read.kind]}
            </p>
            <div className={styles.actions}>
              <Button kind="plain" onClick={onClose}>
                {words.cancel}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

interface OfferProps {
  readonly offer: ProjectOffer
  readonly shown: Dataset
  readonly language: Language
  readonly onCompare: () => void
  readonly onOpen: (offer: ProjectOffer, how: TakingIn, isTaken: boolean, chosen: readonly Choice[]) => Promise<void>
  readonly onClose: () => void
}

function Offer({ offer, shown, language, onCompare, onOpen, onClose }: OfferProps) {
  const words = dataCatalogue(language).work.dialog
  const { dataset, holds, own, isSamePackage, changes, lists, unread } = offer
  const [isTaken, setTaken] = useState(!isSamePackage)
  const [chosen, setChosen] = useState<readonly Choice[]>(() => lists.collisions.map(() => 'ours'))
  const [isBusy, setBusy] = useState(false)
  const open = (how: TakingIn): void => {
    setBusy(true)
    void onOpen(offer, how, isTaken, chosen)
  }
  const number = (count: number): string => numberText(count, 0, language)
  const differs = useMemo(() => {
    const groups = changesView(changes, shown, dataset, language).flatMap((section) => section.groups)
    return countsText(
      groups.flatMap(({ lines }) => lines),
      language,
    )
  }, [changes, shown, dataset, language])
  return (
    <>
      <p>{words.about(dataset.meta.municipalityName, dateText(dataset.meta.vintage, language))}</p>
      <Holding title={words.holds} summary={holds} language={language} />
      <Holding title={words.own} summary={own} language={language} />
      {isSamePackage ? (
        <p>{words.same}</p>
      ) : (
        <div>
          <p>
            {differs === '' ? words.describedOtherwise : words.differs(differs)}{' '}
            {differs !== '' && (
              <Button kind="inline" onClick={onCompare}>
                {words.showDiffers}
              </Button>
            )}
          </p>
          <label className={styles.take}>
            <input type="checkbox" checked={isTaken} onChange={(event) => setTaken(event.target.checked)} />
            {words.takePackage}
          </label>
        </div>
      )}
      {unread > 0 && <Notice kind="error">{words.aside(number(unread))}</Notice>}
      {lists.collisions.length > 0 && (
        <CollisionList
          collisions={lists.collisions}
          nameOf={(collision) => collisionName(collision, language)}
          theirs={words.theirs}
          language={language}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {!isNothing(own) && <p className={styles.note}>{words.replaceNote}</p>}
      <div className={styles.actions}>
        <Button kind="plain" onClick={onClose}>
          {words.cancel}
        </Button>
        {!isNothing(own) && (
          <Button kind="plain" disabled={isBusy} onClick={() => open('instead')}>
            {words.replace}
          </Button>
        )}
        <Button kind="primary" disabled={isBusy} onClick={() => open('beside')}>
          {isNothing(own) ? words.open : words.merge}
        </Button>
      </div>
    </>
  )
}

interface HoldingProps {
  readonly title: string
  readonly summary: WorkSummary
  readonly language: Language
}

function Holding({ title, summary, language }: HoldingProps) {
  return (
    <p>
      <b>{title}</b> {workText(summary, language)}.
    </p>
  )
}
