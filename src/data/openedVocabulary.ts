import * as z from 'zod/mini';
import type { Bilingual } from '../model/bilingual.ts';
import { toFindings } from './findings.ts';
import type { Finding } from './problem.ts';
import type { EventRecord } from './schema.ts';
import { type TermRecord, type VocabularyRecord, vocabularySchema } from './vocabularySchema.ts';

const both = (en: string, ko: string): Bilingual => ({ en, ko });

/** Shapes for types that bring none, in turn. */
const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'hexagon', 'star', 'plus'] as const;

/** Words for what the program itself knows, for a file without a vocabulary. */
const WORDS: Pick<VocabularyRecord, 'effects' | 'statuses' | 'relations' | 'confidence'> = {
  effects: {
    starts: both('starts', '시작'),
    suspends: both('is suspended', '중단'),
    resumes: both('resumes', '재개'),
    ends: both('ends', '종료'),
    'agrees-to-resume': both('agreed to resume', '재개 합의'),
  },
  statuses: {
    'not-started': both('not yet started', '시작 전'),
    running: both('running', '운영'),
    suspended: both('suspended', '중단'),
    ended: both('ended', '종료'),
  },
  relations: {
    'led-to': { out: both('led to', '이어짐'), in: both('came out of', '계기') },
    'responds-to': { out: both('responds to', '대응'), in: both('answered by', '반응') },
    implements: { out: both('carries out', '이행'), in: both('carried out by', '이행됨') },
    breaks: { out: both('departs from', '어긋남'), in: both('departed from by', '어긋난 조치') },
    follows: { out: both('follows', '뒤이음'), in: both('followed by', '후속') },
  },
  confidence: {
    high: both('well sourced', '출처 충분'),
    medium: both('partly confirmed', '일부 확인'),
    low: both('thinly sourced', '출처 부족'),
  },
};

const EMPTY: VocabularyRecord = {
  groups: [],
  types: [],
  threads: [],
  parties: [],
  people: [],
  places: [],
  landmarks: [],
  ...WORDS,
};

const labelOf = (id: string): Bilingual => {
  const words = id.replaceAll('-', ' ');
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return both(label, label);
};

/** The terms of a list and one for each id that events use beyond them. */
function completed<T extends TermRecord>(
  terms: readonly T[],
  used: readonly string[],
  create: (term: TermRecord, index: number) => T,
): T[] {
  const known = new Set(terms.map(({ id }) => id));
  const more = [...new Set(used)].filter((id) => !known.has(id));
  return [
    ...terms,
    ...more.map((id, index) => create({ id, label: labelOf(id), variants: [] }, index)),
  ];
}

type Used = Pick<EventRecord, 'type' | 'threads' | 'parties' | 'people' | 'place'>;

/**
 * The vocabulary of a reader's file: its own where it has one that can be read, and a term for each id that
 * its events use beyond that, named after the id.
 */
export function openedVocabulary(
  own: unknown,
  events: readonly Used[],
): { vocabulary: VocabularyRecord; findings: readonly Finding[] } {
  const parsed = own === undefined ? undefined : z.safeParse(vocabularySchema, own);
  const base = parsed?.success ? parsed.data : EMPTY;
  const group = base.groups[0] ?? {
    id: 'events',
    label: both('Events', '사건'),
    variants: [],
    hue: 'blue',
  };
  const same = (term: TermRecord): TermRecord => term;
  return {
    vocabulary: {
      ...base,
      groups: base.groups.length === 0 ? [group] : base.groups,
      types: completed(
        base.types,
        events.map(({ type }) => type),
        (term, index) => ({
          ...term,
          group: group.id,
          shape: SHAPES[index % SHAPES.length] ?? 'circle',
        }),
      ),
      threads: completed(
        base.threads,
        events.flatMap(({ threads }) => threads),
        same,
      ),
      parties: completed(
        base.parties,
        events.flatMap(({ parties }) => parties),
        same,
      ),
      people: completed(
        base.people,
        events.flatMap(({ people }) => people),
        same,
      ),
      places: completed(
        base.places,
        events.flatMap(({ place }) => place ?? []),
        (term) => ({ ...term, lat: 0, lon: 0 }),
      ),
    },
    findings:
      parsed === undefined || parsed.success ? [] : toFindings(parsed.error, own, ['vocabulary']),
  };
}
