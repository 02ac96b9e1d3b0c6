import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Characters that the interface may always show, whatever the data says: inclusive ranges. */
const INTERFACE_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xff], // Latin-1
  [0x2010, 0x2027], // general punctuation: dashes, quotes, bullets, ellipsis
  [0x2030, 0x203a], // per mille, primes, angle quotes
];
const INTERFACE_CHARACTERS =
  '←↑→↓↔↗⇧⌘⌥−×÷≈≤≥△▲▼○●◇◆□■✓ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ「」『』《》〈〉、。㎡㎢';

const ESCAPE = /\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/gi;

const textOf = (path: string): string =>
  readFileSync(path, 'utf8').replace(ESCAPE, (_, braced?: string, plain?: string) =>
    String.fromCodePoint(Number.parseInt(braced ?? plain ?? '20', 16)),
  );

const TEXT_FILES = new Set(['.json', '.ts', '.tsx']);

function* textFilesIn(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* textFilesIn(join(path, name));
  } else if (TEXT_FILES.has(extname(path))) {
    yield path;
  }
}

/** Where the words of the site come from, relative to the project's folder. */
export const TEXT_ROOTS: readonly string[] = ['data', 'src/i18n'];

/** The code points in the data and dictionary files under `roots`, without control characters. */
export function codePointsIn(roots: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const root of roots) {
    for (const path of textFilesIn(root)) {
      for (const character of textOf(path)) found.add(character.codePointAt(0) ?? 0x20);
    }
  }
  for (const codePoint of found)
    if (codePoint < 0x20 || codePoint === 0x7f) found.delete(codePoint);
  return found;
}

/** Everything the shipped font should cover: the interface's characters and those under `roots`. */
export function shippedCodePoints(roots: readonly string[]): readonly number[] {
  const all = new Set(codePointsIn(roots));
  for (const [first, last] of INTERFACE_RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint += 1) all.add(codePoint);
  }
  for (const character of INTERFACE_CHARACTERS) all.add(character.codePointAt(0) ?? 0x20);
  return [...all].sort((a, b) => a - b);
}
