import { type ReactNode, useEffect } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import measureStyles from './Measure.module.css'
import type { PrintPage, PrintSection } from './PrintSection.ts'
import { Sheet } from './Sheet.tsx'
import { useLaidOut } from './useLaidOut.ts'

export interface PrintedPagesProps {
  /** The same list for as long as it says the same. */
  readonly sections: readonly PrintSection[]
  readonly language: Language
  readonly warning: string
  /** Pages before the others that need to know theirs, as a list of contents does. */
  readonly front?: (pages: readonly PrintPage[]) => readonly PrintSection[]
  readonly waiting: ReactNode
  readonly onCount: (count: number) => void
}

/** Sections as pages: measured first, then laid out. */
export function PrintedPages({ sections, language, warning, front, waiting, onCount }: PrintedPagesProps) {
  const { measure, pages } = useLaidOut(sections)
  const before = pages ? (front?.(pages) ?? []) : []
  const all = pages
    ? [...before.map((section) => ({ section, first: true, blocks: section.blocks, scale: 1 })), ...pages]
    : []
  useEffect(() => onCount(all.length), [onCount, all.length])
  return (
    <>
      {pages === null && (
        <div ref={measure} aria-hidden="true">
          {sections.map((section) => (
            <div key={section.key} className={measureStyles.measure} data-wide={section.isWide || undefined}>
              {section.blocks.map((block) => (
                <div key={block.key}>{block.node}</div>
              ))}
            </div>
          ))}
        </div>
      )}
      {(pages === null || all.length === 0) && waiting}
      {all.map((page, at) => (
        <Sheet
          key={`${page.section.key}-${page.blocks[0]?.key ?? ''}`}
          page={page}
          number={at + 1}
          of={all.length}
          language={language}
          warning={warning}
        />
      ))}
    </>
  )
}
