import { LandscapeShape, type LandscapeShapeProps } from '../ui/LandscapeShape.tsx'
import styles from './LandscapeLegend.module.css'

/** The landscapes with colour, shape and number: the legend where the map shows the compass. */
export function LandscapeLegend({
  landscapes,
  label,
}: {
  readonly landscapes: readonly (Omit<LandscapeShapeProps, 'size'> & { readonly name: string })[]
  readonly label: string
}) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {landscapes.map(({ name, ...mark }) => (
        <li key={mark.group}>
          <LandscapeShape {...mark} size={22} />
          {name}
        </li>
      ))}
    </ul>
  )
}
