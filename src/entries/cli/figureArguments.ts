import { parseArgs } from 'node:util';
import {
  FIGURE_SIZES,
  type FigureSize,
  isSizeText,
  PNG_SCALES,
  type PngScale,
  parseFigureSize,
  SIZE_BOUNDS,
} from '../../export/figureSizes.ts';
import { MOST_CAPTION, MOST_TITLE } from '../../export/reportTexts.ts';
import { SCOPES, type Scope } from '../../model/excerpt.ts';
import type { ViewKey } from '../../state/viewFields.ts';
import { emptyOption, isEmpty } from './emptyOption.ts';
import { usageFailure } from './figureFailure.ts';
import { FIGURE_FORMATS, type FigureFormat, formatOfName } from './figureFormats.ts';
import type { ViewRequest } from './figureView.ts';
import { listNearest } from './nearestFirst.ts';

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;

/** The keys of a view that decide what is drawn, as options of the same names. */
const VIEW_OPTIONS = {
  from: TEXT,
  to: TEXT,
  types: TEXT,
  threads: TEXT,
  parties: TEXT,
  article: SWITCH,
  min: TEXT,
  q: TEXT,
  lanes: TEXT,
  event: TEXT,
  pins: TEXT,
  chain: SWITCH,
  series: TEXT,
  at: TEXT,
  compare: TEXT,
  years: TEXT,
  lang: TEXT,
  theme: TEXT,
} as const satisfies Partial<Record<ViewKey, typeof TEXT | typeof SWITCH>>;

const OPTIONS = {
  ...VIEW_OPTIONS,
  link: TEXT,
  title: TEXT,
  caption: TEXT,
  scope: TEXT,
  size: TEXT,
  scale: TEXT,
  outlined: SWITCH,
  alone: SWITCH,
  data: TEXT,
  format: TEXT,
  out: TEXT,
  help: SWITCH,
} as const;

type OptionName = keyof typeof OPTIONS;

/** Everything that a command line says, checked as far as it can be without the data. */
export interface FigureArguments {
  readonly view: ViewRequest;
  readonly title: string | undefined;
  readonly caption: string | undefined;
  readonly scope: Scope;
  readonly size: FigureSize;
  readonly scale: PngScale;
  readonly outlined: boolean;
  /** A PDF holds the picture alone, on a page of its size. */
  readonly alone: boolean;
  /** A data folder in the place of the project's own. */
  readonly data: string | undefined;
  readonly format: FigureFormat;
  /** The file's path as written; undefined: standard output. */
  readonly out: string | undefined;
}

export const DEFAULT_SIZE = '180mm';

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** Values by the option's name; a switch that is on has the value `1`, as in a link. */
type Given = ReadonlyMap<OptionName, string>;

function readTokens(args: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw usageFailure(
        `"${token.value}" belongs to no option. With npm, two hyphens stand before the first option (npm run figure -- --out figure.svg), and text with spaces stands between quotes.`,
      );
    }
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      throw usageFailure(
        `There is no option ${rawName}. Options, nearest first: ${listNearest(name, Object.keys(OPTIONS))}.`,
      );
    }
    if (given.has(name)) throw usageFailure(`${rawName} is given twice. Give it once.`);
    given.set(name, readValue(name, value, token.inlineValue));
  }
  return given;
}

function readValue(
  name: OptionName,
  value: string | undefined,
  isInline: boolean | undefined,
): string {
  if (OPTIONS[name].type === 'boolean') {
    if (value === undefined) return '1';
    throw usageFailure(`--${name} takes no value: leave out "=${value}".`);
  }
  const isMissing = value === undefined || (isInline !== true && /^--./.test(value));
  if (isMissing) throw usageFailure(`--${name} needs a value, like --${name}=… or --${name} …`);
  if (isEmpty(value)) throw usageFailure(emptyOption(name));
  return value;
}

function readSize(text: string): FigureSize {
  const size = parseFigureSize(text);
  if (size !== undefined) return size;
  if (!isSizeText(text)) {
    throw usageFailure(
      `--size: "${text}" is no size. Write one of ${Object.keys(FIGURE_SIZES).join(', ')}, or a width and height like 1200x800 (px) or 160x90mm; with a width alone the picture is as high as it needs.`,
    );
  }
  throw usageFailure(
    `--size: "${text}" is out of range. Each side is ${SIZE_BOUNDS.px.join(' to ')} px or ${SIZE_BOUNDS.mm.join(' to ')} mm; a number without a unit is px.`,
  );
}

function readScale(text: string | undefined, format: FigureFormat): PngScale {
  if (text === undefined) return 1;
  if (format !== 'png')
    throw usageFailure('--scale is for PNG alone: leave it out, or write --out figure.png.');
  const scale = PNG_SCALES.find((known) => String(known) === text);
  if (scale !== undefined) return scale;
  throw usageFailure(`--scale: "${text}" is not possible. Possible: ${PNG_SCALES.join(', ')}.`);
}

function readFormat(given: Given): FigureFormat {
  const named = given.get('format');
  const out = given.get('out');
  const formats = FIGURE_FORMATS.join(', ');
  if (out === undefined) {
    throw usageFailure(
      'Say where the file goes: --out figure.svg, or --out - --format svg for standard output.',
    );
  }
  if (named !== undefined) {
    const format = FIGURE_FORMATS.find((known) => known === named);
    if (format !== undefined) return format;
    throw usageFailure(`--format: "${named}" is not possible. Possible: ${formats}.`);
  }
  if (out === '-')
    throw usageFailure(`--out -: say which format, like --format svg. Possible: ${formats}.`);
  const format = formatOfName(out);
  if (format !== undefined) return format;
  throw usageFailure(
    `--out: the end of "${out}" names no format. Let it end like figure.svg, or add --format. Possible: ${formats}.`,
  );
}

function readScope(text: string | undefined): Scope {
  if (text === undefined) return 'view';
  const scope = SCOPES.find((known) => known === text);
  if (scope !== undefined) return scope;
  throw usageFailure(`--scope: "${text}" is not possible. Possible: ${SCOPES.join(', ')}.`);
}

function readText(given: Given, name: 'title' | 'caption', most: number): string | undefined {
  const text = given.get(name);
  if (text === undefined || text.length <= most) return text;
  throw usageFailure(
    `--${name}: the text is ${text.length} characters long, at most ${most} are possible. Shorten it.`,
  );
}

function readView(given: Given): ViewRequest {
  const keys = Object.keys(VIEW_OPTIONS) as (keyof typeof VIEW_OPTIONS)[];
  const options = new Map<ViewKey, string>();
  for (const key of keys) {
    const value = given.get(key);
    if (value !== undefined) options.set(key, value);
  }
  return { link: given.get('link'), options };
}

/**
 * Reads a command line; undefined where it asks for help.
 * @throws FigureFailure for what can't be meant
 */
export function readArguments(args: readonly string[]): FigureArguments | undefined {
  if (args.includes('--help') || args.includes('-h')) return undefined;
  const given = readTokens(args);
  const format = readFormat(given);
  const outlined = given.has('outlined');
  if (outlined && format !== 'svg') {
    throw usageFailure('--outlined is for SVG alone: leave it out, or write --out figure.svg.');
  }
  const alone = given.has('alone');
  if (alone && format !== 'pdf') {
    throw usageFailure('--alone is for PDF alone: leave it out, or write --out figure.pdf.');
  }
  const out = given.get('out');
  return {
    view: readView(given),
    title: readText(given, 'title', MOST_TITLE),
    caption: readText(given, 'caption', MOST_CAPTION),
    scope: readScope(given.get('scope')),
    size: readSize(given.get('size') ?? DEFAULT_SIZE),
    scale: readScale(given.get('scale'), format),
    outlined,
    alone,
    data: given.get('data'),
    format,
    out: out === '-' ? undefined : out,
  };
}
