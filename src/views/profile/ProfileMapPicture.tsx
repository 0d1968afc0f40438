import type { ProfileMap } from './model/profileMap.ts'
import styles from './ProfileMapPicture.module.css'

export interface ProfileMapPictureProps {
  readonly map: ProfileMap
  readonly name: string
  /** Other fills than one for the marked areas. */
  readonly fills?: (areaAt: number) => string
}

/** Where a profile's areas lie, drawn still: on the page, in print and in a file alike. */
export function ProfileMapPicture({ map, name, fills }: ProfileMapPictureProps) {
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      role="img"
      aria-label={name}
    >
      {map.panes.map((pane) => (
        <g key={pane.id} data-pane={pane.id}>
          <path d={pane.outline} className={styles.outline} />
          {pane.areas.map((area) => (
            <path
              key={area.areaAt}
              d={area.path}
              fillRule="evenodd"
              className={styles.area}
              data-order={area.order < 0 ? undefined : Math.min(area.order, 2)}
              style={fills && { fill: fills(area.areaAt) }}
            />
          ))}
          {pane.town !== '' && <path d={pane.town} className={styles.town} />}
        </g>
      ))}
      {map.connectors.map((d) => (
        <path key={d} d={d} className={styles.connector} />
      ))}
      {map.labels.map((label) => (
        <g key={label.key} data-town={label.isTown || undefined} className={styles.label}>
          {!label.isTown && (
            <>
              <path d={`M${label.from.x},${label.from.y}L${label.to.x},${label.to.y}`} />
              <circle cx={label.from.x} cy={label.from.y} r="1.8" />
            </>
          )}
          <text x={label.x} y={label.y} textAnchor={label.anchor}>
            {label.text}
          </text>
        </g>
      ))}
    </svg>
  )
}
