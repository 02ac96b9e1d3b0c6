import { Fragment, type ReactElement, type ReactNode } from 'react';
import { printableText } from '../model/printableText.ts';

/** React's names of attributes that SVG and HTML write with a hyphen, in lower case or otherwise. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  charSet: 'charset',
  className: 'class',
  clipPath: 'clip-path',
  dateTime: 'datetime',
  fillOpacity: 'fill-opacity',
  fillRule: 'fill-rule',
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontWeight: 'font-weight',
  hrefLang: 'hreflang',
  httpEquiv: 'http-equiv',
  strokeDasharray: 'stroke-dasharray',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  textAnchor: 'text-anchor',
};

/** Names that SVG itself writes in camel case. */
const CAMEL_CASE: ReadonlySet<string> = new Set([
  'lengthAdjust',
  'patternTransform',
  'patternUnits',
  'preserveAspectRatio',
  'textLength',
  'viewBox',
]);

/** Elements of HTML without content or end tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);

const ENTITIES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text as markup has it, in content and between quotes, without what no markup may hold. */
export const escapeMarkup = (text: string): string =>
  printableText(text).replace(/["&'<>]/g, (char) => ENTITIES[char] ?? char);

function attributeName(name: string): string {
  const known = ATTRIBUTES[name];
  if (known !== undefined) return known;
  if (/^[a-z0-9:-]+$/.test(name) || CAMEL_CASE.has(name)) return name;
  throw new Error(`unknown attribute: ${name}`);
}

function printAttribute([name, value]: readonly [string, unknown]): string {
  if (name === 'children' || value === undefined || value === null) return '';
  if (typeof value === 'boolean' && !/^(?:aria|data)-/.test(name)) return '';
  return ` ${attributeName(name)}="${escapeMarkup(String(value))}"`;
}

type Component = (props: unknown) => ReactNode;

function componentOf(type: unknown): Component {
  if (typeof type === 'function') return type as Component;
  const inner = typeof type === 'object' && type !== null ? Reflect.get(type, 'type') : undefined;
  if (inner !== undefined) return componentOf(inner);
  throw new Error(`neither an element nor a component: ${String(type)}`);
}

function printElement({ type, props }: ReactElement): string {
  const { children } = props as { readonly children?: ReactNode };
  if (type === Fragment) return elementToString(children);
  if (typeof type !== 'string') return elementToString(componentOf(type)(props));
  const attributes = Object.entries(props as object)
    .map(printAttribute)
    .join('');
  if (VOID.has(type)) return `<${type}${attributes}/>`;
  return `<${type}${attributes}>${elementToString(children)}</${type}>`;
}

/**
 * Markup of elements whose components are pure functions of their props, without hooks: the same
 * characters as React's own static markup but for those that XML forbids, in any surroundings and
 * without its server. Of a page
 * React also moves what stands in its head, and keeps its own spelling of attributes; here all stays
 * in its place.
 * @throws Error for an attribute whose name in SVG or HTML isn't known here
 */
export function elementToString(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escapeMarkup(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (Symbol.iterator in node) return [...node].map(elementToString).join('');
  if ('props' in node) return printElement(node);
  throw new Error('nothing asynchronous can be printed');
}
