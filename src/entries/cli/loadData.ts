import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locate, Problem } from '../../data/problem.ts';

/** The data folder as one unknown value, and where each piece of it came from. */
export interface LoadedData {
  readonly raw: unknown;
  readonly locate: Locate;
  /** Files that are missing or no JSON. */
  readonly problems: readonly Problem[];
}

const PARTS = ['vocabulary', 'periods', 'series', 'article', 'walk', 'merged'] as const;

interface Read {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

function readJson(folder: string, name: string): Read {
  const file = `data/${name}`;
  try {
    return { value: JSON.parse(readFileSync(join(folder, name), 'utf8')), problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, problems: [{ file, path: '', message }] };
  }
}

interface Origin {
  readonly file: string;
  readonly index: number;
}

/** Reads `meta.json`, the parts and every file of `events/`, in the order of their names. */
export function loadData(folder: string): LoadedData {
  const meta = readJson(folder, 'meta.json');
  const parts = PARTS.map((name) => ({ name, ...readJson(folder, `${name}.json`) }));
  const files = readdirSync(join(folder, 'events'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ file: `data/events/${name}`, ...readJson(folder, `events/${name}`) }));
  const events: unknown[] = [];
  const origins: Origin[] = [];
  const misshapen: Problem[] = [];
  for (const { file, value } of files) {
    if (Array.isArray(value)) {
      value.forEach((event: unknown, index) => {
        events.push(event);
        origins.push({ file, index });
      });
    } else if (value !== undefined) misshapen.push({ file, path: '', message: 'expected a list' });
  }
  const locate: Locate = (segments) => {
    const [head, row, ...rest] = segments;
    const origin = head === 'events' && typeof row === 'number' ? origins[row] : undefined;
    if (origin !== undefined) return { file: origin.file, segments: [origin.index, ...rest] };
    const part = PARTS.find((name) => name === head);
    return part === undefined
      ? { file: 'data/meta.json', segments }
      : { file: `data/${part}.json`, segments: segments.slice(1) };
  };
  return {
    raw: {
      ...(meta.value as object),
      ...Object.fromEntries(parts.map(({ name, value }) => [name, value])),
      events,
    },
    locate,
    problems: [meta, ...parts, ...files].flatMap(({ problems }) => problems).concat(misshapen),
  };
}
