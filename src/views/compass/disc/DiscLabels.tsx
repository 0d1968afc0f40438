import type { DiscLine, DiscText } from '../model/DiscInput.ts'
import styles from './CompassDisc.module.css'

/** Texts of the disc as laid out. */
export function DiscLabels({ texts }: { readonly texts: readonly DiscText[] }) {
  return texts.map((text) => (
    <text
      key={`${text.text}${text.x}${text.y}`}
      x={text.x}
      y={text.y}
      textAnchor={text.anchor}
      className={styles[text.style]}
    >
      {text.text}
    </text>
  ))
}

/** Thin lines from names to what they name. */
DiscLabels.Leaders = function Leaders({ lines }: { readonly lines: readonly DiscLine[] }) {
  return lines.map(({ x1, y1, x2, y2 }) => (
    <path key={`${x1},${y1},${x2}`} d={`M${x1},${y1}L${x2},${y2}`} className={styles.leader} />
  ))
}
