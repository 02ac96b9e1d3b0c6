/** A leaf of a dictionary: its path, and what stands there. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** All leaves of a nested plain object, in its order. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

/** Arguments of every message that takes some: names and counts that can be told from the words. */
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  '.embed.unknownKey': ['설정'],
  '.filters.active': [['Summit', '정상회담']],
  '.filters.emptyAdvice': [['정상회담']],
  '.figure.source': ['남북관계 연표'],
  '.header.standfirst': [382, '1945', '31 May 2026'],
  '.about.what': [382, 900, '1945', '31 May 2026'],
  '.describe.what': [382, '1945', '31 May 2026'],
  '.describe.commonest': [['회담'], 7],
  '.describe.important': [['첫 회담'], 5],
  '.describe.importantMany': [9, 5, ['첫 회담', '끝 회담']],
};

/** A leaf in words; messages are given arguments of a likely kind. */
export function sayLeaf({ path, value }: Leaf): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'function') throw new Error(`neither words nor a message: ${path}`);
  const counts = Array.from({ length: value.length }, (_, index) => 12 + index);
  const said: unknown = value(...(SPECIAL[path] ?? counts.map(argumentFor(path))));
  if (typeof said !== 'string') throw new Error(`no words: ${path}`);
  return said;
}

/** Messages of links and titles take text alone; the others are content with a number. */
const argumentFor = (path: string) => (count: number) =>
  /^\.(notices\.link|live\.(selected|pinned|unpinned))/.test(path) ? `정상회담${count}` : count;
