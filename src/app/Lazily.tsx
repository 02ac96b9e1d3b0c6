import { Component, type ReactElement, type ReactNode, Suspense } from 'react';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import { useEnvironment, useLang, useWords } from './timelineContext.ts';

interface GuardProps {
  readonly lang: Lang;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/**
 * Says in the part's place that it could not be loaded; the page around it goes on. A browser asks for
 * a script that failed once no more, so only the page loaded again brings it.
 */
class LoadGuard extends Component<GuardProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { lang, onReload, children } = this.props;
    if (!this.state.hasFailed) return children;
    const words = wordsFor(lang).views;
    return (
      <div className="failure" role="alert">
        <p>{`${words.failed} ${words.failedMeans}`}</p>
        <button type="button" className="tool" onClick={onReload}>
          {words.reload}
        </button>
      </div>
    );
  }
}

/** A part of the page whose script comes when it is first asked for. */
export function Lazily({
  isQuiet = false,
  children,
}: {
  /** Says nothing while the script comes: what is in its place would push others aside. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const lang = useLang();
  const words = useWords().views;
  const { reload } = useEnvironment();
  return (
    <LoadGuard lang={lang} onReload={reload}>
      <Suspense fallback={isQuiet ? null : <p className="loading">{words.loading}</p>}>
        {children}
      </Suspense>
    </LoadGuard>
  );
}
