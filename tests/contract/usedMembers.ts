// Which members of Office.js a folder's sources use, told by the TypeScript compiler: properties read, written and
// taken apart, and those of the plain objects that are handed over.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['office-js'],
};

/** Members as `Class.member`, by the file (relative to the root) that uses them. */
export type UsedMembers = ReadonlyMap<string, ReadonlySet<string>>;

/** Uses in all TypeScript files under a folder, by file; in a file of cases also by the id of each case. */
export function membersUsedIn(folder: string): UsedMembers {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, folder, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not read`);
    collect(source, file.slice(root.length + 1), (symbolsOf, key) => {
      const members = found.get(key) ?? found.set(key, new Set()).get(key);
      for (const symbol of symbolsOf(checker)) {
        const member = nameOf(symbol);
        if (member !== null) members?.add(member);
      }
    });
  }
  return found;
}

type Tell = (symbolsOf: (checker: ts.TypeChecker) => readonly ts.Symbol[], key: string) => void;

/** Tells of every node, under its file or under the case that it is a part of. */
function collect(node: ts.Node, key: string, tell: Tell): void {
  const own = caseIdOf(node) ?? key;
  tell((checker) => symbolsAt(node, checker), own);
  ts.forEachChild(node, (child) => collect(child, own, tell));
}

function caseIdOf(node: ts.Node): string | null {
  if (!ts.isObjectLiteralExpression(node)) return null;
  const valueOf = (name: string) => {
    const property = node.properties.find((one) => one.name?.getText() === name);
    return property && ts.isPropertyAssignment(property) ? property.initializer : null;
  };
  const id = valueOf('id');
  return valueOf('run') && id && ts.isStringLiteral(id) ? id.text : null;
}

/** The properties that a node names: `a.b`, `{ b } = a`, `{ b: 1 }` where an object of Office.js' is expected. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name);
    return symbol ? [symbol] : [];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return propertyOf(checker.getTypeAtLocation(node.parent), name, checker);
  }
  const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  if (!isProperty || !ts.isObjectLiteralExpression(node.parent)) return [];
  const expected = checker.getContextualType(node.parent);
  return expected ? propertyOf(expected, node.name.getText(), checker) : [];
}

function propertyOf(type: ts.Type, name: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((one) => checker.getPropertyOfType(one, name) ?? []);
}

/** `Class.member` where Office.js' types declare it; null for everything else. */
function nameOf(symbol: ts.Symbol): string | null {
  const declaration = symbol.declarations?.find((one) =>
    one.getSourceFile().fileName.includes('/office-js/'),
  );
  const owner = declaration?.parent;
  if (!owner || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) return null;
  return owner.name === undefined ? null : `${owner.name.text}.${symbol.name}`;
}
