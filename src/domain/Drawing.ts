/** A piece of a drawing in SVG's own words. The screen and files draw the same pieces. */
export interface Drawn {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly inside: Drawing | string
}

export type Drawing = readonly Drawn[]

/** What is undefined is left out. */
export function drawn(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside: Drawing | string = [],
): Drawn {
  const given = Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
  return { tag, attributes: Object.fromEntries(given), inside }
}
