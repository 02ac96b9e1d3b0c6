import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built file: its path in the build's folder and its bytes. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a group of built files may weigh together. */
export interface Budget {
  readonly name: string;
  readonly limitKb: number;
  /** Gzip for what a host compresses; raw for what is compressed already. */
  readonly measure: 'gzip' | 'raw';
  /** @param isFirst the page itself names the file, so that every first visit loads it */
  readonly counts: (path: string, isFirst: boolean) => boolean;
}

/** A budget and what its files weigh, in bytes. */
export interface Weight {
  readonly budget: Budget;
  readonly files: number;
  readonly bytes: number;
  readonly isOver: boolean;
}

const isProgram = (path: string): boolean => /^assets\/[^/]+\.(?:js|css)$/.test(path);

/** What the first visit to the page may weigh besides its data, and what comes when it is asked for. */
export const BUDGETS: readonly Budget[] = [
  {
    name: 'script + style',
    limitKb: 180,
    measure: 'gzip',
    counts: (path, isFirst) => isFirst && isProgram(path),
  },
  {
    name: 'on demand',
    limitKb: 110,
    measure: 'gzip',
    counts: (path, isFirst) => !isFirst && isProgram(path),
  },
  {
    name: 'fonts',
    limitKb: 170,
    measure: 'raw',
    counts: (path) => path.endsWith('.woff2'),
  },
  {
    name: 'outlines',
    limitKb: 170,
    measure: 'gzip',
    counts: (path) => /ikt-outlines-[0-9a-f]+\.json$/.test(path),
  },
  {
    name: 'embed page',
    limitKb: 560,
    measure: 'gzip',
    counts: (path) => path === 'embed/index.html',
  },
  {
    name: 'loader',
    limitKb: 2,
    measure: 'gzip',
    counts: (path) => path === 'embed.js',
  },
  {
    name: 'share images',
    limitKb: 2000,
    measure: 'raw',
    counts: (path) => /^share\/[^/]+\.png$/.test(path),
  },
  {
    name: 'page style',
    limitKb: 6,
    measure: 'gzip',
    counts: (path) => /^pages\/[^/]+\.css$/.test(path),
  },
];

const BYTES_PER_KB = 1000;

/** Weighs the files that a budget counts; files that none counts are free. */
export function weigh(budget: Budget, files: readonly BuiltFile[]): Weight {
  const page = files.find(({ path }) => path === 'index.html');
  const named = page === undefined ? '' : new TextDecoder().decode(page.bytes);
  const counted = files.filter(({ path }) => budget.counts(path, named.includes(path)));
  const bytes = counted.reduce(
    (sum, file) =>
      sum + (budget.measure === 'gzip' ? gzipSync(file.bytes, { level: 9 }) : file.bytes).length,
    0,
  );
  return {
    budget,
    files: counted.length,
    bytes,
    isOver: bytes > budget.limitKb * BYTES_PER_KB,
  };
}

/** One line: name, weight, limit. */
export function describeWeight({ budget, files, bytes, isOver }: Weight): string {
  const kb = (bytes / BYTES_PER_KB).toFixed(1).padStart(6);
  const verdict = isOver ? 'OVER' : 'ok';
  const unit = budget.measure === 'gzip' ? 'KB gzip' : 'KB';
  return `${budget.name.padEnd(15)}${kb} of ${budget.limitKb} ${unit}, ${files} files: ${verdict}`;
}

/** Every file of a built site. */
export function readBuild(root: string): readonly BuiltFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(root, '/').length).replaceAll('\\', '/');
      return { path, bytes: readFileSync(file) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
