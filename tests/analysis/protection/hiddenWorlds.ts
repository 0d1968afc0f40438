import type { Dataset } from '../../../src/domain/Dataset.ts'
import { alingsas } from '../alingsas.ts'

/** An indicator with two hidden counts whose sum is known. */
export const INDICATOR = 'boende_flerbostadshus'
/** 1 111 and 1 520 dwellings, 4 and 52 of them in blocks of flats: 0.36 and 3.421 %. */
const ROWS = [
  '1489R004,boende_flerbostadshus,2024,total,0.36,,1111,',
  '1489R002,boende_flerbostadshus,2024,total,3.421,,1520,',
]

/** The package as it would be with other counts in the two hidden cells, their sum unchanged. */
export function worldWith(small: number): Dataset {
  const others = [
    `1489R004,${INDICATOR},2024,total,${Number(((100 * small) / 1111).toFixed(3))},,1111,`,
    `1489R002,${INDICATOR},2024,total,${Number(((100 * (56 - small)) / 1520).toFixed(3))},,1520,`,
  ]
  return alingsas((values) =>
    ROWS.reduce((text, row, at) => {
      // A world that is the real one would prove nothing.
      if (!text.includes(`${row}\n`)) throw new Error(`values.csv has no ${row}`)
      return text.replace(`${row}\n`, `${others[at]}\n`)
    }, values),
  )
}
