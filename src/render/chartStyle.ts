import { type ColourToken, FONT_STACK, HUES } from './palette.ts';

type ColourOf = (token: ColourToken) => string;
type Declarations = Readonly<Record<string, string | number>>;
type Rule = readonly [selectors: readonly string[], declarations: Declarations];

const CRISP = { 'shape-rendering': 'crispEdges' };
const DASHED = { 'stroke-dasharray': '2 3' };

/** Text and marks keep clear of the lines behind them. */
const halo = (ground: string, width: number): Declarations => ({
  stroke: ground,
  'stroke-width': width,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

const frameRules = (c: ColourOf): readonly Rule[] => [
  [
    ['.timeline'],
    { 'font-family': FONT_STACK, 'font-size': '12px', 'font-kerning': 'none', fill: c('ink') },
  ],
  [['.timeline .strong'], { 'font-weight': 600 }],
  [['.grid line'], { stroke: c('hairline'), 'stroke-width': 1, ...CRISP }],
  [['.grid line.strong'], { stroke: c('grid-strong') }],
  [['.axis text'], { fill: c('ink-soft') }],
  [['.axis text.strong'], { fill: c('ink') }],
  [['.unknown rect'], { fill: c('paper-sunk') }],
  [['.unknown text'], { fill: c('ink-soft') }],
  [['.unknown line', '.unknown path'], { fill: 'none', stroke: c('hairline-strong'), ...DASHED }],
  [['.as-of-line line'], { stroke: c('ink'), 'stroke-width': 1.3 }],
  [['.as-of-line path', '.as-of-line text'], { fill: c('ink') }],
];

const stripRules = (c: ColourOf): readonly Rule[] => [
  [['.periods rect'], { fill: c('hairline'), 'fill-opacity': 0.55 }],
  [['.periods .acting rect'], { fill: c('ink-soft'), 'fill-opacity': 1 }],
  [['.strip-name'], { fill: c('ink') }],
  [['.bars .base', '.rounds .base'], { stroke: c('hairline'), ...CRISP }],
  [['.running .body'], { fill: c('bar') }],
  [['.running text'], { fill: c('bar-ink') }],
  [['.suspended .body'], { stroke: c('hatch'), 'stroke-width': 1 }],
  [['.stretch.faded'], { opacity: 0.35 }],
  [['.stretch .soft'], { fill: c('bar'), 'fill-opacity': 0.5 }],
  [['.hatch'], { stroke: c('hatch'), 'stroke-width': 1.6 }],
  [['.bars .agreed'], { stroke: c('ink'), 'stroke-width': 1.2 }],
  [['.bars .closed'], { fill: c('ink') }],
  [['.round'], { fill: c('violet') }],
  [['.round.hollow'], { stroke: c('violet'), 'stroke-width': 1 }],
];

const eventRules = (c: ColourOf): readonly Rule[] => [
  [['.lanes .rule'], { stroke: c('hairline'), ...CRISP }],
  [['.lane-name'], { 'font-weight': 600, fill: c('ink') }],
  [['.mark'], { fill: c('ink') }],
  ...HUES.map((hue): Rule => [[`.lane-name.hue-${hue}`, `.mark.hue-${hue}`], { fill: c(hue) }]),
  [['.label'], { fill: c('ink') }],
  [['.strip'], { stroke: c('hairline'), ...CRISP }],
  [['.chip'], { fill: c('ink-soft') }],
  [['.ring'], { fill: 'none' }],
  [['.ring.lit'], { fill: c('selected') }],
  [['.ring.bare'], { fill: 'none' }],
  [['.ring.selected'], { fill: c('selected'), stroke: c('ink'), 'stroke-width': 1 }],
  [['.mark.back'], { fill: c('hairline-strong') }],
  [['.label.back'], { fill: c('ink-soft') }],
  [['.chip.lit'], { fill: c('ink') }],
];

/** The kind of a relation by the stroke, its direction by the head. */
const arcRules = (c: ColourOf): readonly Rule[] => [
  [['.arcs path'], { fill: 'none', stroke: c('ink-soft'), 'stroke-width': 1.3 }],
  [['.arcs.quiet path'], { stroke: c('hairline-strong'), 'stroke-width': 1 }],
  [['.arcs .responds-to'], { 'stroke-dasharray': '9 3 2 3' }],
  [['.arcs .implements'], { 'stroke-width': 2.2 }],
  [['.arcs.quiet .implements'], { 'stroke-width': 1.8 }],
  [
    ['.arcs .breaks'],
    { 'stroke-dasharray': '0.1 4', 'stroke-linecap': 'round', 'stroke-width': 2 },
  ],
  [['.arcs .follows'], { 'stroke-dasharray': '5 3' }],
  [['.arcs path.heads'], { fill: c('ink-soft'), stroke: 'none' }],
  [['.arcs.quiet path.heads'], { fill: c('hairline-strong') }],
];

/** One ink; what a value is worth is told by fill and outline. */
const seriesRules = (c: ColourOf): readonly Rule[] => [
  [['.series .rule'], { stroke: c('hairline'), ...CRISP }],
  [
    ['.series .level'],
    { stroke: c('hairline-strong'), 'stroke-dasharray': '1 3', 'stroke-opacity': 0.8 },
  ],
  [['.series .zero-line'], { stroke: c('hairline-strong'), ...CRISP }],
  [['.series text'], halo(c('paper'), 3)],
  [['.series .quiet'], { fill: c('ink-soft') }],
  [['.series .bar', '.series .zero', '.series .dot'], { fill: c('hatch') }],
  [['.series .span'], { fill: c('hairline'), stroke: c('hatch') }],
  [['.series .partial'], { stroke: c('hatch'), 'stroke-opacity': 0.45 }],
  [['.series .soft'], { fill: c('estimate'), stroke: c('hatch') }],
  [['.series .hollow'], { fill: c('paper'), stroke: c('hatch') }],
  [['.series .edge'], { fill: 'none', stroke: c('hatch'), 'stroke-width': 2 }],
  [['.series .edge.partial'], { 'stroke-opacity': 1, 'stroke-dasharray': '4 2' }],
  [['.series .join'], { fill: 'none', stroke: c('hatch'), 'stroke-width': 1.5 }],
  [['.series .whisker'], { fill: 'none', stroke: c('hatch') }],
];

interface Ground {
  readonly within: string;
  readonly paper: ColourToken;
  readonly tenure: ColourToken;
}

/** What takes the colour of the ground it stands on: halos, plates, hollow signs. */
const groundRules = (c: ColourOf, { within, paper, tenure }: Ground): readonly Rule[] => [
  [[`${within}.ground`, `${within}.stretch .plate`], { fill: c(paper) }],
  [[`${within}.bars .agreed`, `${within}.round.hollow`], { fill: c(paper) }],
  [[`${within}.mark`], halo(c(paper), 2.5)],
  [[`${within}.label`], halo(c(paper), 3)],
  [[`${within}.chip`], halo(c(paper), 6)],
  [[`${within}.strip-name`, `${within}.lane-name`], halo(c(paper), 4)],
  [[`${within}.holder`], halo(c(tenure), 4)],
];

/** A comparison's second window stands on a tinted ground. */
const compareRules = (c: ColourOf): readonly Rule[] => [
  ...groundRules(c, { within: '.side-b ', paper: 'paper-sunk', tenure: 'tenure-sunk' }),
  [['.side-b .rule'], { stroke: 'none' }],
  [['.side-a .unknown rect'], { fill: c('unknown') }],
  [['.side-b .unknown rect'], { fill: c('unknown-sunk') }],
  [['.tags text'], { fill: c('ink-soft') }],
  [['.tags .letter'], { fill: c('ink'), 'font-weight': 600 }],
];

const printRule = (scope: string, [selectors, declarations]: Rule): string => {
  const body = Object.entries(declarations).map(([name, value]) => `${name}:${value}`);
  return `${selectors.map((selector) => scope + selector).join(',')}{${body.join(';')}}`;
};

/**
 * The rules of everything that a chart draws, one a line: selectors by type and class, next to each
 * other or one within another, and properties of SVG alone, so that the simplest renderer of SVG
 * understands them.
 * @param scope selector of what they hold in, with a space behind it; none: everywhere
 */
export const chartCss = (colourOf: ColourOf, scope = ''): string =>
  [
    ...frameRules(colourOf),
    ...groundRules(colourOf, { within: '', paper: 'paper', tenure: 'tenure' }),
    ...stripRules(colourOf),
    ...eventRules(colourOf),
    ...arcRules(colourOf),
    ...seriesRules(colourOf),
    ...compareRules(colourOf),
  ]
    .map((rule) => printRule(scope, rule))
    .join('\n');
