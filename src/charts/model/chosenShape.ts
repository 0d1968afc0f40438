import { landscapeShape } from '../../facts/landscapes/landscapeShape.ts'

/** The shape of a chosen area or group, 1-4: ● ■ ▲ ◆, all of one area for one radius. */
export function chosenShape(order: number, x: number, y: number, radius: number): string {
  return landscapeShape((order - 1) % 4, x, y, radius)
}
