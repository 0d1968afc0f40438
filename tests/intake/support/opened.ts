import type { OpenedFile } from '../../../src/intake/OpenedFile.ts'
import { openFile } from '../../../src/intake/openFile.ts'

type Kind = OpenedFile['kind']
/** The one shape of an opened file that may have this kind: sheets and lists of measures have the same. */
type Of<K extends Kind> = OpenedFile extends infer F
  ? F extends { readonly kind: infer G }
    ? K extends G
      ? F
      : never
    : never
  : never

/** A file opened as the kind that it is expected to be. */
export async function opened<K extends Kind>(bytes: Uint8Array | string, kind: K, name = 'fil'): Promise<Of<K>> {
  const file = await openFile({ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes })
  if (file.kind !== kind) throw new Error(`${file.kind}: ${JSON.stringify(file.issues)}`)
  return file as Of<K>
}

/** What a refused file is refused for. */
export async function refusal(bytes: Uint8Array | string): Promise<string> {
  const { code, params } = await opened(bytes, 'refused')
  return [code, params.kind ?? params.format].filter(Boolean).join(' ')
}
