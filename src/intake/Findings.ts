import type { Choice, Finding } from '../domain/Finding.ts'

/** From here on a guess is used without asking. */
const SURE_ENOUGH = 0.8

export interface Guess extends Omit<Finding, 'chosen' | 'by' | 'confidence' | 'evidence' | 'isWritten'> {
  readonly evidence?: Finding['evidence']
  /** What the evidence says; null when it says nothing. */
  readonly best: string | null
  readonly confidence: number
  /** Whether an answer may be something else than one of the choices, such as a year. */
  readonly accepts?: (answer: string) => boolean
  /** Whether people can write such an answer; an id of an area only programs give. */
  readonly isWritten?: boolean
}

const NO_EVIDENCE: Finding['evidence'] = { seen: 0, of: 0, example: '' }

/** Collects what is guessed, and what the reader or a recipe has answered. One id is asked once. */
export class Findings {
  readonly #found = new Map<string, Finding>()
  readonly #used = new Set<string>()
  readonly #refused = new Set<string>()

  constructor(
    readonly answers: ReadonlyMap<string, string>,
    readonly recipe: Readonly<Record<string, string>> = {},
  ) {}

  /** The key of what is used: an answer, else the recipe's, else the guess where it is sure enough. Null is a question. */
  decide({ best, confidence, accepts, isWritten = false, evidence = NO_EVIDENCE, ...guess }: Guess): string | null {
    const known = this.#found.get(guess.id)
    if (known) return known.chosen
    const isAllowed = (key: string | undefined): key is string =>
      key !== undefined && (guess.choices.some((choice) => choice.key === key) || (accepts?.(key) ?? false))
    const answer = this.answers.get(guess.id)
    if (answer !== undefined) this.#used.add(guess.id)
    if (answer !== undefined && !isAllowed(answer)) this.#refused.add(guess.id)
    const kept = Object.hasOwn(this.recipe, guess.id) ? this.recipe[guess.id] : undefined
    const [chosen, by]: readonly [string | null, Finding['by']] = isAllowed(answer)
      ? [answer, 'answer']
      : isAllowed(kept)
        ? [kept, 'recipe']
        : [confidence >= SURE_ENOUGH ? best : null, 'guess']
    this.#found.set(guess.id, { ...guess, isWritten, evidence, confidence, chosen, by })
    return chosen
  }

  /** What somebody has said already, before it is asked. */
  answerTo(id: string): string | undefined {
    return this.answers.get(id) ?? (Object.hasOwn(this.recipe, id) ? this.recipe[id] : undefined)
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()]
  }

  /** Ids of answers that answer nothing here, or with a choice that there is not. */
  get stray(): readonly string[] {
    return [...this.answers.keys()].filter((id) => !this.#used.has(id) || this.#refused.has(id))
  }
}

export function choice(key: string, values: Choice['values'] = {}): Choice {
  return { key, values }
}
