import { typosBetween } from '../../data/searchNearest.ts';

/** Most names that a message lists in full. */
const MOST_LISTED = 20;
const MOST_OF_MANY = 8;

/** Names that contain the text or are contained in it come first, then those with the fewest slips of the hand. */
function distanceOf(text: string, name: string): number {
  const isPart = text.length > 2 && (name.includes(text) || text.includes(name));
  return typosBetween(text, name) / Math.max(text.length, name.length) - (isPart ? 1 : 0);
}

/** Names by how likely a text is meant for them; equally likely ones keep their order. */
export function nearestFirst(text: string, names: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  return names
    .map((name) => ({ name, distance: distanceOf(lower, name) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** Names in a message, the likeliest first; of many the first few and how many more there are. */
export function listNearest(text: string, names: readonly string[]): string {
  const sorted = nearestFirst(text, names);
  if (sorted.length <= MOST_LISTED) return sorted.join(', ');
  const more = sorted.length - MOST_OF_MANY;
  return `${sorted.slice(0, MOST_OF_MANY).join(', ')} and ${more} more`;
}
