import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { decodeOutlines, type Outlines, type PrintedOutlines } from '../../export/glyphShapes.ts';
import { shippedCodePoints, TEXT_ROOTS } from './codePoints.ts';
import { ensureFontSubset } from './fontSubset.ts';
import { writeWhole } from './writeWhole.ts';

const EM = 1000;
const FORMAT = 'ikt-outlines-1';
const COMMANDS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

interface Drawn {
  readonly commands: string;
  /** Each number as the difference from the one two before it. */
  readonly differences: readonly number[];
}

function drawGlyph(font: Font, codePoint: number): Drawn {
  const { commands } = font.glyphForCodePoint(codePoint).path;
  const numbers = commands.flatMap(({ args }) =>
    args.map((unit) => Math.round((unit * EM) / font.unitsPerEm)),
  );
  return {
    commands: commands.map(({ command }) => COMMANDS[command] ?? '?').join(''),
    differences: numbers.map((number, index) => number - (numbers[index - 2] ?? 0)),
  };
}

/** The outlines of a typeface at weights 400 and 600, as the site serves them. */
export function printOutlines(file: Uint8Array): PrintedOutlines {
  const font = create(file);
  const regular = font.getVariation({ wght: 400 });
  const strong = font.getVariation({ wght: 600 });
  const points = shippedCodePoints(TEXT_ROOTS).filter((point) => font.hasGlyphForCodePoint(point));
  const glyphs = points.map((point) => {
    const thin = drawGlyph(regular, point);
    const thick = drawGlyph(strong, point);
    if (thin.commands !== thick.commands) {
      throw new Error(`U+${point.toString(16)}: the two weights are drawn with other commands`);
    }
    return { commands: thin.commands, thin: thin.differences, thick: thick.differences };
  });
  return {
    format: FORMAT,
    letters: String.fromCodePoint(...points),
    commands: glyphs.map(({ commands }) => commands).join(' '),
    regular: glyphs.flatMap(({ thin }) => thin),
    strong: glyphs.flatMap(({ thin, thick }) =>
      thick.map((number, index) => number - (thin[index] ?? 0)),
    ),
  };
}

/** The file that the site serves: its name tells its content. */
export interface OutlinesFile {
  readonly name: string;
  readonly json: string;
}

/** The shipped typeface's outlines. It takes seconds, so they are kept beside the subset they are made of. */
export async function ensureOutlines(): Promise<OutlinesFile> {
  const font = await ensureFontSubset('truetype');
  const path = font.replace(/\.ttf$/, `-${FORMAT}.json`);
  if (!existsSync(path)) {
    writeWhole(path, JSON.stringify(printOutlines(readFileSync(font))));
  }
  const json = readFileSync(path, 'utf8');
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return { name: `ikt-outlines-${hash}.json`, json };
}

/** The shipped typeface's outlines, for the command line. */
export async function glyphOutlines(): Promise<Outlines> {
  const { json } = await ensureOutlines();
  return decodeOutlines(JSON.parse(json));
}
