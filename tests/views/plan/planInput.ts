import { resolve } from 'node:path'
import type { Language } from '../../../src/domain/LocalText.ts'
import { readPackageFolder } from '../../../tools/compute/readPackageFolder.ts'
import { planInput as inputOf } from '../../../tools/plan/plan.ts'

/** What the documents of a shipped package are made of, read as the command reads it. */
export async function planInput(name: 'alingsas' | 'ovning' | 'lerum', year: number, language: Language = 'sv') {
  const { dataset } = await readPackageFolder(resolve('data', name))
  return inputOf(dataset, year, language)
}
