// The command line as two files, lib/quadrille.mjs and the thread that it starts; the packages that they need stay beside them.
const path = require('node:path');
const spreads = require('./cliSpreads.cjs');

const ROOT = path.resolve(__dirname, '..');

module.exports = {
  context: ROOT,
  mode: 'production',
  target: 'node20',
  entry: { quadrille: './src/cli/main.ts', work: './src/cli/work.ts' },
  output: {
    path: path.join(ROOT, 'lib'),
    filename: '[name].mjs',
    module: true,
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  // Everything that is not ours. `import()` of a package stays one, so that it is loaded when it is needed.
  externalsType: 'module-import',
  externals: ({ request }, done) => (/^[a-z@]/.test(request) ? done(null, request) : done()),
  resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false },
          getCustomTransformers: () => ({ before: [spreads] }),
        },
      },
    ],
  },
  optimization: { splitChunks: false, minimize: false },
  performance: { hints: false },
};
