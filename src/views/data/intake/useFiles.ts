import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Recipe } from '../../../intake/recipe/Recipe.ts'
import { recipeAmong } from '../../../intake/recipe/recipeAmong.ts'
import type { SourceFile } from '../../../intake/SourceFile.ts'
import { droppedFiles } from '../../../ui/droppedFiles.ts'

const MOST_BYTES = 300 * 1024 * 1024

export interface ChosenFiles {
  readonly files: readonly SourceFile[]
  /** Names of files that are too large to be read. */
  readonly tooLarge: readonly string[]
  /** A recipe that was chosen or dropped, alone or with the files. */
  readonly recipe: Recipe | null
  readonly take: (chosen: Iterable<File>) => void
  readonly set: (files: readonly SourceFile[]) => void
}

/** The files that are read: chosen here, or dropped anywhere on the page. */
export function useFiles(): ChosenFiles {
  const [files, setFiles] = useState<readonly SourceFile[]>([])
  const [recipe, setRecipe] = useState<Recipe | null>(null)
  const [tooLarge, setTooLarge] = useState<readonly string[]>([])
  const dropped = useSyncExternalStore(droppedFiles.subscribe, droppedFiles.get)
  const take = useCallback(async (chosen: Iterable<File>): Promise<void> => {
    const all = [...chosen]
    setTooLarge(all.filter(({ size }) => size > MOST_BYTES).map(({ name }) => name))
    const fitting = all.filter(({ size }) => size <= MOST_BYTES)
    const read = await Promise.all(
      fitting.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    const among = recipeAmong(read)
    if (among.recipe) setRecipe(among.recipe)
    if (among.files.length > 0) setFiles(among.files)
  }, [])
  useEffect(() => {
    if (dropped.length === 0) return
    droppedFiles.set([])
    void take(dropped)
  }, [dropped, take])
  return { files, recipe, tooLarge, take: (chosen) => void take(chosen), set: setFiles }
}
