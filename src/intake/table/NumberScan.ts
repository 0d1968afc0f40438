import { Form, type FormCode, type NumberCell } from './numberForm.ts'

/** What point and comma mean in numbers that belong together. `ask`: it cannot be told, and why. */
export interface NumberFormat {
  readonly decimal: ',' | '.' | null
  /** The sign that stands between thousands. */
  readonly thousands: ',' | '.' | null
  readonly ask: 'mixed' | 'thousands' | null
  /** How many numbers the decision is about, and one of them. */
  readonly seen: number
  readonly example: string
}

/** Collects how the numbers of one indicator are written, so that point and comma are decided once for all of them. */
export class NumberScan {
  readonly #counts = [0, 0, 0, 0, 0]
  readonly #examples = ['', '', '', '', '']
  #commaByBoth = 0
  #pointByBoth = 0
  readonly suffixes = new Map<string, number>()
  count = 0

  add(cell: NumberCell, text: string): void {
    const { form } = cell
    this.count++
    if (this.#counts[form] === 0) this.#examples[form] = text
    this.#counts[form]! += 1
    if (cell.decimal === ',') this.#commaByBoth++
    if (cell.decimal === '.') this.#pointByBoth++
    if (cell.suffix !== '') this.suffixes.set(cell.suffix, (this.suffixes.get(cell.suffix) ?? 0) + 1)
  }

  /** Decided only where a number shows it; three digits behind a single sign show nothing. */
  format(): NumberFormat {
    const [, points, commas, likePoint, likeComma] = this.#counts as [number, number, number, number, number]
    const hasComma = commas + this.#commaByBoth > 0
    const hasPoint = points + this.#pointByBoth > 0
    const result = (
      decimal: ',' | '.' | null,
      thousands: ',' | '.' | null,
      ask: NumberFormat['ask'],
      form: FormCode,
      seen: number,
    ): NumberFormat => ({ decimal, thousands, ask, seen, example: this.#examples[form]! })
    if (hasComma && hasPoint) return result(null, null, 'mixed', Form.comma, points + commas + likePoint + likeComma)
    if (hasComma) {
      const isThousands = this.#commaByBoth > 0
      const doubt = likePoint > 0 && !isThousands
      return result(
        ',',
        isThousands ? '.' : null,
        doubt ? 'thousands' : null,
        doubt ? Form.pointOrThousands : Form.comma,
        doubt ? likePoint : commas,
      )
    }
    if (hasPoint) {
      const isThousands = this.#pointByBoth > 0
      const doubt = likeComma > 0 && !isThousands
      return result(
        '.',
        isThousands ? ',' : null,
        doubt ? 'thousands' : null,
        doubt ? Form.commaOrThousands : Form.point,
        doubt ? likeComma : points,
      )
    }
    if (likePoint > 0 && likeComma > 0) return result(null, null, 'mixed', Form.commaOrThousands, likePoint + likeComma)
    if (likeComma > 0) return result(null, null, 'thousands', Form.commaOrThousands, likeComma)
    if (likePoint > 0) return result(null, null, 'thousands', Form.pointOrThousands, likePoint)
    return result(null, null, null, Form.sure, 0)
  }
}
