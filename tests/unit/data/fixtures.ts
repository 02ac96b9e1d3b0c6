import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = Record<string, unknown>;

export const FIXTURES = join(import.meta.dirname, '../../fixtures/data');
export const DATA = join(import.meta.dirname, '../../../data');

export const readJson = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(...path), 'utf8'));

/** A small dataset that passes the gate; each call makes its own. */
export const validRaw = (): Json => readJson(FIXTURES, 'valid.json') as Json;

export interface Refused {
  readonly name: string;
  /** `schema` or the name of the gate's rule. */
  readonly rule: string;
  /** What is changed of the valid dataset, by path. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

export const refusedFixtures = (): Refused[] =>
  readdirSync(join(FIXTURES, 'refused'))
    .sort()
    .map((name) => ({
      name: name.replace('.json', ''),
      ...(readJson(FIXTURES, 'refused', name) as Omit<Refused, 'name'>),
    }));

/** Sets the value at a path of keys and rows, `events.2.title.en`. */
export function setAt(root: Json, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json>((node, key) => node[key] as Json, root);
  parent[last] = value;
}

/** The valid dataset with some values changed. */
export function changedRaw(set: Readonly<Record<string, unknown>>): Json {
  const raw = validRaw();
  for (const [path, value] of Object.entries(set)) setAt(raw, path, value);
  return raw;
}
