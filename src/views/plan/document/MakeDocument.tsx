import { useState } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { noteMadePlan } from '../../../keeping/madePlans.ts'
import { keepPlanTemplate, type PlanTemplate, readPlanTemplate } from '../../../keeping/planTemplate.ts'
import { today } from '../../../keeping/today.ts'
import { markedFileName } from '../../../output/model/markedFileName.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { fetchPart } from '../../../ui/fetchPart.ts'
import { planFacts } from '../changes/model/planFacts.ts'
import type { PlanDocument } from '../model/PlanDocument.ts'
import type { PlanInput } from '../model/PlanInput.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './DocumentSide.module.css'
import { documentFileName } from './model/documentTakeAway.ts'

export interface MakeDocumentProps {
  readonly dataset: Dataset
  readonly document: PlanDocument
  readonly input: PlanInput
  readonly language: Language
  /** What it was made of has been kept. */
  readonly onMade: () => void
}

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
} as const

/** The ways to make the document: as Word, with the municipality's own template if there is one, as HTML, on paper. */
export function MakeDocument({ dataset, document, input: made, language, onMade }: MakeDocumentProps) {
  const words = planCatalogue(language).planView
  const [template, setTemplate] = useState(() => readPlanTemplate(dataset.meta.municipalityCode))
  const [told, setTold] = useState<{ readonly text: string; readonly isWrong?: true }>({ text: '' })
  const make = async (format: 'docx' | 'html'): Promise<void> => {
    setTold({ text: words.making })
    try {
      const name = markedFileName(dataset, `${documentFileName(document, language)}.${format}`, language)
      saveFile(name, TYPES[format], await contentOf(format, document, language, template))
      const { kind, year } = document
      noteMadePlan(dataset.meta.municipalityCode, { kind, year, at: Date.now(), facts: planFacts(made) })
      onMade()
      setTold({ text: words.made(name) })
    } catch {
      setTold({ text: words.failed, isWrong: true })
    }
  }
  const use = (chosen: PlanTemplate | null): void => {
    setTemplate(chosen)
    const isKept = keepPlanTemplate(dataset.meta.municipalityCode, chosen)
    setTold(isKept ? { text: '' } : { text: words.templateNotKept, isWrong: true })
  }
  const choose = async (file: File): Promise<void> => {
    const { templateStyles } = await fetchPart(() => import('../files/templateStyles.ts'))
    const styles = templateStyles(new Uint8Array(await file.arrayBuffer()))
    if (styles === null) setTold({ text: words.templateBad(file.name), isWrong: true })
    else {
      use({ name: file.name, styles })
    }
  }
  return (
    <section>
      <h2>{words.make}</h2>
      <p>{words.makeNote}</p>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={() => void make('docx')}>
          {words.word}
        </Button>
        <Button kind="plain" onClick={() => void make('html')}>
          {words.html}
        </Button>
        <Button kind="plain" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <p role="status" data-wrong={told.isWrong}>
        {told.text}
      </p>
      <div className={styles.template}>
        <h3>{words.template}</h3>
        <p>{template?.name ?? words.templateNote}</p>
        <span>
          {template ? (
            <Button kind="inline" onClick={() => use(null)}>
              {words.templateRemove}
            </Button>
          ) : (
            <FileButton
              kind="inline"
              label={words.templateChoose}
              accept=".docx,.dotx"
              onFiles={([file]) => void choose(file)}
            />
          )}
        </span>
      </div>
    </section>
  )
}

async function contentOf(
  format: 'docx' | 'html',
  document: PlanDocument,
  language: Language,
  template: PlanTemplate | null,
): Promise<string | Blob> {
  if (format === 'html') return (await fetchPart(() => import('../files/planHtml.ts'))).planHtml(document, language)
  const { planDocx } = await fetchPart(() => import('../files/planDocx.ts'))
  return new Blob([await planDocx({ document, language, date: today(), templateStyles: template?.styles ?? null })])
}
