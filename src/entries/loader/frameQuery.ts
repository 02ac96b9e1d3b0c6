import { frameKeys, titles, viewKeys } from 'virtual:view-attributes';

/** Attributes of HTML that no property of every element is named after, and those of frameworks. */
const OTHERS =
  /^(?:class|is|item.*|(?:access|content|enterkey|input|tab|virtual|writing).+|exportparts|align|height|width)$|[^a-z]/;

const isKey = (name: string): boolean => [...viewKeys, ...frameKeys].includes(name);

/** The language that the element or the page around it is in, where the timeline speaks it. */
export function langOf(element: Element): string | undefined {
  const tag = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const lang = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(titles, lang) ? lang : undefined;
}

/** Attributes that say nothing to anybody: most likely misspelt. */
export const unknownOf = (element: Element): readonly string[] =>
  element
    .getAttributeNames()
    .filter((name) => !isKey(name) && !OTHERS.test(name) && !(name in HTMLElement.prototype));

/** What an element's attributes ask for. */
export function queryOf(element: Element): string {
  const query = new URLSearchParams();
  for (const { name, value } of element.attributes) {
    if (isKey(name) && name !== 'lang') query.set(name, value);
  }
  const lang = langOf(element);
  if (lang !== undefined) query.set('lang', lang);
  return `?${query}`;
}

/** The query string with one value changed, or taken out. */
export function withValue(view: string, key: string, value: string | null | undefined): string {
  const query = new URLSearchParams(view);
  if (value == null) query.delete(key);
  else query.set(key, value);
  return `?${query}`;
}
