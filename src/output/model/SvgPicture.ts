/** A finished SVG document and its size in CSS pixels. */
export interface SvgPicture {
  readonly text: string
  readonly width: number
  readonly height: number
}
