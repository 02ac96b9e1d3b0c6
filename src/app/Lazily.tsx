import { Component, type ReactElement, type ReactNode, Suspense } from 'react';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import { useLang, useWords } from './timelineContext.ts';

interface GuardProps {
  readonly lang: Lang;
  /** Asks for the part once more. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Says in the part's place that it could not be loaded; the page around it goes on. */
class LoadGuard extends Component<GuardProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { lang, onRetry, children } = this.props;
    if (!this.state.hasFailed) return children;
    const words = wordsFor(lang).views;
    return (
      <div className="failure" role="alert">
        <p>{`${words.failed} ${words.failedMeans}`}</p>
        <button
          type="button"
          className="tool"
          onClick={() => {
            onRetry();
            this.setState({ hasFailed: false });
          }}
        >
          {words.retry}
        </button>
      </div>
    );
  }
}

/** A part of the page whose script comes when it is first asked for. */
export function Lazily({
  onRetry,
  isQuiet = false,
  children,
}: Pick<GuardProps, 'onRetry' | 'children'> & {
  /** Says nothing while the script comes: what is in its place would push others aside. */
  readonly isQuiet?: boolean;
}): ReactElement {
  const lang = useLang();
  const words = useWords().views;
  return (
    <LoadGuard lang={lang} onRetry={onRetry}>
      <Suspense fallback={isQuiet ? null : <p className="loading">{words.loading}</p>}>
        {children}
      </Suspense>
    </LoadGuard>
  );
}
