/** Digits after the decimal point as written: 3 for 0.688, 7 for 1e-7. */
export function decimalsOf(figure: number): number {
  const [mantissa, exponent = '0'] = String(figure).split('e')
  return Math.max(0, (mantissa?.split('.')[1]?.length ?? 0) - Number(exponent))
}
