import { Component, type ReactNode, Suspense } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { Busy } from './Busy.tsx'
import { PartFault, type PartFaultProps } from './PartFault.tsx'
import { PartMissing } from './PartMissing.ts'

export interface PartBoundaryProps {
  readonly language: Language
  /** When this changes the part is tried again: the reader has gone on to something else. */
  readonly resetKey?: string
  /** What stands there while the part is fetched; nothing by itself. */
  readonly waiting?: ReactNode
  /** What stands around the fault, where the part brings its own frame: a dialog, a page. */
  readonly frame?: (fault: ReactNode) => ReactNode
  readonly children: ReactNode
}

interface Fault {
  readonly error: unknown
}

/**
 * The border of a part that may be missing or fail: what happens inside stays inside, is told there, and can be tried
 * again. As large as what the reader would do without: a dialog, a panel, a chart, a view.
 */
export class PartBoundary extends Component<PartBoundaryProps, { fault: Fault | null }> {
  override state = { fault: null as Fault | null }

  static getDerivedStateFromError(error: unknown): { fault: Fault } {
    return { fault: { error } }
  }

  override componentDidUpdate(before: PartBoundaryProps): void {
    if (this.state.fault && before.resetKey !== this.props.resetKey) this.retry()
  }

  readonly retry = (): void => {
    const error = this.state.fault?.error
    if (error instanceof PartMissing) error.forget()
    this.setState({ fault: null })
  }

  override render(): ReactNode {
    const { language, waiting = null, frame, children } = this.props
    const { fault } = this.state
    if (!fault) {
      const coming = (
        <>
          {waiting}
          <Busy />
        </>
      )
      return <Suspense fallback={coming}>{children}</Suspense>
    }
    const notice = <PartFault kind={kindOf(fault.error)} language={language} onRetry={this.retry} />
    return frame ? frame(notice) : notice
  }
}

function kindOf(error: unknown): PartFaultProps['kind'] {
  if (!(error instanceof PartMissing)) return 'broken'
  return error.needsReload ? 'reload' : 'missing'
}
