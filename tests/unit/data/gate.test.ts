import { describe, expect, test } from 'vitest';
import { checkSchema, decodeDataset } from '../../../src/data/decode.ts';
import { findSuspectedDays, RULES } from '../../../src/data/gate.ts';
import { toContext } from '../../../src/data/gateContext.ts';
import { printProblem } from '../../../src/data/problem.ts';
import { changedRaw, refusedFixtures, validRaw } from './fixtures.ts';

const problemsOf = (raw: unknown): string[] =>
  decodeDataset(raw, 'curated').problems.map(printProblem);

describe('the gate', () => {
  test('lets the valid dataset through', () => {
    expect(problemsOf(validRaw())).toEqual([]);
  });

  test.each(refusedFixtures().map((fixture) => [fixture.name, fixture] as const))(
    'names what is wrong with %s and nothing else',
    (_name, { set, problems }) => {
      expect(problemsOf(changedRaw(set))).toEqual(problems);
    },
  );

  test('has a refused fixture for each of its rules', () => {
    const covered = new Set(refusedFixtures().map(({ rule }) => rule));
    expect([...covered].sort()).toEqual([...Object.keys(RULES), 'schema'].sort());
  });

  test.each(
    refusedFixtures()
      .filter(({ rule }) => rule !== 'schema')
      .map((f) => [f.name, f] as const),
  )('finds %s by the rule that the fixture names', (_name, { rule, set, problems }) => {
    const context = toContext(checkSchema(changedRaw(set)));
    if (context === undefined) throw new Error('fixture fails the schema');
    expect(RULES[rule]?.(context)).toHaveLength(problems.length);
  });

  test('keeps the good records of a dataset with a bad one', () => {
    const { dataset } = decodeDataset(changedRaw({ 'events.1.date': '2005/08/15' }), 'curated');
    expect(dataset?.events.map(({ id }) => id)).toEqual([
      '2000-line-opens',
      '2008-line-cut',
      '2018-line-back',
    ]);
  });

  test('counts rows as the file does, past a record that failed', () => {
    const raw = changedRaw({ 'events.0.importance': 9, 'events.3.place': 'atlantis' });
    expect(problemsOf(raw)).toContain('events[3].place: expected a known place, got "atlantis"');
  });

  test.each([[undefined], [null], [7], ['text'], [[]], [{ events: 'none' }], [{ events: [null] }]])(
    'answers %j with problems, not by throwing',
    (raw) => {
      const decoded = decodeDataset(raw, 'curated');
      expect(decoded.dataset).toBeUndefined();
      expect(decoded.problems.length).toBeGreaterThan(0);
    },
  );
});

describe('suspected false precision', () => {
  const suspects = (date: string, en: string, ko: string): number =>
    findSuspectedDays(
      checkSchema(changedRaw({ 'events.1.date': date, 'events.1.sources.0.supports': { en, ko } })),
    ).length;

  test('is a first of a month that no remark names a day of', () => {
    expect(suspects('2005-08-01', 'the round in August', '8월 상봉')).toBe(1);
  });

  test.each([
    ['1 August 2005', '상봉'],
    ['August 1', '상봉'],
    ['the round', '8월 1일 상봉'],
    ['on 2005-08-01', '상봉'],
    ['27-29 August', '상봉'],
  ])('is not a first of a month where a remark says "%s" and "%s"', (en, ko) => {
    expect(suspects('2005-08-01', en, ko)).toBe(0);
  });

  test.each(['2005-08-02', '2005-08', '2005-08-01/2005-08-03'])('is not %s', (date) => {
    expect(suspects(date, 'the round', '상봉')).toBe(0);
  });

  test('stops nothing', () => {
    expect(problemsOf(changedRaw({ 'events.1.date': '2005-08-01' }))).toEqual([]);
  });
});
