import './styles/story.css';
import { group } from 'd3';
import { type ReactElement, useMemo } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';
import { type ChainStep, selectChain } from '../state/chain.ts';
import { selectEventsById } from '../state/selectors.ts';
import { EventLink } from './EventLink.tsx';
import { useDataset, useLang, useWords } from './timelineContext.ts';
import { useRovingToolbar } from './useRovingToolbar.ts';

/** Steps that one event reached by one kind of relation. */
interface Reached {
  readonly key: string;
  readonly words: string;
  readonly events: readonly TimelineEvent[];
}
interface Level {
  readonly depth: number;
  readonly reached: readonly Reached[];
}

/** The chain's levels in time's order: the farthest before the event first. */
function useLevels(steps: readonly ChainStep[], here: string): readonly Level[] {
  const dataset = useDataset();
  const lang = useLang();
  const { via: viaWords } = useWords().story;
  return useMemo(() => {
    const byId = selectEventsById(dataset);
    const { relations } = dataset.vocabulary;
    const wordsOf = ({ via, from }: ChainStep): string => {
      const relation = relations[via.kind][via.from === from ? 'out' : 'in'][lang];
      return from === here ? relation : viaWords(byId.get(from)?.short[lang] ?? from, relation);
    };
    const keyOf = ({ via, from }: ChainStep): string =>
      [from, via.kind, via.from === from ? 'out' : 'in'].join(' ');
    const reachedOf = (ofLevel: readonly ChainStep[]): readonly Reached[] =>
      [...group(ofLevel, keyOf)].map(([key, [first, ...others]]) => ({
        key,
        words: first === undefined ? '' : wordsOf(first),
        events: [first, ...others].flatMap((step) => byId.get(step?.id ?? '') ?? []),
      }));
    return [...group(steps, ({ depth }) => depth)]
      .sort(([a], [b]) => a - b)
      .map(([depth, ofLevel]) => ({ depth, reached: reachedOf(ofLevel) }));
  }, [dataset, steps, here, lang, viaWords]);
}

/**
 * The events that one came out of and that came out of it, step by step, the earlier above. Headings,
 * lists and buttons, no tree of its own: a screen reader walks it as any text. One Tab stop; arrows move
 * from event to event, Enter opens one and the chain goes on from there.
 */
export function ChainList({ event }: { readonly event: TimelineEvent }): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().story;
  const { steps, more } = selectChain(dataset, event.id);
  const levels = useLevels(steps, event.id);
  const { onKeyDown, buttonProps } = useRovingToolbar(nearestId(steps));
  const sides = [
    levels.filter(({ depth }) => depth < 0),
    levels.filter(({ depth }) => depth > 0),
  ] as const;
  const side = (ofSide: readonly Level[]): ReactElement[] =>
    ofSide.map(({ depth, reached }) => (
      <div key={depth} className="level" data-depth={depth}>
        <h4>{depth < 0 ? words.before(-depth) : words.after(depth)}</h4>
        <ul className="relations">
          {reached.map(({ key, words: via, events }) => (
            <li key={key}>
              <span className="kind">{via}</span>
              <ul>
                {events.map((other) => (
                  <li key={other.id}>
                    <EventLink event={other} button={buttonProps(other.id)} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    ));
  return (
    <fieldset className="chain" data-chain={steps.length} onKeyDown={onKeyDown}>
      <legend>{words.chain(steps.length)}</legend>
      {side(sides[0])}
      <p className="here">
        <span className="visually-hidden">{`${words.here}: `}</span>
        {event.title[lang]}
      </p>
      {side(sides[1])}
      {more > 0 && <p className="more">{words.more(more)}</p>}
    </fieldset>
  );
}

/** Where Tab enters: the nearest event after the open one, else the nearest before it. */
const nearestId = (steps: readonly ChainStep[]): string | undefined =>
  (steps.find(({ depth }) => depth === 1) ?? steps[0])?.id;
