import { Component, type ReactNode } from 'react'
import styles from './ErrorBoundary.module.css'

interface ErrorBoundaryProps {
  readonly message: string
  readonly children: ReactNode
  /** When this changes, the part is tried again. */
  readonly resetKey: string
}

/** A fault in one part stays in that part; the rest lives. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failedKey: string | null }> {
  override state = { failedKey: null as string | null }

  override componentDidCatch(): void {
    this.setState({ failedKey: this.props.resetKey })
  }

  static getDerivedStateFromError(): { failedKey: string } {
    return { failedKey: '' }
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.failedKey !== null && before.resetKey !== this.props.resetKey) this.setState({ failedKey: null })
  }

  override render(): ReactNode {
    if (this.state.failedKey === null) return this.props.children
    return (
      <p role="alert" className={styles.message}>
        {this.props.message}
      </p>
    )
  }
}
