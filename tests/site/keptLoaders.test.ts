import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  HOW_TO_KEEP,
  integrityOf,
  isKept,
  keepLoader,
  keptPathOf,
} from '../../src/entries/cli/keptLoaders.ts';
import { printLoader } from '../../src/entries/cli/loaderPlugin.ts';

const root = mkdtempSync(join(tmpdir(), 'ikt-loaders-'));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'site-'));
});
afterAll(() => rmSync(root, { recursive: true }));

// Computed by `printf 'alert(1)' | openssl dgst -sha256` and `… -sha384 -binary | base64`.
const ALERT = {
  path: 'loader/6e11c72f.js',
  integrity: 'sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW',
};

describe('the loaders in public/', () => {
  test('have the present one among them', async () => {
    const loader = await printLoader();
    expect(isKept(loader), `${keptPathOf(loader)} is not kept: ${HOW_TO_KEEP}`).toBe(true);
  });

  test.each(readdirSync('public/loader'))('%s is named after its content', (name) => {
    const loader = readFileSync(join('public/loader', name), 'utf8');
    expect(keptPathOf(loader), 'a kept loader never changes').toBe(`loader/${name}`);
  });
});

describe('a loader that is kept', () => {
  test('has the first eight hex digits of its SHA-256 as name, its SHA-384 as integrity', () => {
    expect(keptPathOf('alert(1)')).toBe(ALERT.path);
    expect(integrityOf('alert(1)')).toBe(ALERT.integrity);
  });

  test('lies beside those of earlier days, which stay as they are', () => {
    expect(keepLoader('alert(1)', folder)).toBe(true);
    expect(keepLoader('alert(2)', folder)).toBe(true);
    expect(readdirSync(join(folder, 'loader'))).toHaveLength(2);
    expect(readFileSync(join(folder, ALERT.path), 'utf8')).toBe('alert(1)');
    expect(isKept('alert(1)', folder)).toBe(true);
    expect(isKept('alert(3)', folder)).toBe(false);
  });

  test('is kept once', () => {
    keepLoader('alert(1)', folder);
    expect(keepLoader('alert(1)', folder)).toBe(false);
    expect(readdirSync(join(folder, 'loader'))).toHaveLength(1);
  });

  test('is neither found nor written over where its file has changed', () => {
    keepLoader('alert(1)', folder);
    const path = join(folder, ALERT.path);
    writeFileSync(path, 'alert(1)\r\n');
    expect(() => isKept('alert(1)', folder)).toThrow(path);
    expect(() => keepLoader('alert(1)', folder)).toThrow(path);
    expect(readFileSync(path, 'utf8')).toBe('alert(1)\r\n');
  });
});
