import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Notice } from '../state/timelineStore.ts';
import { useTimeline, useWords } from './timelineContext.ts';

function NoticeBox({ notice }: { readonly notice: Notice }): ReactElement {
  const words = useWords().notices;
  const dismiss = useTimeline((state) => state.dismissNotice);
  return (
    <div className="notice">
      <ul>
        {notice.problems.map(({ key, value, reason }) => (
          <li key={`${key} ${reason} ${value}`}>{words.link[reason](key, value)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="tool"
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={() => dismiss(notice.id)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** What of a link was ignored, in words, until it's dismissed. */
export function Notices(): ReactElement {
  const notices = useTimeline((state) => state.notices);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <NoticeBox key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
