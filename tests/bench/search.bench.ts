import { createSearchIndex, type SearchIndex } from '../../src/data/searchIndex.ts';
import { searchEvents } from '../../src/data/searchQuery.ts';
import { buildDataset } from '../../src/entries/cli/buildDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** Budget of one keystroke in ms. The index is made before, when the field is entered. */
const KEYSTROKE = 50;
const MANY = 10_000;
const BUILDS = 5;

const TYPED = [
  'Kim Jong-un Trump summit',
  'Kaesong industrial complex',
  'September 2018',
  'nuclear test',
  '개성공단 전면 중단',
  '2018년 9월 정상회담',
  'ㄱㅅㄱㄷ',
  'Kaesnog shtudown',
  'zzzzqqqq',
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The published events again and again until there are enough, each copy with words of its own. */
function manyOf(dataset: Dataset, count: number): Dataset {
  const events = Array.from({ length: count }, (_, index) => {
    const event = dataset.events[index % dataset.events.length];
    if (event === undefined) throw new Error('data/ has no events');
    const round = Math.floor(index / dataset.events.length);
    const { en, ko } = event.summary;
    return {
      ...event,
      id: `${event.id}-${round}`,
      summary: { en: `${en} Edition${index}`, ko: `${ko} 제${index}판` },
    };
  });
  return { ...dataset, events };
}

function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

function typeAll(index: SearchIndex): readonly { readonly text: string; readonly ms: number }[] {
  return TYPED.flatMap((query) =>
    Array.from(query, (_, at) => {
      const text = query.slice(0, at + 1);
      return { text, ms: timed(() => searchEvents(index, text)).ms };
    }),
  );
}

function benchSize(dataset: Dataset): void {
  const builds = Array.from({ length: BUILDS }, () => timed(() => createSearchIndex(dataset)).ms);
  const index = createSearchIndex(dataset);
  typeAll(index);
  const keystrokes = typeAll(index);
  const worst = keystrokes.reduce((most, one) => (one.ms > most.ms ? one : most));
  const typical = median(keystrokes.map(({ ms }) => ms));
  console.log(
    `${String(dataset.events.length).padStart(7)} events: index ${median(builds).toFixed(0)} ms, ` +
      `keystroke median ${typical.toFixed(1)} ms, worst ${worst.ms.toFixed(1)} ms ` +
      `at "${worst.text}" (budget ${KEYSTROKE}), ${index.keys.length} words`,
  );
}

/** Times the search while queries are typed letter by letter; prints one line for each size of dataset. */
export function benchSearch(): void {
  console.log(`\nsearch in Node, ${TYPED.length} queries typed letter by letter:`);
  const { built } = buildDataset('data');
  if (built === undefined) return;
  benchSize(built.dataset);
  benchSize(manyOf(built.dataset, MANY));
}
