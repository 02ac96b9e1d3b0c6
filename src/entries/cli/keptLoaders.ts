import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './writeWhole.ts';

/** What lies in this folder is served as it is, with every build. */
export const PUBLIC = 'public';

/** What whoever has changed the loader is told. */
export const HOW_TO_KEEP = 'run `npm run release -- --loader`';

/** Where a loader that pages pin lies in the site: named by its content, so that none ever changes. */
export const keptPathOf = (loader: string): string =>
  `loader/${createHash('sha256').update(loader).digest('hex').slice(0, 8)}.js`;

/** The value of an `integrity` attribute (W3C Subresource Integrity). */
export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * Whether a loader lies among the kept ones.
 * @throws Error where another file has its name
 */
export function isKept(loader: string, folder: string = PUBLIC): boolean {
  const path = join(folder, keptPathOf(loader));
  if (!existsSync(path)) return false;
  if (readFileSync(path, 'utf8') === loader) return true;
  throw new Error(`${path}: its content is not the one that it is named after`);
}

/**
 * Keeps a loader for those who pin it, beside those of earlier days.
 * @returns whether it is new
 */
export function keepLoader(loader: string, folder: string = PUBLIC): boolean {
  if (isKept(loader, folder)) return false;
  const path = join(folder, keptPathOf(loader));
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, loader);
  return true;
}
