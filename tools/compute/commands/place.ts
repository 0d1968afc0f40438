import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CompassFrame } from '../../../src/analysis/compass/CompassFrame.ts'
import { compassFromDataset } from '../../../src/analysis/compass/compassFromDataset.ts'
import { frameDrift } from '../../../src/analysis/compass/frameDrift.ts'
import { frameId } from '../../../src/analysis/compass/frameId.ts'
import { placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { ComputeError } from '../ComputeError.ts'
import { areaRows } from './compass.ts'

/**
 * Areas placed in a compass that was fitted before: next year's figures, or another municipality's, in the same frame.
 * Beside the places stands how well the frame still fits each period.
 */
export const place: ComputeCommand = {
  name: 'place',
  summary: 'areas in a compass fitted before (the output of `compass`, or its frame), and whether it still fits',
  options: { frame: 'file' },
  isBare: true,
  run({ dataset, options }) {
    const frame = storedFrame(options.frame)
    const ids = frame.indicators.map(({ id }) => id)
    const table = compassFromDataset(dataset, { indicatorIds: ids, weights: 'equal' })
    const lacking = ids.filter((id) => !table.indicatorIds.includes(id))
    if (lacking.length > 0)
      throw new ComputeError('data', `The package lacks indicators of the frame: ${lacking.join(', ')}.`)
    const periods = table.periods
      .map((period) => placeAreas(frame, table, period))
      .filter(({ placed }) => placed.length > 0)
    return {
      frame: frame.id,
      areas: periods.flatMap(areaRows),
      drift: periods.flatMap(({ period }) => {
        const drift = frameDrift(frame, table, period)
        if (!drift) return []
        const { frozen, best, angle, newVersion } = drift
        return [{ period, explained: frozen, best_explained: best, angle_deg: angle, new_version: newVersion }]
      }),
    }
  },
}

/** A frame that nobody has changed: its id is the fingerprint of what it says. */
function storedFrame(file: string | undefined): CompassFrame {
  if (file === undefined) throw new ComputeError('usage', '--frame <file> is needed.')
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
  const frame = frameOf(path)
  if (frame === null) throw new ComputeError('usage', `--frame ${file} cannot be read as a compass.`)
  const { id, ...content } = frame
  if (frameId(content) !== id)
    throw new ComputeError('data', `The frame in ${file} has been changed: its id ${id} does not match what it says.`)
  return frame
}

function frameOf(path: string): CompassFrame | null {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const found = (typeof read === 'object' && read !== null && 'frame' in read ? read.frame : read) as CompassFrame
    return found.formatVersion === 1 && Array.isArray(found.indicators) ? found : null
  } catch {
    return null
  }
}
