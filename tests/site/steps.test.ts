import { describe, expect, test } from 'vitest';
import { closingLine, STEPS, selectSteps, tallyStep } from '../steps.ts';

const vitestReport = (passed: number, failed: number, files: readonly object[] = []): object => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

describe('a step of the test run', () => {
  test('that is a check counts as one', () => {
    expect(tallyStep('check', { exitCode: 0, report: undefined })).toEqual({
      passed: 1,
      failed: 0,
    });
    expect(tallyStep('check', { exitCode: 2, report: undefined })).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  test('counts the tests that its report counts', () => {
    expect(tallyStep('vitest', { exitCode: 1, report: vitestReport(7, 2) })).toEqual({
      passed: 7,
      failed: 2,
    });
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(tallyStep('playwright', { exitCode: 1, report: { stats } })).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  test('counts a file that crashed before its tests', () => {
    const crashed = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = vitestReport(7, 1, [crashed, failing]);
    expect(tallyStep('vitest', { exitCode: 1, report })).toEqual({ passed: 7, failed: 2 });
  });

  test.each([
    ['ran no test', { exitCode: 0, report: vitestReport(0, 0) }],
    ['wrote no report', { exitCode: 0, report: undefined }],
    ['never started', { exitCode: undefined, report: undefined }],
  ])('that %s has failed', (_, outcome) => {
    expect(tallyStep('vitest', outcome)).toEqual({ passed: 0, failed: 1 });
    expect(tallyStep('playwright', outcome)).toEqual({ passed: 0, failed: 1 });
  });

  test('that fails without a failed test has failed', () => {
    const outcome = { exitCode: 1, report: vitestReport(7, 0) };
    expect(tallyStep('vitest', outcome)).toEqual({ passed: 7, failed: 1 });
  });
});

describe('the test run', () => {
  test('runs every step where none is named, else the named ones in their order', () => {
    expect(selectSteps([])).toBe(STEPS);
    expect(selectSteps(['build', 'types']).map(({ name }) => name)).toEqual([
      'types',
      'types without the DOM',
      'build',
    ]);
    expect(() => selectSteps(['speed'])).toThrow('unknown step: speed; there are types, lint');
  });

  test('runs the unit tests in three time zones', () => {
    const zones = selectSteps(['unit']).map(({ env }) => env?.['TZ']);
    expect(zones).toEqual(['UTC', 'Asia/Seoul', 'America/Los_Angeles']);
  });

  test('builds before it opens a browser', () => {
    const groups = STEPS.map(({ group }) => group);
    expect(groups.indexOf('build')).toBeLessThan(groups.indexOf('browser'));
  });

  test('ends with the sum of its tallies', () => {
    expect(
      closingLine([
        { passed: 3, failed: 0 },
        { passed: 4, failed: 2 },
      ]),
    ).toBe('7 passed, 2 failed');
  });
});
