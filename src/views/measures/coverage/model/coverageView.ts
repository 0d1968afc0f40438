import { isOfPriority, targetedMeasures } from '../../../../analysis/effort/countedMeasures.ts'
import {
  type CellMeasure,
  type CoverageCell,
  type CoverageMark,
  coverageSheet,
} from '../../../../analysis/effort/coverageMatrix.ts'
import { needEffortVerdicts } from '../../../../analysis/effort/needEffortVerdict.ts'
import type { NeedLevel } from '../../../../analysis/need/needVerdictLevel.ts'
import { AGE_GROUPS } from '../../../../domain/AgeGroup.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import { ageAim } from '../../../../domain/ageAim.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { measureById } from '../../../../domain/lookups.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { mapName, mapNameOf } from '../../../../facts/figures/mapName.ts'
import type { NeedFindings } from '../../../../facts/need/NeedFindings.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { shortTitle } from '../../board/model/boardPills.ts'
import type { PriorityTab } from '../../model/priorityTabs.ts'
import { ageRange } from '../../words/ageRange.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'

/** How a cell is shaded: the need of the area, or that there are no figures on it. */
export type CellShade = NeedLevel | 'none'

export interface CoverageCellView {
  readonly key: string
  readonly shade: CellShade
  readonly covers: readonly CellMeasure['cover'][]
  readonly mark: CoverageMark | null
  readonly title: string
  /** What stands in the cell, in sentences. */
  readonly sentences: readonly string[]
  readonly cell: CoverageCell
}

export interface CoverageRow {
  readonly areaId: AreaId
  readonly areaAt: number
  readonly name: string
  readonly fullName: string
  readonly cells: readonly CoverageCellView[]
}

export interface CoverageView {
  readonly sentence: string
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly ages: readonly { readonly id: string; readonly text: string; readonly short: string }[]
  /** Number of municipality-wide measures per prioritised area and age group, with their names. */
  readonly everywhere: readonly { readonly key: string; readonly count: number; readonly names: string }[]
  readonly rows: readonly CoverageRow[]
  readonly gaps: readonly string[]
  readonly overlaps: readonly string[]
  /** Titles of directed measures that state no ages. */
  readonly unstated: readonly string[]
}

function isDirected({ cover }: CellMeasure): boolean {
  return cover === 'whole' || cover === 'part'
}

/** What is known of need by prioritised area; null where figures carry no index. */
export type NeedsByPriority = ReadonlyMap<string, NeedFindings | null>

/**
 * The coverage matrix of the prioritised areas that are asked for: one row per area, in order of need in the first of them
 * that has an index, one column per age group within each prioritised area; gaps and possible overlaps also as a list.
 */
export function coverageView(
  dataset: Dataset,
  tabs: readonly PriorityTab[],
  needs: NeedsByPriority,
  language: Language,
): CoverageView {
  const words = effortCatalogue(language).coverage
  const sheets = tabs.map((tab) => {
    const need = needs.get(tab.id) ?? null
    const verdicts = need?.uncertainty ? needEffortVerdicts(dataset, need, { priority: tab.id, ages: null }) : null
    const levels = verdicts && new Map(verdicts.map(({ areaId, level }) => [areaId, level]))
    return { tab, need, sheet: coverageSheet(dataset, tab.id, levels) }
  })
  const nameOf = (measureId: string) => shortTitle(measureById(dataset, measureId)!, language)
  const scores = new Map(
    sheets.find(({ need }) => need)?.need?.result.areas.map(({ areaId, score }) => [areaId, score]),
  )
  const rows = dataset.areas
    .map(
      (area, areaAt): CoverageRow => ({
        areaId: area.id,
        areaAt,
        name: mapName(area, dataset.meta),
        fullName: area.name,
        cells: sheets.flatMap(({ tab, sheet }) =>
          sheet.cells
            .filter(({ areaId }) => areaId === area.id)
            .map((cell) => cellView(cell, tab, sheet.hasNeed ? (sheet.levels.get(area.id) ?? 'none') : 'none')),
        ),
      }),
    )
    .sort((a, b) => (scores.get(b.areaId) ?? -1e9) - (scores.get(a.areaId) ?? -1e9))
  const marked = (mark: CoverageMark) => rows.flatMap((row) => row.cells.filter((cell) => cell.mark === mark))
  /** Clearly high need, and nothing there is directed at the ages. */
  const loose = rows.flatMap((row) =>
    row.cells.filter(
      ({ shade, cell }) => shade === 'high' && cell.measures.length > 0 && !cell.measures.some(isDirected),
    ),
  ).length
  const unstated = targetedMeasures(dataset).filter(
    (measure) => ageAim(measure) === 'unstated' && tabs.some(({ id }) => isOfPriority(measure, id)),
  )
  return {
    sentence: sentenceOf(),
    groups: tabs.map(({ id, name }) => ({ id, name })),
    ages: AGE_GROUPS.map(({ id }) => ({ id, text: words.years(ageRange(id)), short: ageRange(id) })),
    everywhere: sheets.flatMap(({ tab, sheet }) =>
      AGE_GROUPS.map(({ id }) => {
        const { everywhere } = sheet.cells.find(({ ageGroup }) => ageGroup.id === id) ?? { everywhere: [] }
        const names = everywhere.map(({ measureId }) => nameOf(measureId))
        return { key: `${tab.id}|${id}`, count: everywhere.length, names: listText(names, language) }
      }),
    ),
    rows,
    gaps: grouped(marked('gap')),
    overlaps: marked('overlap').map(({ cell }) =>
      words.overlapLine(
        mapNameOf(dataset, cell.areaId),
        words.years(ageRange(cell.ageGroup.id)),
        listText(
          cell.measures.filter(isDirected).map(({ measureId }) => nameOf(measureId)),
          language,
        ),
      ),
    ),
    unstated: unstated.map(({ title }) => textIn(title, language)),
  }

  /** One line for each area and prioritised area, with all its ages. */
  function grouped(cells: readonly CoverageCellView[]): string[] {
    const lines = new Map<string, { area: string; priority: string; ages: string[] }>()
    for (const { cell, key } of cells) {
      const priority = tabs.find(({ id }) => key.startsWith(`${cell.areaId}|${id}|`))!.name
      const at = `${cell.areaId}|${priority}`
      const line = lines.get(at) ?? { area: mapNameOf(dataset, cell.areaId), priority, ages: [] }
      line.ages.push(cell.ageGroup.id)
      lines.set(at, line)
    }
    return [...lines.values()].map(({ area, priority, ages }) =>
      words.gapLine(
        area,
        priority,
        ages.length === AGE_GROUPS.length ? words.allAges : words.years(listText(ages.map(ageRange), language)),
      ),
    )
  }

  function cellView(cell: CoverageCell, tab: PriorityTab, shade: CellShade): CoverageCellView {
    const { persons, approximate } = cell.residents
    const number = persons === null ? null : numberText(persons, 0, language)
    return {
      key: `${cell.areaId}|${tab.id}|${cell.ageGroup.id}`,
      shade,
      cell,
      mark: cell.mark,
      covers: cell.measures.map(({ cover }) => cover),
      title: words.cellTitle(mapNameOf(dataset, cell.areaId), tab.name, words.years(ageRange(cell.ageGroup.id))),
      sentences: [
        `${words.levels[shade]}.`,
        ...(cell.measures.length === 0
          ? [words.empty]
          : cell.measures.map(({ measureId, cover }) => words.covers[cover](nameOf(measureId)))),
        ...(cell.mark === 'gap' ? [`${words.gapWord}.`] : cell.mark === 'overlap' ? [`${words.overlapWord}.`] : []),
        ...(cell.everywhere.length === 0
          ? []
          : [
              words.also(
                cell.everywhere.length,
                listText(
                  cell.everywhere.map(({ measureId }) => nameOf(measureId)),
                  language,
                ),
              ),
            ]),
        number === null ? words.residentsUnknown : approximate ? words.residentsAbout(number) : words.residents(number),
      ],
    }
  }

  function sentenceOf(): string {
    if (tabs.length === 0) return words.sentence.nothing
    const withNeed = sheets.filter(({ sheet }) => sheet.hasNeed)
    const waiting = sheets.some(({ need, sheet }) => need && !sheet.hasNeed)
    const unknown = sheets.filter(({ need }) => !need).map(({ tab }) => tab.name)
    const hasHigh = withNeed.some(({ sheet }) => [...sheet.levels.values()].includes('high'))
    return [
      waiting ? words.sentence.counting : '',
      withNeed.length === 0 ? '' : hasHigh ? words.sentence.gaps(marked('gap').length, loose) : words.sentence.noHigh,
      words.sentence.overlaps(marked('overlap').length),
      unknown.length === 0 ? '' : words.sentence.unknown(listText(unknown, language)),
    ]
      .filter((part) => part !== '')
      .join(' ')
  }
}
