import { fetchPackageFile } from '../../../ingest/fetchPackageFile.ts'
import { serveWorker, type WorkerScope } from '../../workers/serveWorker.ts'
import type { IntakeAnswer, IntakeRequest } from '../intakeMessages.ts'
import { basePackage, intakeReading } from '../intakeReading.ts'

/** The reading of files, for whoever asks through this scope. */
export function serveIntake(scope: WorkerScope<IntakeRequest, IntakeAnswer>): void {
  serveWorker(scope, async (request, breathe): Promise<IntakeAnswer> => {
    if (request.kind === 'read')
      return { kind: 'read', reading: await intakeReading(request, fetchPackageFile, breathe) }
    const { texts } = await basePackage(request, fetchPackageFile)
    return { kind: 'texts', texts }
  })
}
