import { LandscapeShape } from '../ui/LandscapeShape.tsx'
import styles from './LandscapeLegend.module.css'
import type { LegendView } from './model/legendView.ts'

/** The landscapes with colour, shape and number: the legend where the map shows the compass. */
export function LandscapeLegend({
  landscapes,
  label,
}: {
  readonly landscapes: NonNullable<LegendView['landscapes']>
  readonly label: string
}) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {landscapes.map(({ group, number, name, fill, on }) => (
        <li key={group}>
          <LandscapeShape group={group} fill={fill} on={on} number={number} size={22} />
          {name}
        </li>
      ))}
    </ul>
  )
}
