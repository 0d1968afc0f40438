import type { Area } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { IntakeReading } from '../../../../facts/intake/intakeMessages.ts'

/** The areas that rows may belong to: those of a division that comes in, else the package's. */
export function ownAreas({ intake }: IntakeReading, { areas }: Dataset): readonly Area[] {
  return intake.areas.length > 0 ? intake.areas : areas
}
