import type { Language } from '../../../domain/LocalText.ts'
import type { MeasureId } from '../../../domain/Measure.ts'
import { OnlyHere } from '../../../keeping/OnlyHere.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { DraftName } from './DraftName.tsx'
import { EditorField } from './EditorField.tsx'
import { draftLines, lostLines } from './model/draftLines.ts'
import styles from './RegisterSide.module.css'
import { settleConflict } from './settleConflict.ts'
import type { Register } from './useRegister.ts'

export interface DraftPanelProps {
  readonly register: Register
  readonly language: Language
  readonly onChoose: (id: MeasureId) => void
  readonly onEdit: (id: MeasureId) => void
}

/** What the reader has edited, where it is kept, and where it clashes with the package. */
export function DraftPanel({ register, language, onChoose, onEdit }: DraftPanelProps) {
  const words = registerCatalogue(language).register
  const { dataset, store, snapshot, packaged, records, changes, conflicts } = register
  if (!store) return null
  const { lines, clashes } = draftLines(dataset, { packaged, records, changes, conflicts }, snapshot.draft, language)
  const lost = lostLines(dataset, records, language)
  const { keeping } = snapshot
  return (
    <section className={styles.section} data-print="none">
      <h2>{words.draft}</h2>
      {changes.length === 0 && keeping === 'browser' ? (
        <p className={styles.note}>{words.draftNone}</p>
      ) : (
        <>
          {keeping === 'browser' ? (
            <OnlyHere language={language} kind="measures" className={styles.note} />
          ) : (
            <p className={styles.note} data-warning>
              {words.keepings[keeping]}
            </p>
          )}
          <DraftName
            key={snapshot.draft.name}
            label={words.draftName}
            placeholder={words.draft}
            name={snapshot.draft.name}
            municipality={dataset.meta.municipalityCode}
            store={store}
          />
          <EditorField label={words.editorName} hint={words.editorHint} />
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.measureId}>
                {line.isThere ? (
                  <Button kind="link" onClick={() => onChoose(line.measureId)}>
                    {line.title}
                  </Button>
                ) : (
                  <span>{line.title}</span>
                )}
                <small>{line.text}</small>
                <small data-by>{line.by}</small>
              </li>
            ))}
          </ul>
          {changes.length > 0 && (
            <Button kind="link" className={styles.quiet} onClick={() => store.undoAll()}>
              {words.draftUndoAll}
            </Button>
          )}
        </>
      )}
      {lost.length > 0 && (
        <Notice kind="warning" as="div" isFilled className={styles.clashes}>
          <h3>{words.lost}</h3>
          <p className={styles.note}>{words.lostNote}</p>
          <ul>
            {lost.map(({ measureId, title, text }) => (
              <li key={measureId}>
                <b>{title}</b>
                <p>{text}</p>
                <div className={styles.actions}>
                  <Button kind="plain" aria-label={`${words.lostEdit}: ${title}`} onClick={() => onEdit(measureId)}>
                    {words.lostEdit}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {clashes.length > 0 && (
        <Notice kind="error" as="div" isFilled className={styles.clashes}>
          <h3>{words.conflicts}</h3>
          <p className={styles.note}>{words.conflictNote}</p>
          <ul>
            {clashes.map((clash) => (
              <li key={`${clash.conflict.recordId} ${clash.conflict.field}`}>
                <b>{clash.title}</b>
                <p>{clash.text}</p>
                {clash.sides.map((side) => (
                  <p key={side} className={styles.note}>
                    {side}
                  </p>
                ))}
                <div className={styles.actions}>
                  {(['draft', 'package'] as const).map((side) => (
                    <Button
                      kind="plain"
                      key={side}
                      onClick={() => store.addAll(settleConflict(register, clash.conflict, side))}
                    >
                      {side === 'draft' ? words.keepMine : words.takePackage}
                    </Button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}
