import './styles/downloadFiles.css';
import { type ReactElement, type ReactNode, useId } from 'react';

export interface DownloadGroupProps {
  readonly heading: string;
  /** Said of all of them, below the heading. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** Kinds of files that belong together. */
export function DownloadGroup({ heading, notice, children }: DownloadGroupProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {notice}
      <ul>{children}</ul>
    </section>
  );
}
