import { MATRIX_PALETTES, type MatrixPalette } from '../../../address/MatrixQuestion.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import signs from './CellSigns.module.css'
import { DirectionSign } from './MatrixGridHead.tsx'
import styles from './MatrixLegendKey.module.css'
import type { MatrixLegendKey as Key, MatrixLegend } from './model/matrixLegend.ts'
import type { MatrixTone, TonePaint } from './model/matrixTone.ts'

export interface MatrixLegendKeyProps {
  readonly legend: MatrixLegend
  readonly paints: Readonly<Record<MatrixTone, TonePaint>>
  readonly palette: MatrixPalette
  readonly language: Language
  /** Null where nothing is to be chosen. */
  readonly onPalette: ((palette: MatrixPalette) => void) | null
}

/** What colours, triangles and hatches mean, and the choice of what colour says. */
export function MatrixLegendKey({ legend, paints, palette, language, onPalette }: MatrixLegendKeyProps) {
  const words = compareCatalogue(language).matrix
  return (
    <section className={styles.legend} aria-label={words.legendTitle}>
      {onPalette && (
        <Segmented
          label={words.paletteLabel}
          value={palette}
          options={MATRIX_PALETTES.map((id) => ({ id, text: words.palettes[id] }))}
          onChange={onPalette}
        />
      )}
      <p className={styles.title}>
        {legend.title}. {words.legend.fillOnlyClear}
      </p>
      <div className={styles.ends}>
        <span>{legend.low}</span>
        <span>{legend.high}</span>
      </div>
      <div className={styles.tones} aria-hidden="true">
        {legend.tones.map((tone) => (
          <i key={tone} style={{ background: paints[tone].fill }}>
            {paints[tone].below && (
              <svg aria-hidden="true">
                <rect width="100%" height="100%" fill={`url(#pattern-below-${paints[tone].below})`} />
              </svg>
            )}
          </i>
        ))}
      </div>
      {legend.ticks.length > 0 && (
        <div className={styles.ticks}>
          {legend.ticks.map(({ text, at }) => (
            <span key={text} style={{ left: `${at * 100}%` }}>
              {text}
            </span>
          ))}
        </div>
      )}
      <ul className={styles.keys}>
        {legend.keys.map((key) => (
          <li key={key.text}>
            <Sign sign={key} paints={paints} />
            {key.text}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Signs that stand on a fill are shown on one. */
function groundOf(sign: Key['sign'], tone: Key['tone'], paints: MatrixLegendKeyProps['paints']) {
  if (tone) return { background: paints[tone].fill }
  const paint = sign === 'outside' ? paints.p3 : sign === 'below' ? paints.n3 : null
  return paint ? { background: paint.fill, color: paint.on } : undefined
}

function Sign({
  sign: { sign, tone },
  paints,
}: {
  readonly sign: Key
  readonly paints: MatrixLegendKeyProps['paints']
}) {
  if (sign === 'up' || sign === 'down')
    return (
      <span className={styles.bare} aria-hidden="true">
        <DirectionSign up={sign === 'up'} />
      </span>
    )
  return (
    <span
      className={`${signs.cell} ${styles.sign}`}
      data-sign={sign}
      data-gap={sign}
      aria-hidden="true"
      style={groundOf(sign, tone, paints)}
    >
      {sign === 'not-clear' && '1'}
      {sign === 'none' && '–'}
      {sign === 'below' && <u>1</u>}
      {sign === 'outside' && <i />}
    </span>
  )
}
