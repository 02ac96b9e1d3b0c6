import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BuiltDataset } from '../../src/entries/cli/buildDataset.ts';
import { printLoader } from '../../src/entries/cli/loaderPlugin.ts';
import { loadRelease, RELEASES, readReleases } from '../../src/entries/cli/releases.ts';
import { runRelease } from '../../src/entries/cli/runRelease.ts';
import { published } from './writtenSite.ts';

const root = mkdtempSync(join(tmpdir(), 'ikt-releases-'));
const TODAY = '2026-06-10';
const NOTE = ['--en', 'What is new.', '--ko', '새로운 점입니다.'];
let folder = '';
let tries = 0;
const said = { info: '', error: '' };

beforeEach(() => {
  tries += 1;
  folder = join(root, String(tries));
  cpSync('data', folder, { recursive: true, filter: (path) => !path.endsWith('releases') });
  said.info = '';
  said.error = '';
  vi.spyOn(console, 'info').mockImplementation((line: string) => {
    said.info += line;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    said.error += line;
  });
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (...args: readonly string[]): Promise<number> =>
  runRelease([...args, '--data', folder], TODAY, join(folder, 'public'));
const releasesIn = (): string => join(folder, 'releases');

/** What a snapshot has to give, however old it is. */
function expectWhole({ version, dataset, details }: BuiltDataset): void {
  expect(dataset.version).toBe(version);
  expect(dataset.events.length).toBeGreaterThan(0);
  for (const { id } of dataset.events) expect(details.get(id)?.sources.length).toBeGreaterThan(0);
}

describe('a release of the data', () => {
  test('keeps the whole record and is named in the list', async () => {
    expect(await run(...NOTE)).toBe(0);
    const { version, dataset } = published();
    expect(readReleases(releasesIn())).toEqual([
      {
        version,
        through: '2026-05-31',
        released: TODAY,
        note: { en: 'What is new.', ko: '새로운 점입니다.' },
      },
    ]);
    const kept = loadRelease(version, releasesIn());
    expectWhole(kept);
    expect(kept.dataset.events).toEqual(dataset.events);
    expect(readdirSync(releasesIn()).sort()).toEqual([`${version}.json`, 'index.json']);
  });

  test('is the same file from the same data, on one line', async () => {
    expect(await run(...NOTE)).toBe(0);
    const file = join('releases', `${published().version}.json`);
    const first = readFileSync(join(folder, file), 'utf8');
    rmSync(releasesIn(), { recursive: true });
    expect(await run(...NOTE, '--date', '2027-01-01')).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(first);
    expect(first.trimEnd()).not.toContain('\n');
  });

  test('has the day that is named, else today', async () => {
    expect(await run(...NOTE, '--date', '2026-07-01')).toBe(0);
    expect(readReleases(releasesIn())[0]?.released).toBe('2026-07-01');
  });

  test('is refused where the version is released already', async () => {
    expect(await run(...NOTE)).toBe(0);
    const before = readFileSync(join(releasesIn(), 'index.json'), 'utf8');
    expect(await run(...NOTE)).toBe(2);
    expect(said.error).toContain(`version ${published().version} is released already`);
    expect(readFileSync(join(releasesIn(), 'index.json'), 'utf8')).toBe(before);
  });

  test('is refused where the data has problems, and nothing is written', async () => {
    const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
    writeFileSync(join(folder, 'meta.json'), JSON.stringify({ ...meta, through: '2026-13-01' }));
    expect(await run(...NOTE)).toBe(2);
    expect(said.error).toMatch(/through.*problems in the data.*Nothing was released/s);
    expect(existsSync(releasesIn())).toBe(false);
  });

  test.each([
    ['without a note', []],
    ['without a Korean note', ['--en', 'x']],
    ['with a day that is none', [...NOTE, '--date', '2026-02-30']],
    ['with an option that is none', [...NOTE, '--tag', 'x']],
  ])('is refused as wrong usage %s', async (_, args) => {
    expect(await run(...args)).toBe(1);
    expect(said.error).not.toBe('');
    expect(existsSync(releasesIn())).toBe(false);
  });

  test('explains itself', async () => {
    expect(await run('--help')).toBe(0);
    expect(said.info).toContain('npm run release');
  });
});

describe('a release of the loader', () => {
  const kept = (): string => join(folder, 'public/loader');

  test('keeps the present one, and leaves the data alone', async () => {
    expect(await run('--loader')).toBe(0);
    const [name = ''] = readdirSync(kept());
    expect(said.info).toBe(`kept ${join(kept(), name)}`);
    expect(readFileSync(join(kept(), name), 'utf8')).toBe(await printLoader());
    expect(existsSync(releasesIn())).toBe(false);
  });

  test('changes nothing where that is kept already', async () => {
    expect(await run('--loader')).toBe(0);
    expect(await run('--loader')).toBe(0);
    expect(said.info).toMatch(/is kept already$/);
    expect(readdirSync(kept())).toHaveLength(1);
  });

  test('goes together with one of the data, or not at all', async () => {
    expect(await run('--loader', '--en', 'x')).toBe(1);
    expect(existsSync(kept())).toBe(false);
    expect(await run('--loader', ...NOTE)).toBe(0);
    expect(readReleases(releasesIn())).toHaveLength(1);
    expect(readdirSync(kept())).toHaveLength(1);
  });
});

test('without releases the list is empty', () => {
  expect(readReleases(releasesIn())).toEqual([]);
});

test('a list that is none is refused by name', async () => {
  expect(await run(...NOTE)).toBe(0);
  writeFileSync(join(releasesIn(), 'index.json'), '[{"version":"new"}]');
  expect(() => readReleases(releasesIn())).toThrow(/index\.json[\s\S]*version/);
});

test('a snapshot that cannot be read is refused by name', async () => {
  expect(await run(...NOTE)).toBe(0);
  const { version } = published();
  writeFileSync(join(releasesIn(), `${version}.json`), '{"events":[{}]}');
  expect(() => loadRelease(version, releasesIn())).toThrow(version);
});

test('every released snapshot is read by the present code', () => {
  const files = existsSync(RELEASES) ? readdirSync(RELEASES) : [];
  const versions = readReleases().map(({ version }) => version);
  expect(files.filter((name) => name !== 'index.json').sort()).toEqual(
    versions.map((version) => `${version}.json`).sort(),
  );
  for (const version of versions) expectWhole(loadRelease(version));
});
