/** A file as it was dropped, pasted or named on a command line. Its name says nothing certain about what is in it. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}
