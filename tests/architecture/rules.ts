import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { LAYERS, type Layer } from './layerTable.ts';
import { type ImportFact, readSource, type SourceFacts } from './sourceFile.ts';

/** The project's source files: text by path from the project's folder, with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>;

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 60;
const MAX_COMPONENT_LINES = 80;
const EMPTY_NAMES = /^(?:utils?|helpers?|common|misc|managers?|services?)$/i;

/** The layer that a file belongs to, undefined outside them all. */
export function layerOf(path: string): string | undefined {
  const [top, folder = '', inner] = path.split('/');
  if (top !== 'src') return undefined;
  const name = folder === 'entries' && inner === 'cli' ? 'entries/cli' : folder;
  return name in LAYERS ? name : undefined;
}

/**
 * The entry that a file is a part of: `main.tsx` and the folder `site` make the site, any other
 * file or folder is an entry by its own name.
 */
function entryOf(path: string): string {
  const name = (path.split('/')[2] ?? '').replace(/\.tsx?$/, '');
  return name === 'main' ? 'site' : name;
}

const isVirtual = (specifier: string): boolean => specifier.startsWith('virtual:');
const isNodes = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

/** The path that a relative import means. */
const targetOf = (path: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(path), specifier));

function outsideProblem(layer: Layer, { specifier, names }: ImportFact): string | undefined {
  const may = (what: 'node' | 'virtual' | 'anyPackage'): boolean =>
    layer.mayUse?.includes(what) ?? false;
  if (isVirtual(specifier)) return may('virtual') ? undefined : 'no virtual modules here';
  if (isNodes(specifier)) return may('node') ? undefined : "none of Node's modules here";
  if (may('anyPackage')) return undefined;
  const pattern = layer.packages[specifier];
  if (pattern === undefined) return 'this package is not for this layer';
  const refused = names.filter((name) => !pattern.test(name));
  return refused.length === 0 ? undefined : `${refused.join(', ')} is not for this layer`;
}

function insideProblem(path: string, target: string): string | undefined {
  const from = layerOf(path) ?? '';
  const to = layerOf(target);
  if (to === undefined) return 'outside the layers';
  const sameLayer = from.split('/')[0] === to.split('/')[0];
  if (!sameLayer)
    return LAYERS[from]?.layers.includes(to) ? undefined : `${from} may not import ${to}`;
  if (!from.startsWith('entries')) return undefined;
  return entryOf(path) === entryOf(target) ? undefined : 'entries may not import each other';
}

function importProblems(facts: SourceFacts, tree: SourceTree): readonly string[] {
  const layer = LAYERS[layerOf(facts.path) ?? ''];
  if (layer === undefined) return [`${facts.path}: lies in no layer`];
  return facts.imports.flatMap((found) => {
    const isRelative = found.specifier.startsWith('.');
    const target = targetOf(facts.path, found.specifier);
    const isMissing = /\.tsx?$/.test(target) ? !tree.has(target) : !/\.(?:css|json)$/.test(target);
    const problem = isRelative
      ? isMissing
        ? 'no such file (write the extension)'
        : insideProblem(facts.path, target)
      : outsideProblem(layer, found);
    const named = isRelative ? target : found.specifier;
    return problem === undefined ? [] : [`${facts.path} -> ${named}: ${problem}`];
  });
}

function sizeProblems({ path, lines, functions }: SourceFacts): readonly string[] {
  const limit = path.endsWith('.tsx') ? MAX_COMPONENT_LINES : MAX_FUNCTION_LINES;
  const long = functions
    .filter((one) => one.lines > limit)
    .map((one) => `${path}: function ${one.name} has ${one.lines} lines, ${limit} at most`);
  return lines > MAX_FILE_LINES
    ? [`${path}: has ${lines} lines, ${MAX_FILE_LINES} at most`, ...long]
    : long;
}

/** A name is judged whole and by the last of its words: `dateUtils`, `event-helpers`. */
function nameProblems({ path }: SourceFacts): readonly string[] {
  const names = path.split('/').map((name) => name.replace(/\..*$/, ''));
  const empty = names.filter((name) => {
    const lastWord = name.split(/[-_]|(?<=[a-z0-9])(?=[A-Z])/).at(-1) ?? '';
    return EMPTY_NAMES.test(lastWord);
  });
  return empty.map((name) => `${path}: "${name}" says nothing of what it holds`);
}

function shapeProblems({ path, isBarrel, anyLines }: SourceFacts): readonly string[] {
  const barrel = isBarrel || /(?:^|\/)index\.tsx?$/.test(path) ? [`${path}: is a barrel file`] : [];
  return [...barrel, ...anyLines.map((line) => `${path}:${line}: says any`)];
}

/** The first import cycle through each file that lies on one, from its first path by alphabet. */
function cycleProblems(files: readonly SourceFacts[]): readonly string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => targetOf(path, specifier)),
    ]),
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push(`cycle: ${[...trail.slice(seenAt), path].join(' -> ')}`);
    if (seenAt >= 0 || finished.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of [...edges.keys()].sort()) visit(path, []);
  return cycles;
}

/** Everything in the tree that breaks a rule of the architecture, one line for each. */
export function findProblems(tree: SourceTree): readonly string[] {
  const files = [...tree].map(([path, text]) => readSource(path, text));
  const each = files.flatMap((facts) => [
    ...importProblems(facts, tree),
    ...sizeProblems(facts),
    ...nameProblems(facts),
    ...shapeProblems(facts),
  ]);
  return [...each, ...cycleProblems(files)];
}
