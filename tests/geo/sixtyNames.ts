/** Sixty made-up names as long as real ones are, for drawings that must stay legible with them. */
export const sixtyNames: readonly string[] = [
  'Kullingsberg-Rothoffskär',
  'Brunnsparken-Landskyrkan',
  'Lövekulle-Stadsskogen',
].flatMap((name) => Array.from({ length: 20 }, (_, at) => `${name} ${at + 1}`))

/** Numbers 0-1 that look scattered and are the same every time (the golden ratio's multiples). */
export const scattered = (at: number): number => (at * 0.618_033_988_75) % 1

/** Width and height of a stage: desktop, laptop, half of it, phone, slide, page. */
export const sixSizes: readonly (readonly [width: number, height: number])[] = [
  [1092, 692],
  [780, 560],
  [520, 560],
  [358, 420],
  [1200, 560],
  [640, 440],
]
