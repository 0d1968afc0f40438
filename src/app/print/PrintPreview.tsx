import type { Issue } from '../../domain/Issue.ts'
import type { AreasProps } from '../areas/AreasProps.ts'

export interface PrintPreviewProps extends AreasProps {
  readonly issues: readonly Issue[]
}

/** Pages as they will be printed. */
export function PrintPreview(_props: PrintPreviewProps) {
  return null
}
