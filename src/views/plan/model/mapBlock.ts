import { needEffortVerdicts } from '../../../analysis/effort/needEffortVerdict.ts'
import { type Comparison, indicatorFigures } from '../../../analysis/indicatorFigures.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { indicatorName, latestPeriod } from '../../../domain/lookups.ts'
import { smallMapPanes } from '../../../map/model/stage/smallMapPanes.ts'
import { areaPath } from '../../../map/model/stage/stageModel.ts'
import { listText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanMap } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'

const [WIDTH, HEIGHT] = [600, 330]
const { seq, div, surface } = PALETTES.light
/** Unknown is neither high nor low: the grey between the two sides. */
const GREY = div[3]!

/**
 * Need by area where a prioritised area has an index, else its first indicator beside the municipality. Null without
 * shapes, and where neither says anything of any area.
 */
export function mapBlock(
  input: PlanInput,
  priority: string,
  name: string,
  indicators: readonly Indicator[],
): PlanMap | null {
  const { dataset, language, needs } = input
  const words = planCatalogue(language).plan
  const need = needs.get(priority) ?? null
  if (need) {
    const verdicts = needEffortVerdicts(dataset, need, { priority, ages: null })
    const fills = { high: seq[4]!, 'not-clearly-high': seq[0]!, 'cannot-tell': GREY }
    return drawn(
      input,
      words.mapOfNeed(name),
      verdicts.map(({ level }) => level),
      ['high', 'not-clearly-high', 'cannot-tell'],
      (level) => ({ fill: fills[level], text: words.levels[level] }),
    )
  }
  const [indicator] = indicators
  const period = indicator && latestPeriod(dataset, indicator.id)
  if (!indicator || period === undefined) return null
  const { figures } = indicatorFigures(dataset, indicator, period)
  if (figures.every(({ comparison }) => comparison === 'unknown')) return null
  const fills: Readonly<Record<Comparison, string>> = {
    above: div[6]!,
    below: div[0]!,
    'not-clear': GREY,
    unknown: surface,
  }
  return drawn(
    input,
    words.mapOf(indicatorName(dataset, indicator.id, language), period),
    figures.map(({ comparison }) => comparison),
    ['above', 'below', 'not-clear', 'unknown'],
    (comparison) => ({ fill: fills[comparison], text: words.comparisons[comparison] }),
  )
}

function drawn<K extends string>(
  { dataset, language, shapes }: PlanInput,
  caption: string,
  classes: readonly K[],
  order: readonly K[],
  look: (of: K) => { readonly fill: string; readonly text: string },
): PlanMap | null {
  const panes = smallMapPanes(shapes, WIDTH, HEIGHT)
  if (panes.length === 0) return null
  const words = planCatalogue(language).plan
  const used = order.filter((each) => classes.includes(each))
  const lines = used.map((each) => {
    const names = dataset.areas.flatMap(({ name }, at) => (classes[at] === each ? [name] : []))
    return words.mapLine(look(each).text, listText(names, language))
  })
  return {
    kind: 'map',
    caption,
    alternative: words.mapAlternative(lines.join(' ')),
    width: WIDTH,
    height: HEIGHT,
    areas: panes.flatMap((pane) =>
      pane.members.map((at) => ({
        name: dataset.areas[at]!.name,
        path: areaPath(shapes, pane, pane.viewport, at),
        fill: look(classes[at]!).fill,
      })),
    ),
    keys: used.map(look),
  }
}
