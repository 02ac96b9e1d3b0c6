import { parseAst } from 'vite';

/** One import of a module, whichever way it is written. */
export interface ImportFact {
  readonly specifier: string;
  readonly kind: 'static' | 'type' | 'dynamic' | 'reexport';
  /** The names that it takes; empty for a namespace, a side effect or a dynamic import. */
  readonly names: readonly string[];
  readonly line: number;
}

/** A function and the lines that it spans. */
export interface FunctionFact {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** What the rules want to know of one source file. */
export interface SourceFacts {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ImportFact[];
  readonly functions: readonly FunctionFact[];
  /** Lines that say `any`. */
  readonly anyLines: readonly number[];
  /** It holds nothing but exports of other files' names. */
  readonly isBarrel: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value;

const field = (node: Node, key: string): unknown => Reflect.get(node, key);

const nodeAt = (node: Node, key: string): Node | undefined => {
  const value = field(node, key);
  return isNode(value) ? value : undefined;
};

const nodesAt = (node: Node, key: string): readonly Node[] => {
  const value = field(node, key);
  return Array.isArray(value) ? value.filter(isNode) : [];
};

const nameAt = (node: Node, key: string): string | undefined => {
  const named = nodeAt(node, key);
  const name = named === undefined ? undefined : (field(named, 'name') ?? field(named, 'value'));
  return typeof name === 'string' ? name : undefined;
};

function* descendants(node: Node, parent?: Node): Generator<readonly [Node, Node | undefined]> {
  yield [node, parent];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* descendants(child, node);
    }
  }
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const KIND_OF: Readonly<Record<string, ImportFact['kind']>> = {
  ImportDeclaration: 'static',
  ExportNamedDeclaration: 'reexport',
  ExportAllDeclaration: 'reexport',
  ImportExpression: 'dynamic',
  TSImportType: 'type',
};

function importOf(node: Node): Omit<ImportFact, 'line'> | undefined {
  const kind = KIND_OF[node.type];
  if (kind === undefined) return undefined;
  const source = nodeAt(node, 'source');
  const specifier = source === undefined ? undefined : field(source, 'value');
  if (typeof specifier !== 'string') {
    return kind === 'dynamic' ? { specifier: '(computed)', kind, names: [] } : undefined;
  }
  const isType = field(node, 'importKind') === 'type' || field(node, 'exportKind') === 'type';
  const names = nodesAt(node, 'specifiers').flatMap(
    (one) => nameAt(one, node.type === 'ImportDeclaration' ? 'imported' : 'local') ?? [],
  );
  return { specifier, kind: isType ? 'type' : kind, names };
}

const importedNames = (program: Node): ReadonlySet<string> =>
  new Set(
    nodesAt(program, 'body')
      .filter(({ type }) => type === 'ImportDeclaration')
      .flatMap((node) => nodesAt(node, 'specifiers'))
      .flatMap((one) => nameAt(one, 'local') ?? []),
  );

function isBarrel(program: Node): boolean {
  const imported = importedNames(program);
  const statements = nodesAt(program, 'body').filter(({ type }) => type !== 'ImportDeclaration');
  const passesOn = (node: Node): boolean => {
    if (nodeAt(node, 'source') !== undefined) return true;
    const names = nodesAt(node, 'specifiers').map((one) => nameAt(one, 'local') ?? '');
    return names.length > 0 && names.every((name) => imported.has(name));
  };
  return statements.length > 0 && statements.every((node) => importable(node) && passesOn(node));
}

const importable = ({ type }: Node): boolean =>
  type === 'ExportNamedDeclaration' || type === 'ExportAllDeclaration';

/** Reads one TypeScript file; throws where it doesn't parse. */
export function readSource(path: string, text: string): SourceFacts {
  const program = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }, path);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const imports: ImportFact[] = [];
  const functions: FunctionFact[] = [];
  const anyLines: number[] = [];
  for (const [node, parent] of descendants(program)) {
    const found = importOf(node);
    if (found !== undefined) imports.push({ ...found, line: lineAt(node.start) });
    if (node.type === 'TSAnyKeyword') anyLines.push(lineAt(node.start));
    if (FUNCTIONS.has(node.type)) {
      const line = lineAt(node.start);
      const owner =
        parent === undefined ? undefined : (nameAt(parent, 'id') ?? nameAt(parent, 'key'));
      const name = nameAt(node, 'id') ?? owner ?? '(anonymous)';
      functions.push({ name, line, lines: lineAt(node.end) - line + 1 });
    }
  }
  const lines = text.replace(/\n$/, '').split('\n').length;
  return { path, lines, imports, functions, anyLines, isBarrel: isBarrel(program) };
}
