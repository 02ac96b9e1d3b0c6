/** How the outcome of one step's process is read. */
export type StepKind = 'check' | 'vitest' | 'playwright';

/** One step of the test run: a command, and what is counted of it. */
export interface Step {
  /** What `npm test -- <group>` names. */
  readonly group: string;
  readonly name: string;
  readonly kind: StepKind;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A Chromium is found or installed before it, and named in CHROMIUM_PATH. */
  readonly needsBrowser?: boolean;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const TIME_ZONES = ['UTC', 'Asia/Seoul', 'America/Los_Angeles'];

const vitest = (project: string): readonly string[] => [
  ...['vitest', 'run', '--config', 'tests/vitest.config.ts', '--root', '.'],
  ...['--project', project, '--reporter=dot', '--reporter=json'],
];

/** Every step in its order: what is quick and explains later failures comes first. */
export const STEPS: readonly Step[] = [
  { group: 'types', name: 'types', kind: 'check', command: ['tsc', '-p', 'tsconfig.json'] },
  {
    group: 'types',
    name: 'types without the DOM',
    kind: 'check',
    command: ['tsc', '-p', 'tsconfig.pure.json'],
  },
  { group: 'lint', name: 'lint', kind: 'check', command: ['biome', 'ci', '.'] },
  { group: 'dead', name: 'dead code', kind: 'check', command: ['knip', '--no-progress'] },
  { group: 'data', name: 'data', kind: 'check', command: ['tsx', 'src/entries/cli/data.ts'] },
  {
    group: 'project',
    name: 'project',
    kind: 'vitest',
    command: vitest('project'),
    needsBrowser: true,
  },
  ...TIME_ZONES.map(
    (zone): Step => ({
      group: 'unit',
      name: `unit, ${zone}`,
      kind: 'vitest',
      command: vitest('unit'),
      env: { TZ: zone },
    }),
  ),
  { group: 'component', name: 'component', kind: 'vitest', command: vitest('component') },
  { group: 'build', name: 'build', kind: 'check', command: ['tsx', 'src/entries/cli/build.ts'] },
  {
    group: 'browser',
    name: 'browser',
    kind: 'playwright',
    needsBrowser: true,
    command: [
      ...['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
      '--reporter=dot,json',
    ],
  },
];

/** The steps that the names ask for, all of them for no name; throws on a name that is none. */
export function selectSteps(names: readonly string[]): readonly Step[] {
  const groups = [...new Set(STEPS.map(({ group }) => group))];
  const unknown = names.filter((name) => !groups.includes(name));
  if (unknown.length > 0) {
    throw new Error(`unknown step: ${unknown.join(', ')}; there are ${groups.join(', ')}`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ group }) => names.includes(group));
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const listOf = (value: unknown, key: string): readonly unknown[] => {
  const field = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
};

const numberOf = (value: unknown, key: string): number => {
  const field = fieldOf(value, key);
  return typeof field === 'number' ? field : 0;
};

/** A file that fails before any of its tests is a failure of its own. */
const isCrashedFile = (file: unknown): boolean =>
  fieldOf(file, 'status') === 'failed' &&
  listOf(file, 'assertionResults').every((test) => fieldOf(test, 'status') !== 'failed');

function tallyVitest(report: unknown): Tally {
  const crashed = listOf(report, 'testResults').filter(isCrashedFile).length;
  return {
    passed: numberOf(report, 'numPassedTests'),
    failed: numberOf(report, 'numFailedTests') + crashed,
  };
}

function tallyPlaywright(report: unknown): Tally {
  const stats = fieldOf(report, 'stats');
  return {
    passed: numberOf(stats, 'expected'),
    failed: numberOf(stats, 'unexpected') + numberOf(stats, 'flaky'),
  };
}

/** What a step's process left behind. */
export interface Outcome {
  /** Undefined when a signal ended it or it never started. */
  readonly exitCode: number | undefined;
  /** The reporter's parsed JSON, undefined where it wrote none. */
  readonly report: unknown;
}

/**
 * Counts a step: a check is one, a test runner's tests are counted by its report. A runner that
 * ran no test, or that failed without a failed test, counts as one failure.
 */
export function tallyStep(kind: StepKind, { exitCode, report }: Outcome): Tally {
  const isOk = exitCode === 0;
  if (kind === 'check') return isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = kind === 'vitest' ? tallyVitest(report) : tallyPlaywright(report);
  const isSilent = tally.passed + tally.failed === 0 || (!isOk && tally.failed === 0);
  return isSilent ? { passed: tally.passed, failed: 1 } : tally;
}

/** The sum of the tallies, as the run's last line. */
export function closingLine(tallies: readonly Tally[]): string {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
