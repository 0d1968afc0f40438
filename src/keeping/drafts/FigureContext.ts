import { createContext } from 'react'
import type { EditStore } from './EditStore.ts'
import type { FigureEdit } from './model/FigureDraft.ts'

export interface FigureAccess {
  readonly store: EditStore<FigureEdit>
  /** The figures could not be laid over the package: what is shown is without them, or without the latest. */
  readonly isWithoutOwn: boolean
  /** Tries again to lay them. */
  readonly retry: () => void
  /** Where the package is. */
  readonly address: string
}

/** The reader's own figures, for whoever reads in more or says that there are some. */
export const FigureContext = createContext<FigureAccess | null>(null)
