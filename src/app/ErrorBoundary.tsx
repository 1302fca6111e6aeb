import { Component, type ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** The record in words, so that nothing is lost with the page. */
  asText: () => Promise<string>;
  /** Another page is another try. */
  page: string;
};
type State = { failedAt: string | undefined; text: string };

/** Stands in for a page that failed: says what is safe and what to do, and offers what was recorded as text. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: undefined, text: '' };

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.page });
    this.props.asText().then(
      (text) => this.setState({ text }),
      () => this.setState({ text: 'The record could not be written out.' }),
    );
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return state.failedAt && state.failedAt !== props.page ? { failedAt: undefined } : null;
  }

  override render(): ReactNode {
    if (this.state.failedAt === undefined) return this.props.children;
    return (
      <>
        <h1 className="page-title" tabIndex={-1}>
          This page could not be shown
        </h1>
        <p className="text">
          What you recorded stands below. Copy it now. Then go to{' '}
          <a className="link-button" href="#/check">
            your answers
          </a>{' '}
          or to{' '}
          <a className="link-button" href="#/">
            the start
          </a>
          , or reload the page. If someone is in immediate danger, call 999.
        </p>
        <label className="govuk-label" htmlFor="rescued">
          What was recorded
        </label>
        <textarea
          id="rescued"
          className="preview"
          readOnly
          translate="no"
          value={this.state.text}
        />
      </>
    );
  }
}
