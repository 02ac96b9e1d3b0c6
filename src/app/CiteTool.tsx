import { lazy, type ReactElement, useId, useState } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';
import { Lazily } from './Lazily.tsx';
import { useWords } from './timelineContext.ts';

const CiteEvent = lazy(async () => ({ default: (await import('./CiteEvent.tsx')).CiteEvent }));

/** Unfolds how the event is cited; its script comes with the first press. */
export function CiteTool({ event }: { readonly event: TimelineEvent }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { cite } = useWords().panel;
  return (
    <section>
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {cite}
      </button>
      {isOpen && (
        <div id={id}>
          <Lazily>
            <CiteEvent event={event} />
          </Lazily>
        </div>
      )}
    </section>
  );
}
