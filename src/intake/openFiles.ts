import { PACKAGE_FILES } from '../ingest/packageFiles.ts'
import type { OpenedFile } from './OpenedFile.ts'
import { openFile, openLooseShapefile } from './openFile.ts'
import type { SourceFile } from './SourceFile.ts'

const SHAPE_PART = /\.(?:shp|dbf|shx|prj|cpg)$/i

/**
 * Files that were chosen together. Those that are parts of one thing are opened as one: a Shapefile that is not packed, and
 * a package that came as a folder. Every other goes through `openFile`. `onOpened` after each, with how many are left.
 */
export async function openFiles(
  files: readonly SourceFile[],
  onOpened: (left: number) => Promise<void> = async () => {},
): Promise<OpenedFile[]> {
  const own = packageFiles(files)
  const rest = own.length === 0 ? files : files.filter(({ name }) => packageName(name) === null)
  const jobs: (() => OpenedFile | Promise<OpenedFile>)[] =
    own.length === 0 ? [] : [() => ({ kind: 'package', name: 'datapackage.json', files: own, issues: [] })]
  const shapes = new Map<string, SourceFile[]>()
  for (const file of rest) {
    const stem = file.name.replace(SHAPE_PART, '').toLowerCase()
    const parts = shapes.get(stem)
    if (!SHAPE_PART.test(file.name)) jobs.push(() => openFile(file))
    else if (parts) parts.push(file)
    else {
      const first = [file]
      shapes.set(stem, first)
      jobs.push(() => openLooseShapefile(first))
    }
  }
  const opened: OpenedFile[] = []
  for (const open of jobs) {
    opened.push(await open())
    await onOpened(jobs.length - opened.length)
  }
  return opened
}

/** Files by the names of a package's, when its description is among them; without their folder. */
function packageFiles(files: readonly SourceFile[]): SourceFile[] {
  const own = files.flatMap(({ name, bytes }) => {
    const file = packageName(name)
    return file === null ? [] : [{ name: file, bytes }]
  })
  return own.length >= 2 && own.some(({ name }) => name === 'datapackage.json') ? own : []
}

function packageName(name: string): string | null {
  return PACKAGE_FILES.find((known) => name === known || name.endsWith(`/${known}`)) ?? null
}
