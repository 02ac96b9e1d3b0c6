import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeStream, writeTarget } from '../../src/entries/cli/figureTarget.ts';

const failing = vi.hoisted(() => ({ renames: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (failing.renames) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figure-target-'));
});
afterEach(() => {
  failing.renames = false;
  rmSync(folder, { recursive: true });
});

test('a file that cannot be finished leaves the older one as it was, and nothing beside it', () => {
  const path = join(folder, 'a.svg');
  writeFileSync(path, 'old');
  failing.renames = true;
  expect(() => writeTarget(path, 'new')).toThrow(/a\.svg can't be written: the disk is full/);
  expect(readdirSync(folder)).toEqual(['a.svg']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('a file has a name as long as the file system allows, in any script', () => {
  const name = `${'남'.repeat(83)}.svg`;
  expect(writeTarget(join(folder, name), 'new')).toBe(false);
  expect(readdirSync(folder)).toEqual([name]);
});

/** A stream that takes nothing. */
const closed = (code: string): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('broken'), { code })),
  });

test('a stream whose reader has had enough ends the writing without a word', async () => {
  await expect(writeStream(closed('EPIPE'), 'text')).resolves.toBeUndefined();
});

test('a stream that cannot be written ends with exit code 2 and the reason', async () => {
  await expect(writeStream(closed('ENOSPC'), 'text')).rejects.toMatchObject({
    exit: 2,
    message: "Standard output can't be written: the disk is full.",
  });
});
