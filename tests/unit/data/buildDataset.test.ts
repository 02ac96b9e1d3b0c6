import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/data/problem.ts';
import { buildDataset, versionOf } from '../../../src/entries/cli/buildDataset.ts';
import { jsonSchemas, toDatasetFiles } from '../../../src/entries/cli/datasetFiles.ts';
import { describeDataset } from '../../../src/entries/cli/report.ts';
import { DATA, FIXTURES, readJson } from './fixtures.ts';

const built = (() => {
  const outcome = buildDataset(DATA);
  if (outcome.built === undefined) throw new Error('data fails the schema');
  return { ...outcome.built, problems: outcome.problems, suspects: outcome.suspects };
})();

describe('the data', () => {
  test('passes the gate', () => {
    expect(built.problems.map(printProblem)).toEqual([]);
  });

  test('holds each researched event or says into which it went', () => {
    const ids = readFileSync(join(FIXTURES, 'event-ids.txt'), 'utf8').trim().split('\n');
    const held = new Set([
      ...built.dataset.events.map(({ id }) => id),
      ...Object.keys(built.record.merged),
    ]);
    expect(ids).toHaveLength(386);
    expect(ids.filter((id) => !held.has(id))).toEqual([]);
  });

  test('has a source for every event', () => {
    const without = built.dataset.events.filter(
      ({ id }) => (built.details.get(id)?.sources.length ?? 0) === 0,
    );
    expect(without).toEqual([]);
  });

  test('lies in the file of each event’s main thread, in order of date and id', () => {
    for (const { id } of built.dataset.vocabulary.threads) {
      const events = readJson(DATA, 'events', `${id}.json`) as {
        id: string;
        date: string;
        threads: string[];
      }[];
      expect(events.map(({ threads }) => threads[0])).toEqual(events.map(() => id));
      const keys = events.map((event) => `${event.date} ${event.id}`);
      expect(keys).toEqual([...keys].sort());
    }
  });

  test('has the five inter-Korean summits and no sixth', () => {
    const dates = built.dataset.events
      .filter(({ type, parties }) => type === 'summit' && [...parties].sort().join() === 'dprk,rok')
      .map(({ dateText }) => dateText.slice(0, 10));
    expect(dates).toEqual(['2000-06-13', '2007-10-02', '2018-04-27', '2018-05-26', '2018-09-18']);
  });

  test('has 29 reunions, seven of them by video', () => {
    const rounds = built.dataset.events.filter(({ type }) => type === 'reunion');
    const thread = built.dataset.vocabulary.threads.find(({ id }) => id === 'family-reunions');
    expect(rounds).toHaveLength(29);
    expect(thread?.rounds?.hollow).toEqual(
      rounds.map(({ id }) => id).filter((id) => id.includes('video')),
    );
  });

  test('tracks seven threads in the order of the status bars', () => {
    const { threads } = built.dataset.vocabulary;
    expect(threads.filter(({ tracking }) => tracking !== undefined).map(({ id }) => id)).toEqual([
      'kumgang-tours',
      'kaesong-complex',
      'hotline',
      'liaison-office',
      'military-agreement',
      'roads-rail',
      'sanctions',
    ]);
  });

  test('gives each of the twelve types a shape of its own', () => {
    const { types } = built.dataset.vocabulary;
    expect(new Set(types.map(({ shape }) => shape)).size).toBe(12);
  });

  test('names in an event the paragraphs of just the claims that name the event', () => {
    const claimed = (built.record.article?.claims ?? []).flatMap(({ paragraph, events }) =>
      events.map((id) => `${id} ${paragraph}`),
    );
    const stated = built.dataset.events.flatMap(({ id, article }) =>
      article.map((paragraph) => `${id} ${paragraph}`),
    );
    expect(stated.sort()).toEqual([...new Set(claimed)].sort());
  });

  test('dates the nuclear yields by the tests themselves', () => {
    const yields = built.record.series.find(({ id }) => id === 'dprk-nuclear-test-yields');
    expect(yields?.kind).toBe('estimate');
    const tests = new Set(built.dataset.events.map(({ dateText }) => dateText));
    expect(yields?.points.map(({ when }) => when).filter((when) => !tests.has(when))).toEqual([]);
  });

  test('marks the years of a series that are not whole', () => {
    const tours = built.record.series.find(({ id }) => id === 'kumgang-visitors');
    const partial = tours?.points.filter((point) => point.partial).map(({ when }) => when);
    expect(partial).toEqual(['1998', '2008']);
  });
});

describe('the version', () => {
  test('is the last day and eight hex digits', () => {
    expect(built.version).toMatch(/^2026-05-31-[0-9a-f]{8}$/);
  });

  test('depends on the content, not on the order of keys and events', () => {
    const turned = {
      ...Object.fromEntries(Object.entries(built.record).reverse()),
      events: [...built.record.events].reverse(),
    } as typeof built.record;
    expect(versionOf(turned)).toBe(built.version);
    const [first, ...rest] = built.record.events;
    if (first === undefined) throw new Error('no events');
    const other = { ...built.record, events: [{ ...first, importance: 1 }, ...rest] };
    expect(versionOf(other)).not.toBe(built.version);
  });
});

describe('a broken data folder', () => {
  const folders: string[] = [];
  const copyData = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'ikt-data-'));
    cpSync(DATA, folder, { recursive: true });
    folders.push(folder);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const problemsOf = (folder: string): string[] => buildDataset(folder).problems.map(printProblem);

  test('is named with file, row, field and reason', () => {
    const folder = copyData();
    const path = join(folder, 'events', 'dialogue.json');
    const events = JSON.parse(readFileSync(path, 'utf8')) as { date: string }[];
    const row = events.length - 1;
    const last = events[row];
    if (last === undefined) throw new Error('no events');
    last.date = '2018/04/27';
    writeFileSync(path, JSON.stringify(events));
    expect(problemsOf(folder)).toEqual([
      `data/events/dialogue.json [${row}].date: expected EDTF date, got "2018/04/27"`,
    ]);
  });

  test('is named with the part that a problem lies in', () => {
    const folder = copyData();
    const path = join(folder, 'vocabulary.json');
    const vocabulary = JSON.parse(readFileSync(path, 'utf8')) as { groups: { hue: unknown }[] };
    const [group] = vocabulary.groups;
    if (group === undefined) throw new Error('no groups');
    group.hue = 7;
    writeFileSync(path, JSON.stringify(vocabulary));
    expect(problemsOf(folder)).toEqual([
      'data/vocabulary.json groups[0].hue: expected text, got 7',
    ]);
  });

  test('is named with the file that is no JSON', () => {
    const folder = copyData();
    writeFileSync(join(folder, 'events', 'policy.json'), '[{');
    const outcome = buildDataset(folder);
    expect(outcome.problems.map(({ file }) => file)).toContain('data/events/policy.json');
  });

  test('is named with the file whose events are no list', () => {
    const folder = copyData();
    writeFileSync(join(folder, 'events', 'more.json'), '{}');
    expect(problemsOf(folder)).toEqual(['data/events/more.json: expected a list']);
  });
});

describe('what is served beside the page', () => {
  const { files, firstUrl, detailsUrl } = toDatasetFiles(built);

  test('is the three payloads under names that carry the version, the downloads and the schemas', () => {
    expect([...files.keys()].filter((path) => !path.startsWith('data/schema/'))).toEqual([
      `data/first-${built.version}.json`,
      `data/details-${built.version}.json`,
      `data/supplement-${built.version}.json`,
      'data/timeline.json',
      'data/timeline.csv',
      'data/timeline.jsonld',
      'data/timeline.ics',
      'data/timeline.timelinejs.json',
      'data/timeline.bib',
      'data/timeline.ris',
      'data/timeline.csl.json',
      'data/timeline.apa.txt',
    ]);
    expect([firstUrl, detailsUrl].every((url) => files.has(url))).toBe(true);
  });

  test('is a full download that names its schema, licence and version', () => {
    const download = JSON.parse(files.get('data/timeline.json') ?? '') as Record<string, unknown>;
    expect(download).toMatchObject({
      $schema: './schema/dataset.json',
      licence: built.record.licence,
      version: built.version,
      through: '2026-05-31',
    });
    expect(download['events']).toHaveLength(built.dataset.events.length);
  });

  test('has a row of the table and an entry of the calendar for each event', () => {
    const count = built.dataset.events.length;
    expect(files.get('data/timeline.csv')?.match(/\r\n/g)).toHaveLength(count + 1);
    expect(files.get('data/timeline.ics')?.match(/BEGIN:VEVENT/g)).toHaveLength(count);
  });

  test('links to the site where it has an address, and to the view alone where it has none', () => {
    const csv = toDatasetFiles(built, 'https://example.org/t/').files.get('data/timeline.csv');
    expect(csv).toContain(',https://example.org/t/?from=');
    expect(files.get('data/timeline.csv')).toContain(',?from=');
  });

  test('is the JSON Schema that lies in the data folder', () => {
    for (const [name, schema] of jsonSchemas()) {
      const text = readFileSync(join(DATA, 'schema', `${name}.json`), 'utf8');
      expect(text, `data/schema/${name}.json is stale: npm run data -- --write-schema`).toBe(
        `${JSON.stringify(schema, undefined, 2)}\n`,
      );
    }
  });
});

describe('the report', () => {
  const lines = describeDataset(built, built.suspects);

  test('counts every event once by type, decade and confidence', () => {
    const sumOf = (title: string): number => {
      const begin = lines.indexOf(title) + 1;
      return lines
        .slice(begin, lines.indexOf('', begin))
        .reduce((sum, line) => sum + Number(line.trim().split(/\s+/).at(-1)), 0);
    };
    expect(sumOf('By type')).toBe(393);
    expect(sumOf('By decade')).toBe(393);
    expect(sumOf('By confidence')).toBe(393);
  });

  test('says when each tracked thread changed', () => {
    expect(lines).toContain('  2008-07-12  suspended (suspended)  2008-kumgang-tours-suspended');
    expect(lines).toContain(
      '  1984-10-01  running (connected) (some time 1984-09-01 to 1984-09-30)  1984-panmunjom-line-reopened',
    );
    expect(lines).toContain('  2018-09-19    agreed to resume  2018-kaesong-kumgang-clause');
  });

  test('lists each suspected day with its file', () => {
    expect(lines.filter((line) => line.includes("no source's remark names a day"))).toHaveLength(
      built.suspects.length,
    );
  });
});
