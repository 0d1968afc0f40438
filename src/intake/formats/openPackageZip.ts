import { PACKAGE_FILES } from '../../ingest/packageFiles.ts'
import type { OpenedPackage } from '../OpenedFile.ts'
import type { SourceFile } from '../SourceFile.ts'
import { unzip } from './unzip.ts'

/** A package that was packed: its files, wherever in the zip its folder is. Others in it are left. */
export function openPackageZip({ name, bytes }: SourceFile, root: string): OpenedPackage {
  const paths = new Map<string, string>(PACKAGE_FILES.map((file) => [`${root}${file}`, file]))
  const files = [...unzip(bytes, (path) => paths.has(path))].map(([path, content]) => ({
    name: paths.get(path)!,
    bytes: content,
  }))
  return { kind: 'package', name, files, issues: [] }
}
