import type { RelationKind } from './dataset.ts';

/** A relation as its sentence reads: `from` is the subject, "from responds to to". */
export interface DirectedRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** Whether the subject came first. What led to something is the earlier; what answers, carries out, breaks or follows it is the later. */
export const isSubjectEarlier = (kind: RelationKind): boolean => kind === 'led-to';

/** The one of a relation's two events that came first by what the relation says. */
export const earlierOf = ({ from, to, kind }: DirectedRelation): string =>
  isSubjectEarlier(kind) ? from : to;

/** The event at the other end of a relation. */
export const otherEnd = ({ from, to }: DirectedRelation, id: string): string =>
  from === id ? to : from;
