import { useEffect, useState } from 'react'
import type { NeedTools } from './needTools.ts'

let loaded: NeedTools | null = null

/** The tools of the need index once somebody has asked for them; null until they are there. */
export function useNeedTools(isWanted: boolean): NeedTools | null {
  const [tools, setTools] = useState(loaded)
  useEffect(() => {
    if (!isWanted || tools) return
    let isCurrent = true
    import('./needTools.ts').then(({ needTools }) => {
      loaded = needTools
      if (isCurrent) setTools(needTools)
    })
    return () => {
      isCurrent = false
    }
  }, [isWanted, tools])
  return tools
}
