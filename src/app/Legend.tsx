import type { ReactElement, ReactNode } from 'react';
import { sampleArc } from '../layout/arcs.ts';
import { markPath } from '../layout/markPath.ts';
import { type DateForm, sampleMark } from '../layout/sampleMark.ts';
import { RELATIONS, type RelationKind } from '../model/dataset.ts';
import { StatusSwatch, type SwatchState } from './StatusSwatch.tsx';
import { useDataset, useLang, useWords } from './timelineContext.ts';

const BARS: readonly (readonly [
  'running' | 'suspended' | 'ended' | 'agreed' | 'soft' | 'notKnown',
  SwatchState,
])[] = [
  ['running', 'running'],
  ['suspended', 'suspended'],
  ['agreed', 'agreed'],
  ['ended', 'closed'],
  ['soft', 'soft'],
  ['notKnown', 'faded'],
];
const WIDTH = 46;

/** A mark as the chart draws it, the date in its form. */
function DateSwatch({ kind }: { readonly kind: DateForm }): ReactElement {
  const dataset = useDataset();
  const mark = sampleMark(kind, dataset.vocabulary.types[0]?.shape ?? 'circle');
  const isCentred = kind === 'exact' || kind === 'coarse';
  return (
    <svg
      width={WIDTH}
      height="22"
      viewBox={[isCentred ? -WIDTH / 2 : -11, -8, WIDTH, 22].join(' ')}
      aria-hidden="true"
      focusable="false"
    >
      <path className="ink" d={markPath(mark)} fillRule="evenodd" />
    </svg>
  );
}

function Entry({ sign, text }: { readonly sign: ReactNode; readonly text: string }): ReactElement {
  return (
    <li>
      {sign}
      <span>{text}</span>
    </li>
  );
}

function Bars(): ReactElement {
  const dataset = useDataset();
  const words = useWords().legend;
  const hasRounds = dataset.vocabulary.threads.some(({ rounds }) => rounds !== undefined);
  const round = (className: string): ReactElement => (
    <svg width="12" height="16" aria-hidden="true" focusable="false">
      <rect className={className} x="4" y="1" width="4" height="14" />
    </svg>
  );
  return (
    <ul>
      {BARS.map(([word, state]) => (
        <Entry key={word} sign={<StatusSwatch state={state} />} text={words[word]} />
      ))}
      {hasRounds && <Entry sign={round('round')} text={words.roundFace} />}
      {hasRounds && <Entry sign={round('round hollow')} text={words.roundVideo} />}
    </ul>
  );
}

/** A line as the chart draws it; time runs to the right, so the head is where the words lead. */
function RelationSwatch({ kind }: { readonly kind: RelationKind }): ReactElement {
  const { path, head } = sampleArc(kind);
  return (
    <svg className="arcs" width="34" height="14" aria-hidden="true" focusable="false">
      <path className={kind} d={path} />
      <path className="heads" d={head} />
    </svg>
  );
}

function Relations(): ReactElement {
  const { relations } = useDataset().vocabulary;
  const lang = useLang();
  return (
    <ul>
      {RELATIONS.map((kind) => (
        <Entry key={kind} sign={<RelationSwatch kind={kind} />} text={relations[kind].out[lang]} />
      ))}
    </ul>
  );
}

/** How the chart says what is known of a date, how a status stands, and what the lines mean. */
export function Legend(): ReactElement {
  const words = useWords().legend;
  const dataset = useDataset();
  const hasBars = dataset.vocabulary.threads.some(({ tracking }) => tracking !== undefined);
  return (
    <section className="legend" aria-label={words.title}>
      <div>
        <h2>{words.dates}</h2>
        <ul>
          {(['exact', 'coarse', 'span', 'soft', 'open'] as const).map((kind) => (
            <Entry key={kind} sign={<DateSwatch kind={kind} />} text={words[kind]} />
          ))}
        </ul>
      </div>
      {hasBars && (
        <div>
          <h2>{words.bars}</h2>
          <Bars />
        </div>
      )}
      <div>
        <h2>{words.relations}</h2>
        <Relations />
      </div>
      <p>{words.chips}</p>
    </section>
  );
}
