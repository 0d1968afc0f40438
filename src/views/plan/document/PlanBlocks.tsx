import type { ReactNode } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import { Drawn } from '../../../ui/Drawn.tsx'
import { Table } from '../../../ui/Table.tsx'
import { chartDrawing, chartSize } from '../model/chartDrawing.ts'
import { mapDrawing } from '../model/mapDrawing.ts'
import type { PlanBlock, PlanChart, PlanMap, PlanTable } from '../model/PlanDocument.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './PlanPaper.module.css'
import { Said } from './Said.tsx'

export interface PlanBlocksProps {
  readonly blocks: readonly PlanBlock[]
  readonly language: Language
}

/** What stands in a part of a document, one thing after the other. */
export function PlanBlocks({ blocks, language }: PlanBlocksProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a document is made anew as a whole, so places are as good as names.
  return blocks.map((block, at) => <Block key={at} block={block} language={language} />)
}

function Block({ block, language }: { readonly block: PlanBlock; readonly language: Language }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>
    case 'text':
    case 'write':
      return (
        <p>
          <Said text={block.text} language={language} />
        </p>
      )
    case 'note':
      return <p className={styles.note}>{block.text}</p>
    case 'quotation':
      return (
        <>
          <blockquote>{block.text}</blockquote>
          <p className={styles.note}>{planCatalogue(language).plan.source(block.source)}</p>
        </>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return <BlockTable table={block} language={language} />
    case 'map':
      return (
        <Figure figure={block} size={block}>
          <Drawn drawing={mapDrawing(block)} />
        </Figure>
      )
    case 'chart':
      return (
        <Figure figure={block} size={chartSize(block)}>
          <Drawn drawing={chartDrawing(block, language)} />
        </Figure>
      )
  }
}

function BlockTable({ table, language }: { readonly table: PlanTable; readonly language: Language }) {
  const { caption, columns, rows, hasSum } = table
  const isNumber = (at: number) => columns[at]?.isNumber
  return (
    // Several tables may say the same of different things: a group, since landmarks are told apart by their names.
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div role="group" className={styles.scroll} tabIndex={0} aria-label={caption}>
      <Table data-dense={columns.length > 6 || undefined} data-wide={columns.length > 8 || undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, at) => (
              <th key={name} scope="col" data-number={isNumber(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <tr key={line} data-sum={(hasSum && line === rows.length - 1) || undefined}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]!.name} scope="row">
                    <Said text={cell} language={language} />
                  </th>
                ) : (
                  <td key={columns[at]!.name} data-number={isNumber(at)}>
                    <Said text={cell} language={language} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

interface FigureProps {
  readonly figure: PlanMap | PlanChart
  readonly size: { readonly width: number; readonly height: number }
  readonly children: ReactNode
}

function Figure({ figure, size: { width, height }, children }: FigureProps) {
  return (
    <figure>
      <figcaption>{figure.caption}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figure.alternative}>
        {children}
      </svg>
      {figure.kind === 'map' && (
        <ul className={styles.keys}>
          {figure.keys.map(({ fill, text }) => (
            <li key={text}>
              <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" fill={fill} stroke="currentColor" strokeOpacity="0.4" />
              </svg>
              {text}
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}
