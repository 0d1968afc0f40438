import type { Leader } from '../../../geo/LabelGround.ts'
import type { DiscText } from '../model/DiscInput.ts'
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
DiscLabels.Leaders = function Leaders({ lines }: { readonly lines: readonly Leader[] }) {
  return lines.map(({ from, to }) => (
    <path key={`${from.x},${from.y},${to.x}`} d={`M${from.x},${from.y}L${to.x},${to.y}`} className={styles.leader} />
  ))
}
