/** What tells one question from another: texts and numbers by what they say, objects by which one they are. */
export type KeyPart = string | number | boolean | null | undefined | object

export interface MemoOptions<Args extends readonly unknown[]> {
  /** What the answer depends on besides the first argument; all the other arguments when left out. */
  readonly key?: (...args: Args) => readonly KeyPart[]
  /** Answers kept for each first argument; the one that has not been asked for longest goes first. */
  readonly most?: number
}

const numbers = new WeakMap<object, number>()
let lastNumber = 0

function numberOf(part: object): number {
  const known = numbers.get(part)
  if (known !== undefined) return known
  numbers.set(part, ++lastNumber)
  return lastNumber
}

function textOf(part: KeyPart): string {
  if (typeof part === 'object' && part !== null) return `#${numberOf(part)}`
  return typeof part === 'string' ? JSON.stringify(part) : String(part)
}

/**
 * The one cache of the program: the same question gives the same object, made once and kept as long as the first argument
 * is. What it is given must not change afterwards. A question that throws is asked anew next time.
 */
export function memo<Args extends readonly [object, ...KeyPart[]], Answer>(
  make: (...args: Args) => Answer,
  {
    key = (...[, ...others]: Args) => others as readonly KeyPart[],
    most = Number.POSITIVE_INFINITY,
  }: MemoOptions<Args> = {},
): (...args: Args) => Answer {
  const kept = new WeakMap<object, Map<string, Answer>>()
  return (...args) => {
    const [subject] = args
    let answers = kept.get(subject)
    if (!answers) {
      answers = new Map()
      kept.set(subject, answers)
    }
    const question = key(...args)
      .map(textOf)
      .join()
    const isKnown = answers.has(question)
    const answer = isKnown ? (answers.get(question) as Answer) : make(...args)
    if (!isKnown || most < Number.POSITIVE_INFINITY) {
      answers.delete(question)
      answers.set(question, answer)
      if (answers.size > most) answers.delete(answers.keys().next().value!)
    }
    return answer
  }
}
