import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTimeline, useWords } from './timelineContext.ts';

export interface NoticeBoxProps {
  readonly onDismiss: () => void;
  /** List items. */
  readonly children: ReactNode;
}

/** Something to say, and a button that takes it away. */
export function NoticeBox({ onDismiss, children }: NoticeBoxProps): ReactElement {
  const words = useWords().notices;
  return (
    <div className="notice">
      <ul>{children}</ul>
      <button
        type="button"
        className="tool"
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={onDismiss}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** What of a link was ignored, in words, until it's dismissed. */
export function Notices(): ReactElement {
  const notices = useTimeline((state) => state.notices);
  const dismiss = useTimeline((state) => state.dismissNotice);
  const words = useWords().notices;
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <NoticeBox key={notice.id} onDismiss={() => dismiss(notice.id)}>
          {notice.problems.map(({ key, value, reason }) => (
            <li key={`${key} ${reason} ${value}`}>{words.link[reason](key, value)}</li>
          ))}
        </NoticeBox>
      ))}
    </div>
  );
}
