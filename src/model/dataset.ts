import type { Article, WalkStep } from './article.ts';
import type { Bilingual } from './bilingual.ts';
import type { Day } from './day.ts';
import type { Edtf } from './edtf.ts';
import type { Extent } from './extent.ts';
import type { DatasetSearch } from './search.ts';
import type { Series } from './series.ts';
import type { Confidence, Source } from './source.ts';

export const EFFECTS = ['starts', 'suspends', 'resumes', 'ends', 'agrees-to-resume'] as const;
export type EffectKind = (typeof EFFECTS)[number];
export const STATUSES = ['not-started', 'running', 'suspended', 'ended'] as const;
export type Status = (typeof STATUSES)[number];
export const RELATIONS = ['led-to', 'responds-to', 'implements', 'breaks', 'follows'] as const;
export type RelationKind = (typeof RELATIONS)[number];

export interface Effect {
  readonly thread: string;
  readonly effect: EffectKind;
}
export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
}
export interface Figure {
  readonly label: Bilingual;
  readonly value: number;
  readonly unit: Bilingual;
}

/** One event as the chart, the list and the panel need it at once; its sources come with {@link EventDetail}. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: Edtf;
  /** The record's date as written, EDTF level 0 or 1. */
  readonly dateText: string;
  readonly extent: Extent;
  readonly type: string;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly short: Bilingual;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly parties: readonly string[];
  readonly people: readonly string[];
  readonly place: string | undefined;
  /** The first is the event's main one. */
  readonly threads: readonly string[];
  readonly effects: readonly Effect[];
  readonly relations: readonly Relation[];
  readonly figures: readonly Figure[];
  /** Paragraphs of the article that state it. */
  readonly article: readonly number[];
  readonly confidence: Confidence;
}

/** What the panel shows below an event's summary; loaded after the first paint. */
export interface EventDetail {
  readonly sources: readonly Source[];
  readonly notes: Bilingual;
}

export interface Term {
  readonly id: string;
  readonly label: Bilingual;
  /** Other spellings that search accepts. */
  readonly variants: readonly string[];
}
export interface GroupTerm extends Term {
  /** Hue family, one of the theme's palette names. */
  readonly hue: string;
}
export interface TypeTerm extends Term {
  readonly group: string;
  readonly shape: string;
}
export interface Tracking {
  /** One sentence on what the status measures. */
  readonly measures: Bilingual;
  readonly words: Readonly<Record<Status, Bilingual>>;
}
export interface ThreadTerm extends Term {
  /** Present where the thread has a status. */
  readonly tracking: Tracking | undefined;
  /** Present where the thread shows its rounds as ticks. */
  readonly rounds: Rounds | undefined;
}
export interface Rounds {
  /** The type of event that is a round. */
  readonly type: string;
  /** Ids of the rounds that are drawn hollow: those by video. */
  readonly hollow: readonly string[];
}
export interface PlaceTerm extends Term {
  readonly lat: number;
  readonly lon: number;
}
/** A kind of event whose latest one the reader is told for any date. */
export interface Landmark {
  readonly id: string;
  readonly label: Bilingual;
  readonly type: string;
  /** Exactly these parties; empty: any. */
  readonly parties: readonly string[];
  /** Only these events; empty: all of the type. */
  readonly events: readonly string[];
}
export interface RelationTerm {
  readonly out: Bilingual;
  readonly in: Bilingual;
}

export interface Vocabulary {
  readonly groups: readonly GroupTerm[];
  readonly types: readonly TypeTerm[];
  readonly threads: readonly ThreadTerm[];
  readonly parties: readonly Term[];
  readonly people: readonly Term[];
  readonly places: readonly PlaceTerm[];
  readonly landmarks: readonly Landmark[];
  readonly effects: Readonly<Record<EffectKind, Bilingual>>;
  readonly statuses: Readonly<Record<Status, Bilingual>>;
  readonly relations: Readonly<Record<RelationKind, RelationTerm>>;
  readonly confidence: Readonly<Record<Confidence, Bilingual>>;
}

export const PERIOD_KINDS = ['rok-president', 'rok-acting', 'dprk-leader'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly name: Bilingual;
  readonly policy: Bilingual | undefined;
  readonly start: Day;
  /** Last day in office, inclusive; undefined while it lasts. */
  readonly end: Day | undefined;
}

export interface Dataset {
  /** `through` and the first 8 hex digits of the content's hash. */
  readonly version: string;
  /** The last day the data covers, inclusive. */
  readonly through: Day;
  /** Sorted by first possible day, then by id. */
  readonly events: readonly TimelineEvent[];
  readonly vocabulary: Vocabulary;
  readonly periods: readonly Period[];
  /** Ids of all series and of the walk's steps, also before these are loaded. */
  readonly seriesIds: readonly string[];
  readonly walkIds: readonly string[];
  /** Empty, undefined and empty until the supplement is loaded; the vocabulary has no variants until then. */
  readonly series: readonly Series[];
  readonly article: Article | undefined;
  readonly walk: readonly WalkStep[];
  /** Comes with the supplement. */
  readonly search?: DatasetSearch;
}
