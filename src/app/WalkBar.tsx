import { Footprints } from 'lucide-react';
import { lazy, type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { startWalk, walkPlaceOf } from '../state/walk.ts';
import { Lazily } from './Lazily.tsx';
import { revealPicture } from './revealPicture.ts';
import { useAct, useDataset, useEnvironment, useTimeline, useWords } from './timelineContext.ts';
import { useTakeOver } from './useTakeOver.ts';

const WalkStep = lazy(async () => ({ default: (await import('./WalkStep.tsx')).WalkStep }));

interface ClosedProps {
  readonly count: number;
  /** The control that had the focus goes; the one that comes in its place takes it over. */
  readonly handed: RefObject<boolean>;
}

/** The way into the walk, once it is loaded. */
function Closed({ count, handed }: ClosedProps): ReactElement {
  const supplement = useTimeline((state) => state.supplement);
  const act = useAct();
  const { loadSupplement } = useEnvironment();
  const words = useWords().article.walk;
  const button = useRef<HTMLButtonElement>(null);
  const [isWanted, setWanted] = useState(false);
  useTakeOver(handed, button);
  const starts = isWanted && supplement === 'loaded';
  useEffect(() => {
    if (!starts) return;
    handed.current = true;
    act(startWalk, 'push');
    revealPicture();
  }, [starts, act, handed]);
  return (
    <div className="walk">
      <button
        ref={button}
        type="button"
        className="text-button start"
        onClick={() => {
          if (supplement === 'failed') loadSupplement();
          setWanted(true);
        }}
      >
        <Footprints size={16} aria-hidden="true" />
        {words.start(count)}
      </button>
      <span role="status">
        {isWanted && supplement === 'loading' && words.loading}
        {isWanted && supplement === 'failed' && words.failed}
      </span>
    </div>
  );
}

/** The guided walk above the picture: the way into it, or its present step. */
export function WalkBar(): ReactElement | null {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const handed = useRef(false);
  const place = walkPlaceOf(view, dataset);
  const { length: count } = dataset.walkIds;
  if (count === 0) return null;
  if (place === undefined) return <Closed count={count} handed={handed} />;
  return (
    <div className="walk open">
      <Lazily>
        <WalkStep place={place} handed={handed} />
      </Lazily>
    </div>
  );
}
