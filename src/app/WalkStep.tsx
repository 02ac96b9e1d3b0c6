import './styles/walk.css';
import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, type RefObject, useCallback, useRef } from 'react';
import { endWalk, goToStep, type WalkPlace } from '../state/walk.ts';
import { CopyLink } from './CopyLink.tsx';
import { revealPicture } from './revealPicture.ts';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';
import { usePlaying } from './usePlaying.ts';
import { useTakeOver } from './useTakeOver.ts';

/** Goes to a step; where there is none in that direction the button stays, so that the focus does. */
function StepButton({
  direction,
  target,
  onGo,
  ref,
}: {
  readonly direction: 'previous' | 'next';
  readonly target: string | undefined;
  readonly onGo: (id: string | undefined) => void;
  readonly ref?: RefObject<HTMLButtonElement | null>;
}): ReactElement {
  const words = useWords().article.walk;
  const isNext = direction === 'next';
  return (
    <button
      ref={ref}
      type="button"
      className={`tool ${direction}`}
      aria-disabled={target === undefined}
      onClick={(event) => {
        // Not every browser gives a pressed button the focus, which the arrow keys need.
        event.currentTarget.focus();
        onGo(target);
      }}
    >
      {!isNext && <ChevronLeft size={17} aria-hidden="true" />}
      {words[direction]}
      {isNext && <ChevronRight size={17} aria-hidden="true" />}
    </button>
  );
}

const STEP_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

function useStepping({ previous, next }: WalkPlace, handed: RefObject<boolean>) {
  const act = useAct();
  const { walk } = useDataset();
  const go = useCallback(
    (id: string | undefined): void => {
      if (id === undefined) return;
      act(goToStep(id), 'push');
      revealPicture();
    },
    [act],
  );
  const end = (): void => {
    handed.current = true;
    act(endWalk, 'push');
  };
  const advance = useCallback(() => go(next), [go, next]);
  const playing = usePlaying(next === undefined ? undefined : advance);
  const stepOfKey = (key: string): string | undefined => {
    if (key === 'Home') return walk[0]?.id;
    if (key === 'End') return walk.at(-1)?.id;
    return key === 'ArrowLeft' ? previous : next;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const isEnd = event.key === 'Escape';
    if (!isEnd && !STEP_KEYS.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEnd) end();
    else go(stepOfKey(event.key));
  };
  return { go, end, playing, onKeyDown };
}

/** One step of the walk: where it is, what it tells, and the way on. Its buttons keep the focus. */
export function WalkStep({
  place,
  handed,
}: {
  readonly place: WalkPlace;
  readonly handed: RefObject<boolean>;
}): ReactElement {
  const { step, number, count, previous, next, isLeft } = place;
  const lang = useLang();
  const words = useWords().article.walk;
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const { go, end, playing, onKeyDown } = useStepping(place, handed);
  const nextButton = useRef<HTMLButtonElement>(null);
  useTakeOver(handed, nextButton);
  const PlayIcon = playing.isPlaying ? Pause : Play;
  return (
    <section aria-label={words.label} data-walk-step={step.id} data-step="" onKeyDown={onKeyDown}>
      <div className="story">
        <h2>
          <span className="place">{words.place(number, count)}</span> {step.title[lang]}
        </h2>
        <p>{step.text[lang]}</p>
      </div>
      <div className="walk-tools">
        {isLeft && (
          <p className="left">
            {`${words.left} `}
            <button type="button" className="text-button" onClick={() => go(step.id)}>
              {words.back}
            </button>
          </p>
        )}
        <StepButton direction="previous" target={previous} onGo={go} />
        <StepButton ref={nextButton} direction="next" target={next} onGo={go} />
        <button
          type="button"
          className="tool"
          data-play=""
          aria-disabled={next === undefined}
          onClick={playing.toggle}
        >
          <PlayIcon size={15} aria-hidden="true" />
          {playing.isPlaying ? words.pause : words.play}
        </button>
        <CopyLink label={words.copy} view={goToStep(step.id)(view, dataset)} />
        <button
          type="button"
          className="tool close"
          aria-label={words.end}
          title={words.end}
          onClick={end}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
