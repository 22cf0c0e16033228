// Two pages: the task pane (what is shipped) and, in development only, the workbench around it.
//   --mode production --env host=https://add-in.example   also rewrites the manifest's addresses
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

const DEVELOPMENT_HOST = 'https://localhost:3000';
// Office must come from Microsoft's CDN in production; in development the same library is served from npm.
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_LOCAL = '/officejs/office.js';
/** As devtool 'cheap-module-source-map', but not for the 20 MB of packages: a third less to build and to keep. */
const OWN_SOURCES = {
  filename: '[file].map',
  module: true,
  columns: false,
  exclude: /^(vendors-)?node_modules/,
};

/** Puts office.js first into <head>, as a plain script: it must run before anything that uses Office. */
class OfficeScript {
  constructor(source) {
    this.source = source;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeScript', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('OfficeScript', (page) => {
        if (!page.plugin.options.office) return page;
        const tag = HtmlPlugin.createHtmlTagObject('script', { src: this.source });
        return { ...page, headTags: [tag, ...page.headTags] };
      });
    });
  }
}

function existing(file) {
  return fs.existsSync(path.resolve(__dirname, file)) ? [file] : [];
}

function pages(production) {
  const pane = new HtmlPlugin({
    filename: 'taskpane.html',
    template: 'src/taskpane/taskpane.html',
    // In development the pane is told the workbench's theme before it starts.
    chunks: production ? ['taskpane'] : ['systemTheme', 'taskpane'],
    chunksSortMode: 'manual',
    office: true,
  });
  const workbench = new HtmlPlugin({
    filename: 'index.html',
    template: 'workbench/page/page.html',
    chunks: ['workbench'],
    office: false,
  });
  return production ? [pane] : [pane, workbench];
}

function copies(host) {
  const readdress = (content) => content.toString().replaceAll(DEVELOPMENT_HOST, host);
  return new CopyPlugin({
    patterns: [
      // The README's picture is no part of the add-in.
      { from: 'assets', to: 'assets', globOptions: { ignore: ['**/workbench.png'] } },
      { from: 'manifest.xml', noErrorOnMissing: true, transform: readdress },
    ],
  });
}

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'ts-loader',
    // Types are checked apart, by `tsc --noEmit`: a build should not wait for them.
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
  { test: /\.css$/, use: ['style-loader', 'css-loader'] },
  // Some packages import their own files without an extension.
  { test: /\.m?js$/, resolve: { fullySpecified: false } },
];

module.exports = (env = {}, argv = {}) => {
  const production = (argv.mode ?? env.mode) === 'production';
  const taskpane = ['./src/taskpane/index.tsx', ...existing('./src/commands/commands.ts')];
  return {
    context: __dirname,
    mode: production ? 'production' : 'development',
    // In development for our own files only (see OWN_SOURCES).
    devtool: production && 'source-map',
    entry: production
      ? { taskpane }
      : { taskpane, systemTheme: './workbench/page/systemTheme.ts', workbench: './workbench/page/index.ts' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: production,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: { rules },
    optimization: { splitChunks: { chunks: 'all' } },
    plugins: [
      ...pages(production),
      ...(production ? [] : [new webpack.SourceMapDevToolPlugin(OWN_SOURCES)]),
      new OfficeScript(production ? OFFICE_CDN : OFFICE_LOCAL),
      copies((env.host ?? DEVELOPMENT_HOST).replace(/\/$/, '')),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      // Writing the cache keeps Node busy for seconds: not while the page is first loaded.
      idleTimeoutForInitialStore: 30_000,
      idleTimeoutAfterLargeChanges: 30_000,
      buildDependencies: { config: [path.join(__dirname, 'webpack.config.js')] },
    },
    // Bundle sizes are watched by size-limit; the workbench is never shipped.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
