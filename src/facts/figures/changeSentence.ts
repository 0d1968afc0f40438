import type { Change } from '../../analysis/changeOverTime.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { sentenceStart } from '../../words/sentenceStart.ts'
import { changeText } from './changeText.ts'
import { indicatorPhrase } from './indicatorPhrase.ts'
import { namesShown } from './namesShown.ts'

interface Known {
  readonly name: string
  readonly difference: number
  readonly text: string
}

/**
 * Where an indicator has risen and fallen most, without a full stop: who is alone in it, who share it and that all moved
 * one way are said as such. `changes` by area, in the order of the dataset; those that cannot be counted are left out.
 */
export function changeSentence(
  dataset: Dataset,
  changes: readonly Change[],
  indicator: Indicator,
  language: Language,
): string {
  const words = catalogue(language).mode.changed
  const phrase = sentenceStart(indicatorPhrase(indicator, language), language)
  const known = changes.flatMap((change, at): Known[] =>
    change.kind !== 'change'
      ? []
      : [
          {
            name: dataset.areas[at]!.name,
            // What reads as no change is none.
            difference: Number(change.difference.toFixed(indicator.decimals)),
            text: changeText(change, indicator, language),
          },
        ],
  )
  const part = (sign: 1 | -1) => {
    const moved = known.filter(({ difference }) => difference * sign > 0)
    const furthest = Math.max(...moved.map(({ difference }) => difference * sign))
    const most = moved.filter(({ difference }) => difference * sign === furthest)
    const [first] = most
    if (!first) return null
    const verb = sign === 1 ? words.verbs.up : words.verbs.down
    const isOfAll = moved.length === known.length && moved.length > 1
    if (isOfAll && most.length === moved.length) return { said: words.allAlike(verb, first.text), isMost: false }
    const names = namesShown(
      most.map(({ name }) => name),
      language,
    )
    const say = isOfAll ? words.all : most.length === moved.length ? words.only : words.most
    return { said: say(verb, names, first.text), isMost: say === words.most }
  }
  const [up, down] = [part(1), part(-1)]
  if (up && down) return words.both(phrase, up.said, down.said)
  const only = up ?? down
  if (!only) return words.unchanged(phrase)
  // That all have moved one way, or who alone has, says already that none has moved the other.
  return only.isMost
    ? words.both(phrase, only.said, words.none(up ? words.verbs.down : words.verbs.up))
    : words.alone(phrase, only.said)
}
