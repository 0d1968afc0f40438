import type { Language } from '../domain/LocalText.ts'
import { collator } from '../i18n/format.ts'
import { needWords } from '../i18n/needWords.ts'
import type { NeedAreaView, NeedView } from './needView.ts'

export type NeedColumn = 'area' | 'score' | 'interval' | 'rank' | 'topThree' | 'level' | 'coverage'

export interface NeedTableView {
  readonly caption: string
  readonly columns: readonly { readonly id: NeedColumn; readonly title: string; readonly numeric: boolean }[]
  readonly rows: readonly {
    readonly areaId: string
    readonly fill: string
    readonly texts: Readonly<Record<NeedColumn, string>>
  }[]
}

const NUMERIC: readonly NeedColumn[] = ['score', 'interval', 'rank', 'topThree', 'coverage']
const ALL: readonly NeedColumn[] = ['area', 'score', 'interval', 'rank', 'topThree', 'level', 'coverage']

/**
 * The table behind a need layer, the greatest need first and areas without score last. Coverage stands only where it
 * differs between areas, and columns of the uncertainty only once it is known.
 */
export function needTableView(view: NeedView, language: Language): NeedTableView {
  const words = needWords[language]
  const { compare } = collator(language)
  const order = (area: NeedAreaView) => area.score ?? Number.NEGATIVE_INFINITY
  const areas = [...view.areas].sort((a, b) => {
    const difference = order(b) - order(a)
    return (Number.isNaN(difference) ? 0 : difference) || compare(a.name, b.name)
  })
  const coverages = new Set(areas.map(({ coverageText }) => coverageText))
  const rows = areas.map((area) => ({
    areaId: area.areaId,
    fill: area.paint.fill,
    texts: {
      ...{ area: area.name, score: area.scoreText, interval: area.intervalText, rank: area.rankText },
      ...{ topThree: area.topThreeText, level: area.levelText, coverage: area.coverageText },
    },
  }))
  const columns = ALL.filter((id) =>
    id === 'coverage' ? coverages.size > 1 : id === 'area' || rows.some(({ texts }) => texts[id] !== ''),
  )
  return {
    caption: words.tableCaption(view.title),
    columns: columns.map((id) => ({ id, title: words.columns[id], numeric: NUMERIC.includes(id) })),
    rows,
  }
}
