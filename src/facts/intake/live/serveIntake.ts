import type { StoredOverlay } from '../../../domain/PackageOverlay.ts'
import { datasetBuffers } from '../../../ingest/datasetBuffers.ts'
import { fetchPackageFile } from '../../../ingest/fetchPackageFile.ts'
import { serveWorker, type WorkerScope } from '../../workers/serveWorker.ts'
import type { IntakeAnswer, IntakeRequest } from '../intakeMessages.ts'
import { intakeReading, packageTexts } from '../intakeReading.ts'

/** Longer than this a text costs the page more to take over than to hand on. */
const LONG = 500_000

/** Long texts out of the page's memory: it only keeps them and hands them on. */
function stored(overlay: StoredOverlay): StoredOverlay {
  const files = Object.entries(overlay).map(([file, text]) =>
    typeof text === 'string' && text.length > LONG ? [file, new Blob([text])] : [file, text],
  )
  return Object.fromEntries(files)
}

/** The reading of files, for whoever asks through this scope. */
export function serveIntake(scope: WorkerScope<IntakeRequest, IntakeAnswer>): void {
  serveWorker(
    scope,
    async (request, breathe): Promise<IntakeAnswer> => {
      if (request.kind === 'read') {
        const reading = await intakeReading(request, fetchPackageFile, breathe)
        return { kind: 'read', reading: { ...reading, overlay: stored(reading.overlay) } }
      }
      return { kind: 'texts', texts: await packageTexts(request, fetchPackageFile) }
    },
    (answer) => (answer.kind === 'read' && answer.reading.laid ? datasetBuffers(answer.reading.laid.dataset) : []),
  )
}
