import type { Dataset } from '../domain/Dataset.ts'
import type { Language } from '../domain/LocalText.ts'
import { type AskedFigure, figureMethod } from '../facts/figures/figureMethod.ts'
import type { NeedFindings } from '../facts/need/NeedFindings.ts'
import { needMethod } from '../facts/need/needMethod.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import { catalogue } from '../words/catalogue.ts'
import { noticeCatalogue } from '../words/noticeCatalogue.ts'
import styles from './MethodDialog.module.css'

export interface MethodDialogProps {
  readonly dataset: Dataset
  /** A figure of an indicator, or a need index as it is counted. */
  readonly about: AskedFigure | NeedFindings['result']
  readonly language: Language
  readonly onClose: () => void
}

/** Where a figure comes from and how it is made. */
export function MethodDialog({ dataset, about, language, onClose }: MethodDialogProps) {
  const card = 'indicatorId' in about ? figureMethod(dataset, about, language) : needMethod(dataset, about, language)
  const words = noticeCatalogue(language).method.figure
  const { panel, shell } = catalogue(language)
  return (
    <Dialog title={card?.title ?? panel.aboutFigure} closeLabel={shell.close} place="center" onClose={onClose}>
      {card && (
        <div className={styles.method}>
          {card.definition && <p>{card.definition}</p>}
          <dl>
            {card.facts.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Unbroken text={text} />
                </dd>
              </div>
            ))}
            {card.source && (
              <div>
                <dt>{words.source}</dt>
                <dd>
                  {card.sourceUrl ? (
                    <a href={card.sourceUrl} target="_blank" rel="noreferrer">
                      {card.source}
                    </a>
                  ) : (
                    card.source
                  )}
                </dd>
              </div>
            )}
          </dl>
          {card.caveat && <p className={styles.caveat}>{card.caveat}</p>}
        </div>
      )}
    </Dialog>
  )
}
