import { datasetBuffers } from '../../../ingest/datasetBuffers.ts'
import { fetchPackageFile } from '../../../ingest/fetchPackageFile.ts'
import { serveWorker, type WorkerScope } from '../../workers/serveWorker.ts'
import type { IntakeAnswer, IntakeRequest } from '../intakeMessages.ts'
import { intakeReading, packageTexts } from '../intakeReading.ts'

/** The reading of files, for whoever asks through this scope. */
export function serveIntake(scope: WorkerScope<IntakeRequest, IntakeAnswer>): void {
  serveWorker(
    scope,
    async (request, breathe): Promise<IntakeAnswer> => {
      if (request.kind === 'read')
        return { kind: 'read', reading: await intakeReading(request, fetchPackageFile, breathe) }
      return { kind: 'texts', texts: await packageTexts(request, fetchPackageFile) }
    },
    (answer) => (answer.kind === 'read' && answer.reading.laid ? datasetBuffers(answer.reading.laid.dataset) : []),
  )
}
