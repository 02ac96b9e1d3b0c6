import { figureWordsFor } from '../i18n/figureWords.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import { layoutArcs } from '../layout/arcs.ts';
import { type DateForm, dateFormOf } from '../layout/sampleMark.ts';
import type { BarStretch, EventMark, SeriesMark } from '../layout/scene.ts';
import { RELATIONS, type RelationKind } from '../model/dataset.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { FigureChart } from './figureChart.ts';

/** A piece of a status bar. */
export type BarSign = 'running' | 'suspended' | 'agreed' | 'closed' | 'soft';

/** What stands before a meaning: a drawing as the chart draws it. */
export type Sign =
  | { readonly kind: 'type'; readonly shape: string; readonly hue: string }
  | { readonly kind: 'date'; readonly form: DateForm; readonly shape: string }
  | { readonly kind: 'chip'; readonly text: string }
  | { readonly kind: 'ring'; readonly name: 'selected' | 'lit' }
  | { readonly kind: 'back'; readonly shape: string }
  | { readonly kind: 'bar'; readonly state: BarSign }
  | { readonly kind: 'round'; readonly hollow: boolean }
  | { readonly kind: 'acting' }
  | { readonly kind: 'unknown'; readonly faded: boolean }
  | { readonly kind: 'arc'; readonly relation: RelationKind; readonly quiet: boolean }
  | { readonly kind: 'value'; readonly mark: SeriesMark };

export interface LegendEntry {
  /** Names the sign: `type summit`, `date span`, `bar running`. */
  readonly id: string;
  readonly sign: Sign;
  readonly text: string;
}

/** Entries that belong together, under a head in their hue where they have one. */
export interface LegendGroup {
  readonly head: string | undefined;
  readonly hue: string | undefined;
  readonly entries: readonly LegendEntry[];
}

export interface LegendRow {
  readonly head: string;
  readonly groups: readonly LegendGroup[];
}

interface Drawn {
  readonly excerpt: Excerpt;
  readonly chart: FigureChart;
  readonly marks: readonly EventMark[];
}

const entry = (id: string, sign: Sign, text: string): LegendEntry => ({ id, sign, text });
const loose = (entries: readonly LegendEntry[]): LegendGroup => ({
  head: undefined,
  hue: undefined,
  entries,
});

/** Shape and hue of each type of which a mark is drawn, by its group. */
function typeGroups({ excerpt, marks }: Drawn): readonly LegendGroup[] {
  const { vocabulary } = excerpt.dataset;
  const { lang } = excerpt.view;
  const drawn = new Set(marks.map(({ type }) => type));
  return vocabulary.groups.flatMap(({ id: group, label, hue }) => {
    const types = vocabulary.types.filter((type) => type.group === group && drawn.has(type.id));
    if (types.length === 0) return [];
    const entries = types.map(({ id, shape, label: name }) =>
      entry(`type ${id}`, { kind: 'type', shape, hue }, name[lang]),
    );
    return [{ head: label[lang], hue, entries }];
  });
}

const emphasisOf = (chart: FigureChart) =>
  chart.kind === 'timeline' ? chart.emphasis : chart.emphasis.a;

const hasArcs = (chart: FigureChart): boolean =>
  chart.scenes.some((scene) => layoutArcs(scene, emphasisOf(chart).relations).length > 0);

/** Counted events, and what is brought out. */
function eventSigns({ excerpt, chart, marks }: Drawn): readonly LegendEntry[] {
  const words = figureWordsFor(excerpt.view.lang);
  const { selected, lit } = emphasisOf(chart);
  const chips = chart.scenes.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.chips));
  const isDrawn = (id: string): boolean =>
    marks.some((mark) => mark.id === id) || chips.some(({ events }) => events.includes(id));
  const [chip] = chips;
  const others = marks.find(({ id }) => !lit.has(id));
  const hasRings = [...lit].some(isDrawn) && !hasArcs(chart);
  return [
    ...(chip ? [entry('chip', { kind: 'chip', text: chip.text.text }, words.chips)] : []),
    ...(selected !== undefined && isDrawn(selected)
      ? [entry('ring selected', { kind: 'ring', name: 'selected' }, words.selected)]
      : []),
    ...(hasRings ? [entry('ring lit', { kind: 'ring', name: 'lit' }, words.lit)] : []),
    ...(lit.size > 0 && others
      ? [entry('back', { kind: 'back', shape: others.shape }, words.back)]
      : []),
  ];
}

const DATE_FORMS = ['coarse', 'span', 'soft', 'open'] as const;

/** The forms of dates that aren't one exact day, and where the data ends. */
function dateSigns({ excerpt, chart, marks }: Drawn): readonly LegendEntry[] {
  const { view, dataset } = excerpt;
  const words = wordsFor(view.lang).legend;
  const forms = DATE_FORMS.flatMap((form) => {
    const mark = marks.find((candidate) => dateFormOf(candidate) === form);
    return mark === undefined
      ? []
      : [entry(`date ${form}`, { kind: 'date', form, shape: mark.shape }, words[form])];
  });
  const isUnknown = chart.scenes.some(({ through }) => through !== undefined);
  const faded = chart.scenes.some(({ bars }) =>
    bars.some(({ stretches }) => stretches.some((stretch) => stretch.faded)),
  );
  const notKnown = figureWordsFor(view.lang).notKnown(formatDay(dataset.through, view.lang));
  return isUnknown ? [...forms, entry('unknown', { kind: 'unknown', faded }, notKnown)] : forms;
}

/** What the strips above the lanes draw. */
function barSigns({ excerpt, chart }: Drawn): readonly LegendEntry[] {
  const { lang } = excerpt.view;
  const words = wordsFor(lang).legend;
  const bars = chart.scenes.flatMap((scene) => scene.bars);
  const ticks = chart.scenes.flatMap(({ rounds }) => rounds.flatMap((row) => row.ticks));
  const blocks = chart.scenes.flatMap(({ periods }) => periods.flatMap((row) => row.blocks));
  const has = (test: (stretch: BarStretch) => boolean): boolean =>
    bars.some(({ stretches }) => stretches.some(test));
  const bar = (state: BarSign, text: string, isDrawn: boolean): LegendEntry[] =>
    isDrawn ? [entry(`bar ${state}`, { kind: 'bar', state }, text)] : [];
  const round = (hollow: boolean, text: string): LegendEntry[] =>
    ticks.some((tick) => tick.hollow === hollow)
      ? [entry(hollow ? 'round hollow' : 'round', { kind: 'round', hollow }, text)]
      : [];
  return [
    ...bar(
      'running',
      words.running,
      has(({ status, faded }) => status === 'running' && !faded),
    ),
    ...bar(
      'suspended',
      words.suspended,
      has(({ status, faded }) => status === 'suspended' && !faded),
    ),
    ...bar(
      'agreed',
      words.agreed,
      bars.some(({ agreed }) => agreed.length > 0),
    ),
    ...bar(
      'closed',
      words.ended,
      bars.some(({ closed }) => closed !== undefined),
    ),
    ...bar(
      'soft',
      words.soft,
      has(({ softStart }) => softStart > 0),
    ),
    ...round(false, words.roundFace),
    ...round(true, words.roundVideo),
    ...(blocks.some(({ acting }) => acting)
      ? [entry('acting', { kind: 'acting' }, figureWordsFor(lang).acting)]
      : []),
  ];
}

/** The kinds of relations of which a line is drawn. */
function arcSigns({ excerpt, chart }: Drawn): readonly LegendEntry[] {
  const { relations, selected } = emphasisOf(chart);
  const arcs = chart.scenes.flatMap((scene) => layoutArcs(scene, relations));
  const { vocabulary } = excerpt.dataset;
  return RELATIONS.filter((kind) => arcs.some((arc) => arc.kind === kind)).map((relation) =>
    entry(
      `arc ${relation}`,
      { kind: 'arc', relation, quiet: selected === undefined },
      vocabulary.relations[relation].out[excerpt.view.lang],
    ),
  );
}

/** What is told of a value beside its height. */
function valueSigns({ excerpt, chart }: Drawn): readonly LegendEntry[] {
  const words = figureWordsFor(excerpt.view.lang);
  const marks = chart.scenes.flatMap(({ series }) => series.flatMap((row) => row.marks));
  const isCounted = ({ form }: SeriesMark): boolean => form === 'bar' || form === 'span';
  const signs: readonly (readonly [string, (mark: SeriesMark) => boolean, string])[] = [
    ['span', ({ form, partial }) => form === 'span' && !partial, words.span],
    ['partial', (mark) => mark.partial && isCounted(mark), words.partial],
    ['hollow', ({ hollow, partial }) => hollow && !partial, words.unconfirmed],
    ['soft', ({ soft, partial, hollow }) => soft && !partial && !hollow, words.vague],
    ['zero', ({ form }) => form === 'zero', words.zero],
  ];
  return signs.flatMap(([name, is, text]) => {
    const mark = marks.find(is);
    return mark === undefined ? [] : [entry(`value ${name}`, { kind: 'value', mark }, text)];
  });
}

/** The key of a picture: exactly what is drawn in it, row by row. */
export function legendOf(excerpt: Excerpt, chart: FigureChart): readonly LegendRow[] {
  const marks = chart.scenes.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
  const drawn: Drawn = { excerpt, chart, marks };
  const { rows } = figureWordsFor(excerpt.view.lang);
  const row = (head: string, groups: readonly LegendGroup[]): LegendRow => ({
    head,
    groups: groups.filter(({ entries }) => entries.length > 0),
  });
  return [
    row(rows.events, [...typeGroups(drawn), loose(eventSigns(drawn))]),
    row(rows.dates, [loose(dateSigns(drawn))]),
    row(rows.bars, [loose(barSigns(drawn))]),
    row(rows.lines, [loose(arcSigns(drawn))]),
    row(rows.series, [loose(valueSigns(drawn))]),
  ].filter(({ groups }) => groups.length > 0);
}
