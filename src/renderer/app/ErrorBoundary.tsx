import { Component, type ReactNode } from 'react'
import { CrashScreen } from './FullScreens.tsx'

interface State {
  readonly error: unknown
  readonly hasFailed: boolean
}

/** Catches what broke below it and says so, so that nobody ever looks at a white page. `resetKey`: another view gets another try. */
export class ErrorBoundary extends Component<{ children: ReactNode; resetKey: string }, State> {
  override state: State = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true }
  }

  override componentDidUpdate(previous: { resetKey: string }): void {
    if (this.state.hasFailed && previous.resetKey !== this.props.resetKey) this.setState({ error: null, hasFailed: false })
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CrashScreen error={this.state.error} /> : this.props.children
  }
}
