import type { Language } from '../../../../domain/LocalText.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { CoverageCellView } from './coverageView.ts'

export interface CoverageKeyItem extends Pick<CoverageCellView, 'covers' | 'mark' | 'shade'> {
  readonly id: string
  readonly text: string
}

const LEVELS = ['high', 'cannot-tell', 'not-clearly-high', 'none'] as const
const COVERS = ['whole', 'part', 'all', 'unstated'] as const

/** What the grounds and the marks of the coverage matrix stand for, each as a cell that has it. */
export function coverageKey(language: Language): readonly CoverageKeyItem[] {
  const { levels, marks } = effortCatalogue(language).coverage
  const plain = { covers: [], mark: null, shade: 'not-clearly-high' } as const
  return [
    ...LEVELS.map((shade) => ({ ...plain, id: shade, shade, text: levels[shade] })),
    ...COVERS.map((cover) => ({ ...plain, id: cover, covers: [cover], text: marks[cover] })),
    { ...plain, id: 'gap', shade: 'high', mark: 'gap', text: marks.gap },
    { ...plain, id: 'overlap', covers: ['whole', 'whole'], mark: 'overlap', text: marks.overlap },
  ]
}
