import { FONT_FAMILY } from './fontFace.ts';

/** The two grounds that everything is designed for. */
export const PALETTE_THEMES = ['light', 'dark'] as const;
export type PaletteTheme = (typeof PALETTE_THEMES)[number];

type Pair = readonly [light: string, dark: string];

/** Colours are chosen against their ground: text 4.5:1 or more, marks 3:1 or more. */
const BASE = {
  paper: ['#ffffff', '#111419'],
  'paper-sunk': ['#f6f7f8', '#191d24'],
  ink: ['#16181d', '#eceef1'],
  'ink-soft': ['#565c66', '#a3aab5'],
  hairline: ['#dfe2e6', '#2a303a'],
  'hairline-strong': ['#8a9099', '#6f7785'],
  focus: ['#0b57d0', '#8ab4ff'],
  bar: ['#3c424c', '#c3c9d2'],
  'bar-ink': ['#ffffff', '#111419'],
  hatch: ['#6b727d', '#8b93a0'],
  blue: ['#1a58b8', '#79aaff'],
  green: ['#0b7a52', '#4fc694'],
  violet: ['#6a3fc4', '#b79bff'],
  red: ['#c02a1e', '#ff7d6e'],
  ochre: ['#8c6000', '#dba63a'],
  grey: ['#565c66', '#a3aab5'],
  selected: ['#fff3c4', '#3a3413'],
} as const satisfies Readonly<Record<string, Pair>>;
type BaseToken = keyof typeof BASE;

const channelsOf = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** So much of one colour laid over another, channel by channel in sRGB. */
function mixed(over: BaseToken, share: number, under: BaseToken): Pair {
  const mix = (theme: 0 | 1): string => {
    const ground = channelsOf(BASE[under][theme]);
    const channels = channelsOf(BASE[over][theme]).map((channel, index) =>
      Math.round(channel * share + (ground[index] ?? 0) * (1 - share)),
    );
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
  return [mix(0), mix(1)];
}

/** Every colour of page and picture, light and dark. */
export const PALETTE = {
  ...BASE,
  /** Lines of decades and years among the grid's. */
  'grid-strong': mixed('hairline-strong', 0.45, 'hairline'),
  /** Ground of a term in office, as its band covers the paper. */
  tenure: mixed('hairline', 0.55, 'paper'),
  'tenure-sunk': mixed('hairline', 0.55, 'paper-sunk'),
  /** What lies after the last day of the data, in a comparison's two grounds. */
  unknown: mixed('hairline', 0.6, 'paper'),
  'unknown-sunk': mixed('hairline', 0.6, 'paper-sunk'),
  estimate: mixed('hatch', 0.45, 'paper'),
} as const satisfies Readonly<Record<string, Pair>>;
export type ColourToken = keyof typeof PALETTE;

/** Hue families that a vocabulary can give to its groups. */
export const HUES = ['blue', 'green', 'violet', 'red', 'ochre', 'grey'] as const;

/** What a token stands for in one theme. */
export const colourIn =
  (theme: PaletteTheme) =>
  (token: ColourToken): string =>
    PALETTE[token][theme === 'light' ? 0 : 1];

/** The shipped typeface, and what stands in for it where it is missing. */
export const FONT_STACK = `${FONT_FAMILY}, system-ui, Apple SD Gothic Neo, Malgun Gothic, Noto Sans KR, sans-serif`;
