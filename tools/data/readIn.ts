import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { intakeOverlay } from '../../src/intake/intakeOverlay.ts'
import { layOver } from '../../src/intake/layOver.ts'
import { openFile } from '../../src/intake/openFile.ts'
import { readIntake } from '../../src/intake/readIntake.ts'
import type { SourceFile } from '../../src/intake/SourceFile.ts'

type Texts = ReadonlyMap<PackageFile, string>

/**
 * The texts of a package with a file read in, as `npm run import` and the application do it. A script asks nobody, so
 * a question that is left and an error both throw, with their ids.
 */
export async function readIn(
  texts: Texts,
  file: SourceFile,
  answers: ReadonlyMap<string, string> = new Map(),
): Promise<Texts> {
  const opened = await openFile(file)
  const intake = readIntake([opened], readPackage(texts).dataset, answers, null)
  const open = intake.findings.filter(({ chosen }) => chosen === null).map(({ id }) => id)
  const faults = intake.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  if (open.length + faults.length > 0) throw new Error(`${file.name}: ${[...open, ...faults].join(', ')}`)
  return layOver(texts, intakeOverlay(intake)).texts
}
