import { PICTURE_TYPES } from '../../domain/Story.ts'
import { isPicture } from '../../ingest/readStory.ts'

/** A chosen file as the data address of a picture; null when it is not one of the kinds, or too large. */
export async function pictureOfFile(file: File): Promise<string | null> {
  if (!PICTURE_TYPES.some((type) => type === file.type)) return null
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => resolve('')
    reader.readAsDataURL(file)
  })
  return isPicture(address) ? address : null
}
