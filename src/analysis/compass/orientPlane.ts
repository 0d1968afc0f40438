export interface OrientedPlane {
  readonly W: [number, number][]
  readonly north: number
  readonly east: number
}

const EXACTLY_NORTH_SOUTH = 1e-9

/**
 * Turns the plane of the first two eigenvectors so that the north indicator pulls straight up, and mirrors it so that
 * the east indicator pulls to the right. Without this the picture would turn and flip from one fit to the next, since
 * eigenvectors have no direction of their own.
 *
 * Where an indicator is not given, or cannot do the task (it does not show in the plane; it lies on the north-south
 * line), north is the one of largest communality and east the one of largest |x|; nearly equal ones: the first.
 */
export function orientPlane(
  first: readonly number[],
  second: readonly number[],
  communality: readonly number[],
  axes: { readonly north: number | null; readonly east: number | null },
): OrientedPlane {
  const lengthOf = (j: number) => Math.hypot(first[j]!, second[j]!)
  const north =
    axes.north !== null && lengthOf(axes.north) > EXACTLY_NORTH_SOUTH ? axes.north : firstLargest(communality)
  const [sine, cosine] = [first[north]! / lengthOf(north), second[north]! / lengthOf(north)]
  const turned = first.map((x, j): [number, number] => [cosine * x - sine * second[j]!, sine * x + cosine * second[j]!])
  turned[north] = [0, lengthOf(north)]
  const widths = turned.map(([x], j) => (j === north ? -1 : Math.abs(x)))
  const east =
    axes.east !== null && Math.abs(turned[axes.east]![0]) > EXACTLY_NORTH_SOUTH ? axes.east : firstLargest(widths)
  const mirror = turned[east]![0] < 0 ? -1 : 1
  // Plus zero, because minus zero is not itself again after being stored.
  return { W: turned.map(([x, y]) => [x * mirror + 0, y]), north, east }
}

function firstLargest(values: readonly number[]): number {
  const rounded = values.map((value) => Math.round(value * 1e12))
  return rounded.indexOf(Math.max(...rounded))
}
