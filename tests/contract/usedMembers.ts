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

/** Uses in all TypeScript files under a folder. */
export function membersUsedIn(folder: string): UsedMembers {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, folder, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file);
      if (source === undefined) throw new Error(`${file} was not read`);
      return [file.slice(root.length + 1), membersOf(source, checker)] as const;
    }),
  );
}

function membersOf(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsAt(node, checker)) {
      const member = nameOf(symbol);
      if (member !== null) found.add(member);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
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
