import type { FetchFile } from './FetchedFile.ts'
import { PACKAGE_FILES } from './packageFiles.ts'
import { storyPaths } from './readStories.ts'
import { wholeList } from './resourcesOf.ts'

const DESCRIPTION = 'datapackage.json'

/**
 * The files of a package as they are, by path; those that it does without are not there. Rejects when one cannot be had.
 *
 * @param asksOnlyListed not to ask for what the description, when it lists the package whole, leaves out
 */
export async function packageBytes(
  address: string,
  fetchFile: FetchFile,
  asksOnlyListed = false,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const base = address.endsWith('/') ? address : `${address}/`
  const files = new Map<string, Uint8Array>()
  const take = async (path: string): Promise<void> => {
    const { status, bytes, isTooLarge } = await fetchFile(base + path)
    if (status === 200 && !isTooLarge) files.set(path, bytes)
    else if (status !== 404) throw new Error(`${path}: ${status}`)
  }
  await take(DESCRIPTION)
  const listed = asksOnlyListed ? wholeList(files.get(DESCRIPTION) ?? null) : null
  for (const path of PACKAGE_FILES) if (path !== DESCRIPTION && (listed?.has(path) ?? true)) await take(path)
  for (const path of storyPaths(files.get(DESCRIPTION) ?? null)) await take(path)
  return files
}
