import type { WorkerScope } from '../../workers/serveWorker.ts'
import type { IntakeAnswer, IntakeRequest } from '../intakeMessages.ts'
import { serveIntake } from './serveIntake.ts'

serveIntake(self as unknown as WorkerScope<IntakeRequest, IntakeAnswer>)
