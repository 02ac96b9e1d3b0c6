import { LANGS } from '../model/bilingual.ts';
import { startOfYear } from '../model/day.ts';
import { edtfBounds, precisionOf } from '../model/edtf.ts';
import { foldStatus } from '../model/status.ts';
import { assembleDataset, dateOfText, dayOfText, headOf } from './assemble.ts';
import { type GateInput, type Rule, toContext } from './gateContext.ts';
import { findBrokenReferences } from './gateReferences.ts';
import { FIRST_YEAR } from './limits.ts';
import type { Finding, Segments } from './problem.ts';
import type { EventRecord } from './schema.ts';

/** Runs a check on each event, its place at hand. */
const eachEvent =
  (check: (event: EventRecord, at: (...rest: Segments) => Segments) => readonly Finding[]): Rule =>
  ({ record, at }) =>
    record.events.flatMap((event, index) => check(event, (...rest) => at(index, ...rest)));

const findDoubles: Rule = ({ record, at }) => {
  const first = new Map<string, number>();
  return record.events.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const message = `expected an id of its own, "${id}" is taken by an event before`;
    return [{ segments: at(index, 'id'), message }];
  });
};

const findDoubleTerms: Rule = ({ record }) => {
  const { groups, types, threads, parties, people, places } = record.vocabulary;
  const lists = { groups, types, threads, parties, people, places };
  const doubles = Object.entries(lists).flatMap(([key, terms]) =>
    terms.flatMap(({ id }, index) =>
      terms.findIndex((term) => term.id === id) === index
        ? []
        : [
            {
              segments: ['vocabulary', key, index, 'id'],
              message: `expected an id of its own, got "${id}" again`,
            },
          ],
    ),
  );
  const shapes = types.flatMap(({ shape }, index) =>
    types.findIndex((type) => type.shape === shape) === index
      ? []
      : [
          {
            segments: ['vocabulary', 'types', index, 'shape'],
            message: `expected a shape of its own, got "${shape}" again`,
          },
        ],
  );
  return [...doubles, ...shapes];
};

const findDoubleSteps: Rule = ({ record }) => {
  const ids = record.walk.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            segments: ['walk', index, 'id'],
            message: `expected an id of its own, got "${id}" again`,
          },
        ],
  );
};

const findDatesOutside: Rule = (context) => {
  const through = dayOfText(context.record.through);
  return eachEvent(({ date }, at) => {
    const parsed = dateOfText(date);
    const { earliest, latest } = edtfBounds(parsed);
    const end = parsed.kind === 'interval' && typeof parsed.end === 'string' ? earliest : latest;
    const segments = at('date');
    if (typeof earliest === 'number' && earliest < startOfYear(FIRST_YEAR)) {
      return [{ segments, message: `expected ${FIRST_YEAR} or later, got "${date}"` }];
    }
    if (typeof end === 'number' && end > through) {
      const message = `expected ${context.record.through} or earlier, got "${date}"`;
      return [{ segments, message }];
    }
    return [];
  })(context);
};

const findSelfRelations = eachEvent(({ id, relations }, at) =>
  relations.flatMap((relation, index) =>
    relation.id === id
      ? [{ segments: at('relations', index), message: 'expected another event, got itself' }]
      : [],
  ),
);

const findMutualRelations: Rule = (context) => {
  const pairs = new Set(
    context.record.events.flatMap(({ id, relations }) => relations.map((to) => `${id} ${to.id}`)),
  );
  return eachEvent(({ id, relations }, at) =>
    relations.flatMap((to, index) =>
      to.id !== id && id > to.id && pairs.has(`${to.id} ${id}`)
        ? [
            {
              segments: at('relations', index),
              message: `expected one direction, "${to.id}" relates to "${id}" too`,
            },
          ]
        : [],
    ),
  )(context);
};

const findUndatedHigh = eachEvent(({ confidence, sources }, at) =>
  confidence === 'high' && !sources.some(({ published }) => published !== undefined)
    ? [
        {
          segments: at('confidence'),
          message: 'expected medium or low where no source has a date, got "high"',
        },
      ]
    : [],
);

const findContradictions: Rule = ({ record, complete, at }) => {
  // A record that failed its schema may hold the very effect that the others build on.
  if (!complete) return [];
  const dataset = assembleDataset({
    version: '',
    through: record.through,
    vocabulary: record.vocabulary,
    periods: [],
    events: record.events.map(headOf),
    seriesIds: [],
    walkIds: [],
  });
  return dataset.vocabulary.threads.flatMap(({ id }) =>
    foldStatus(id, dataset.events, dataset.through).problems.map(({ eventId, message }) => ({
      segments: at(
        record.events.findIndex((event) => event.id === eventId),
        'effects',
      ),
      message,
    })),
  );
};

const findWrongPeriods: Rule = ({ record }) =>
  record.periods.flatMap(({ start, end }, index) =>
    end !== undefined && dayOfText(end) < dayOfText(start)
      ? [
          {
            segments: ['periods', index, 'end'],
            message: `expected ${start} or later, got "${end}"`,
          },
        ]
      : [],
  );

const findUntranslated = eachEvent((event, at) =>
  (['short', 'title', 'summary'] as const).flatMap((field) =>
    LANGS.filter((lang) => (lang === 'ko') !== /[가-힣]/.test(event[field][lang])).map((lang) => ({
      segments: at(field, lang),
      message: `expected ${lang === 'ko' ? 'Korean' : 'English'} text, got "${event[field][lang]}"`,
    })),
  ),
);

/** The rules beyond the schema, by name. */
export const RULES: Readonly<Record<string, Rule>> = {
  'unique-ids': findDoubles,
  'unique-terms': findDoubleTerms,
  'unique-steps': findDoubleSteps,
  references: findBrokenReferences,
  languages: findUntranslated,
  'dates-inside': findDatesOutside,
  'no-self-relation': findSelfRelations,
  'one-direction': findMutualRelations,
  'dated-source': findUndatedHigh,
  'effects-fold': findContradictions,
  'periods-in-order': findWrongPeriods,
};

/** Everything that stops a build beyond the schema. */
export function findGateProblems(input: GateInput): Finding[] {
  const context = toContext(input);
  return context === undefined ? [] : Object.values(RULES).flatMap((rule) => rule(context));
}

const isFirstOfMonth = (date: string): boolean => {
  const parsed = dateOfText(date);
  return parsed.kind === 'date' && precisionOf(parsed) === 'day' && parsed.day === 1;
};

/** A day next to a month's name in either language, or a full date. */
const NAMES_DAY =
  /\b\d{1,2}(?:st|nd|rd|th)?(?:-\d{1,2})? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\d{4}-\d{2}-\d{2}|\d월 ?\d{1,2}일/;

const findVagueDays = eachEvent(({ date, sources }, at) =>
  isFirstOfMonth(date) &&
  !sources.some(({ supports }) => NAMES_DAY.test(supports.en) || NAMES_DAY.test(supports.ko))
    ? [{ segments: at('date'), message: `no source's remark names a day, got "${date}"` }]
    : [],
);

/**
 * Days that may be more exact than their sources: the first of a month that no source's remark names.
 * They are listed for a person to look at; a first of the month is often right.
 */
export function findSuspectedDays(input: GateInput): Finding[] {
  const context = toContext(input);
  return context === undefined ? [] : [...findVagueDays(context)];
}
