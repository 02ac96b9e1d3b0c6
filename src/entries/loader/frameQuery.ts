import { titles } from 'virtual:view-attributes';

/** Attributes that HTML gives every element, and those of frameworks: none says what to show. */
const OTHERS =
  /^(?:id|class|style|title|slot|part|hidden|dir|role|is|nonce|inert|tabindex|on.*)$|[^a-z]/;

/** The language that the element or the page around it is in, where the timeline speaks it. */
export function langOf(element: Element): string | undefined {
  const lang = element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase() ?? '';
  return lang in titles ? lang : undefined;
}

/** What an element's attributes ask for, unknown ones too: the page in the frame says what it ignores. */
export function queryOf(element: Element): string {
  const query = new URLSearchParams();
  for (const { name, value } of element.attributes) {
    if (!OTHERS.test(name)) query.set(name, value);
  }
  const lang = langOf(element);
  if (lang !== undefined) query.set('lang', lang);
  return `?${query}`;
}

/** The query string with one value changed, or taken out. */
export function withValue(view: string, key: string, value: string | null): string {
  const query = new URLSearchParams(view);
  if (value === null) query.delete(key);
  else query.set(key, value);
  return `?${query}`;
}
