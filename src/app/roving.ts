import type { PlacedEvent } from '../layout/placeRows.ts';
import type { Plan } from '../layout/plan.ts';
import type { Intent } from './chartKeys.ts';

const DECADE_DAYS = 3652.5;

interface Place {
  readonly lane: number;
  readonly index: number;
}

function placeOf(plan: Plan, id: string): Place | undefined {
  for (const [lane, { placed }] of plan.lanes.entries()) {
    const index = placed.findIndex(({ sized }) => sized.event.id === id);
    if (index >= 0) return { lane, index };
  }
  return undefined;
}

/** The event of a lane that lies nearest to a moment. */
function nearestIn(placed: readonly PlacedEvent[], anchor: number): PlacedEvent | undefined {
  return placed.reduce<PlacedEvent | undefined>((best, candidate) => {
    const isNearer =
      best === undefined ||
      Math.abs(candidate.sized.anchor - anchor) < Math.abs(best.sized.anchor - anchor);
    return isNearer ? candidate : best;
  }, undefined);
}

/**
 * Which event the keyboard moves to: along its lane in time, to the nearest in the next lane, ten
 * years on within the lane, or to the lane's first or last. At an end it stays.
 * @param current undefined before the chart was entered: then the plan's first event
 */
export function moveFocus(
  plan: Plan,
  current: string | undefined,
  intent: Intent,
): string | undefined {
  const first = plan.lanes[0]?.placed[0]?.sized.event.id;
  const place = current === undefined ? undefined : placeOf(plan, current);
  if (place === undefined) return first;
  const lane = plan.lanes[place.lane];
  const here = lane?.placed[place.index];
  if (lane === undefined || here === undefined) return first;
  switch (intent.kind) {
    case 'along':
      return (lane.placed[place.index + intent.by] ?? here).sized.event.id;
    case 'lane': {
      const next = plan.lanes[place.lane + intent.by]?.placed ?? [];
      return (nearestIn(next, here.sized.anchor) ?? here).sized.event.id;
    }
    case 'decade':
      return nearestIn(lane.placed, here.sized.anchor + intent.by * DECADE_DAYS)?.sized.event.id;
    case 'end':
      return lane.placed.at(intent.of === 'first' ? 0 : -1)?.sized.event.id;
    default:
      return current;
  }
}
