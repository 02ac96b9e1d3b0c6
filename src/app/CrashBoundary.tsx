import { Component, type ReactNode } from 'react';
import { wordsFor } from '../i18n/words.ts';
import { LANGS } from '../model/bilingual.ts';

export interface CrashBoundaryProps {
  /** Loads the page again: the address holds the view. */
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface CrashState {
  readonly error: Error | undefined;
}

/** A programmer's error leaves a readable page: what happened, what it means, what to do, in both languages. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { error: undefined };

  static getDerivedStateFromError(error: Error): CrashState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main>
        <section className="failure" role="alert">
          {LANGS.map((lang) => {
            const words = wordsFor(lang).errors.crash;
            return (
              <div key={lang} lang={lang}>
                <h1>{words.happened}</h1>
                <p>{`${words.means} ${words.doing}`}</p>
                <button type="button" className="tool" onClick={this.props.onReload}>
                  {words.retry}
                </button>
              </div>
            );
          })}
          <pre>{error.message}</pre>
        </section>
      </main>
    );
  }
}
