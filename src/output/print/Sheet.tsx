import type { Language } from '../../domain/LocalText.ts'
import { BrandMark } from '../../ui/BrandMark.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { numberText } from '../../words/format.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import type { PrintPage } from './PrintSection.ts'
import styles from './Sheet.module.css'

export interface SheetProps {
  readonly page: PrintPage
  readonly number: number
  readonly of: number
  readonly language: Language
  /** Stands in the head of every page of made-up data; empty otherwise. */
  readonly warning: string
}

/** One page: head, blocks, and a foot with where it comes from and its number. */
export function Sheet({ page, number, of, language, warning }: SheetProps) {
  const { section, blocks, first } = page
  const words = outputCatalogue(language).print
  const text = words.sheet(numberText(number, 0, language), numberText(of, 0, language))
  return (
    <section
      className={styles.sheet}
      data-wide={section.isWide || undefined}
      data-sheet={number}
      id={first ? `sheet-${section.key}` : undefined}
      aria-label={text}
    >
      <div className={styles.head}>
        <BrandMark />
        <b>{catalogue(language).shell.product}</b>
        <span>{[section.kind, first ? '' : section.name].filter(Boolean).join(': ')}</span>
        {warning && <strong>{warning}</strong>}
        <span>{section.about}</span>
      </div>
      <div className={styles.body} data-body="">
        <div data-fitted={page.scale < 1 || undefined} style={page.scale === 1 ? undefined : { zoom: page.scale }}>
          {blocks.map((block, at) => (
            <div
              key={block.key}
              data-block={block.key}
              style={{ marginTop: block.sinks ? 'auto' : at === 0 ? 0 : block.gap }}
            >
              {block.node}
            </div>
          ))}
        </div>
      </div>
      <div className={styles.foot}>
        <p>{section.stamp.join(' ')}</p>
        <p>{text}</p>
      </div>
    </section>
  )
}
