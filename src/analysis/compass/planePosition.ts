/** Wᵀz: where a standardised profile lies in the plane of the disc, before scaling. */
export function planePosition(z: ArrayLike<number>, W: readonly (readonly [number, number])[]): [number, number] {
  let [x, y] = [0, 0]
  W.forEach(([east, north], j) => {
    x += z[j]! * east
    y += z[j]! * north
  })
  return [x, y]
}
