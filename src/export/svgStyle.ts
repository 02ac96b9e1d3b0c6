/** Properties and their values. */
export type Style = Readonly<Record<string, string>>;

interface Compound {
  readonly type: string | undefined;
  readonly classes: readonly string[];
}

interface Rule {
  /** From the outermost to the element itself. */
  readonly compounds: readonly Compound[];
  readonly weight: number;
  readonly style: Style;
}

/** What of an element a rule looks at. */
export interface Styled {
  readonly name: string;
  readonly classes: readonly string[];
}

function compoundOf(text: string): Compound {
  if (!/^[a-z]*(?:\.[\w-]+)*$/i.test(text)) throw new Error(`style: unknown selector ${text}`);
  const [type = '', ...classes] = text.split('.');
  return { type: type === '' ? undefined : type, classes };
}

const styleOf = (text: string): Style =>
  Object.fromEntries(
    text
      .split(';')
      .filter((declaration) => declaration !== '')
      .map((declaration) => {
        const colon = declaration.indexOf(':');
        return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
      }),
  );

/** CSS's specificity of selectors without ids: classes before types. */
const weightOf = (compounds: readonly Compound[]): number =>
  compounds.reduce((sum, { type, classes }) => sum + 100 * classes.length + (type ? 1 : 0), 0);

function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (selectors.trim().startsWith('@')) continue;
    for (const selector of selectors.split(',')) {
      const compounds = selector.trim().split(/\s+/).map(compoundOf);
      rules.push({ compounds, weight: weightOf(compounds), style: styleOf(body) });
    }
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

const fits = ({ type, classes }: Compound, { name, classes: own }: Styled): boolean =>
  (type === undefined || type === name) && classes.every((name) => own.includes(name));

/** Whether the path from the root to an element, itself last, is what the selector asks for. */
function matches(compounds: readonly Compound[], path: readonly Styled[]): boolean {
  const own = compounds.at(-1);
  const element = path.at(-1);
  if (own === undefined || element === undefined || !fits(own, element)) return false;
  let left = compounds.length - 2;
  for (let at = path.length - 2; at >= 0 && left >= 0; at -= 1) {
    const ancestor = path[at];
    const compound = compounds[left];
    if (ancestor && compound && fits(compound, ancestor)) left -= 1;
  }
  return left < 0;
}

/**
 * What a stylesheet of rules by type and class, next to each other or one within another, says of an
 * element on its path from the root.
 * @throws Error for any other selector
 */
export function readStyle(css: string): (path: readonly Styled[]) => Style {
  const rules = rulesOf(css);
  const known = new Map<string, Style>();
  return (path) => {
    const key = path.map(({ name, classes }) => `${name}.${classes.join('.')}`).join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const style = Object.assign(
      {},
      ...rules.filter(({ compounds }) => matches(compounds, path)).map((rule) => rule.style),
    ) as Style;
    known.set(key, style);
    return style;
  };
}
