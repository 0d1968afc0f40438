import { useCallback, useState } from 'react'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import { readLinks } from '../../../keeping/drafts/model/readDraft.ts'
import { useTyped } from '../../../keeping/useTyped.ts'
import { type MeasureCells, measureCells } from './files/measureCells.ts'

export interface TypedMeasure {
  readonly cells: MeasureCells
  readonly links: readonly NamedLink[]
  /** Whether something in the form was written before the page was left. */
  readonly isKept: boolean
  readonly write: (changes: Partial<MeasureCells>) => void
  readonly setLinks: (links: readonly NamedLink[]) => void
  readonly forget: () => void
}

/** What is written in the form of a measure, kept until it is saved or thrown away. */
export function useTypedMeasure({ measure, links }: MeasureRecord): TypedMeasure {
  // A measure that is new has no id yet; two that begin differently are two forms.
  const form = [measure.id, measure.id === '' ? measure.title.sv : '']
  const cells = useTyped(JSON.stringify(['measure', ...form]), measureCells(measure))
  const linked = useTyped(JSON.stringify(['measure links', ...form]), { links: '' })
  const [current, setCurrent] = useState<readonly NamedLink[]>(() => readKept(linked.value.links) ?? links)
  const { write: writeLinks } = linked
  const setLinks = useCallback(
    (next: readonly NamedLink[]) => {
      setCurrent(next)
      writeLinks({ links: JSON.stringify(next) })
    },
    [writeLinks],
  )
  return {
    cells: cells.value,
    links: current,
    isKept: cells.isKept || linked.isKept,
    write: cells.write,
    setLinks,
    forget: () => {
      cells.forget()
      linked.forget()
    },
  }
}

function readKept(text: string): readonly NamedLink[] | null {
  try {
    return readLinks(JSON.parse(text))
  } catch {
    return null
  }
}
