// How the command line is compiled: what only its bundle has is looked at here.
import { transpileModule, type TransformerFactory, type SourceFile } from 'typescript';
import spreads from '../../scripts/cliSpreads.cjs';

const compile = (source: string): string =>
  transpileModule(source, {
    compilerOptions: { target: 99 },
    transformers: { before: [spreads as TransformerFactory<SourceFile>] },
  })
    .outputText.replace('"use strict";', '')
    .trim();

test.each([
  ['a copy that gets more', 'x = { ...a, b: 1 };', 'x = { ...{}, ...a, b: 1 };'],
  ['copies in copies', 'x = { ...a, b: { ...c, d } };', 'x = { ...{}, ...a, b: { ...{}, ...c, d } };'],
  ['two copies in one', 'x = { ...a, ...b };', 'x = { ...{}, ...a, ...b };'],
])('%s stands behind a spread of nothing', (_, source, compiled) => expect(compile(source)).toBe(compiled));

test.each(['x = { ...a };', 'x = { b: 1, ...a };', 'x = [...a, 1];', '({ b, ...a } = x);'])(
  '%s stays as it is',
  (source) => expect(compile(source)).toBe(source),
);
