import { openText } from './formats/openText.ts'
import type { OpenedFile } from './OpenedFile.ts'
import type { SourceFile } from './SourceFile.ts'

/**
 * The one door for files: what is in them decides, never only the name. Each format has a file in `formats/`. Never throws:
 * what cannot be read is refused with a code that has its sentence.
 */
export async function openFile(file: SourceFile): Promise<OpenedFile> {
  return openText(file)
}
