import { useEffect, useState } from 'react'
import { droppedFiles } from '../../../ui/droppedFiles.ts'
import { fetchPart } from '../../../ui/fetchPart.ts'

/** A project file that has been read from the disk. */
export interface ProjectInHand {
  readonly name: string
  readonly bytes: Uint8Array
}

export const inHand = async (file: File): Promise<ProjectInHand> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})

const mayBeProject = (files: readonly File[]): boolean => files.length === 1 && /\.zip$/i.test(files[0]!.name)

/**
 * Takes a project file out of what was dropped on the page and hands it over. Whether what is left is figures to read in:
 * of a zip that is known only when it has been looked into.
 */
export function useDroppedProject(dropped: readonly File[], onProject: (project: ProjectInHand) => void): boolean {
  const [other, setOther] = useState<readonly File[]>([])
  const isUnknown = mayBeProject(dropped) && other !== dropped
  useEffect(() => {
    if (!isUnknown) return
    let isWanted = true
    const look = async (): Promise<void> => {
      const project = await inHand(dropped[0]!)
      const { isProjectFile } = await fetchPart(() => import('./readProjectFile.ts'))
      if (!isWanted) return
      if (!isProjectFile(project.bytes)) setOther(dropped)
      else {
        droppedFiles.set([])
        onProject(project)
      }
    }
    // What cannot be looked into is said by whoever reads figures.
    look().catch(() => isWanted && setOther(dropped))
    return () => {
      isWanted = false
    }
  }, [dropped, isUnknown, onProject])
  return dropped.length > 0 && !isUnknown
}
