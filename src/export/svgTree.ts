/** An element of a picture that this project printed, taken apart again. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}
export type SvgNode = SvgElement | string;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['#x27', "'"],
]);
const SIGNS: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

const decoded = (text: string): string =>
  text.replace(/&([^;]*);/g, (entity, name: string) => {
    const sign = ENTITIES.get(name);
    if (sign === undefined) throw new Error(`svg: unknown entity ${entity}`);
    return sign;
  });

const encoded = (text: string): string => text.replace(/["&<>]/g, (sign) => SIGNS[sign] ?? sign);

/** A start tag, an end tag or a text, in this order. */
const TOKEN = /<([A-Za-z][\w:.-]*)((?: [\w:.-]+="[^"<]*")*)(\/?)>|<\/([A-Za-z][\w:.-]*)>|([^<]+)/y;
const ATTRIBUTE = / ([\w:.-]+)="([^"<]*)"/g;

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`svg: ${name} stands twice`);
    attributes[name] = decoded(value);
  }
  return attributes;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: SvgNode[];
}

/**
 * Takes apart what `elementToString` prints: elements, texts and five entities; no comments, no
 * declarations.
 * @throws Error where it isn't one well-formed element
 */
export function parseSvg(svg: string): SvgElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(svg);
    if (found === null) throw new Error(`svg: not well-formed at ${at}: ${svg.slice(at, at + 40)}`);
    const [, name, attributes = '', closes, ended, text] = found;
    const parent = open.at(-1) ?? root;
    if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (closes === '') open.push(element);
    } else if (ended !== undefined) {
      if (parent.name !== ended) throw new Error(`svg: </${ended}> ends <${parent.name}>`);
      open.pop();
    } else parent.children.push(decoded(text ?? ''));
  }
  const [only, ...others] = root.children;
  if (open.length > 1 || only === undefined || typeof only === 'string' || others.length > 0) {
    throw new Error('svg: expected one element');
  }
  return only;
}

/** Prints an element; one without children in the short form. */
export function printSvg(node: SvgNode): string {
  if (typeof node === 'string') return encoded(node);
  const { name, attributes, children } = node;
  const printed = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encoded(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${printed}/>`;
  return `<${name}${printed}>${children.map(printSvg).join('')}</${name}>`;
}

/** The text of an element and of all within it. */
export const textOfSvg = (node: SvgNode): string =>
  typeof node === 'string' ? node : node.children.map(textOfSvg).join('');
