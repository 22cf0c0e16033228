// The task pane (what is shipped) and, in development only, the workbench around it and the contract's page.
//   --mode production --env host=https://add-in.example   also rewrites the manifest's addresses
// `npm run package` (scripts/package.mjs) builds by this file too: it names host, cloud, version and folder.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const packageJson = require('./package.json');
const { CLOUDS, LOCAL_OFFICE_SCRIPT, contentSecurityPolicy } = require('./scripts/contentSecurityPolicy.cjs');

const DEVELOPMENT_HOST = 'https://localhost:3000';
/**
 * What the pane may bring to its first paint, in bytes before compression (about 640 KB after): on a laptop of the
 * office sort that is about 300 ms of reading script. A build over it fails; raise it only for something worth the wait, as
 * words of many tables and stances, the guided rating, advice by topics and decisions of one's own were. What the first view does not need is to be fetched after it.
 */
const PANE_BUDGET = 2_070_000;
/** As devtool 'cheap-module-source-map', but not for the 20 MB of packages: a third less to build and to keep. */
const OWN_SOURCES = {
  filename: '[file].map',
  module: true,
  columns: false,
  exclude: /^(vendors-)?node_modules/,
};

/**
 * Puts office.js first into <head>: it must run before anything that uses Office. Deferred, as our own scripts are: they
 * keep their order, all run before the document counts as loaded, and the pane shows its mark without waiting for Microsoft's server.
 */
class OfficeScript {
  constructor(source) {
    this.source = source;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeScript', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('OfficeScript', (page) => {
        if (!page.plugin.options.office) return page;
        const tag = HtmlPlugin.createHtmlTagObject('script', { src: this.source, defer: true });
        return { ...page, headTags: [tag, ...page.headTags] };
      });
    });
  }
}

function pages(production, officeScript) {
  const pane = new HtmlPlugin({
    filename: 'taskpane.html',
    template: 'src/taskpane/taskpane.html',
    policy: contentSecurityPolicy(officeScript),
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
  // Asks any Excel whether it does what we assume of it (contract/manifest.xml).
  const contract = new HtmlPlugin({
    filename: 'contract.html',
    template: 'contract/page/contract.html',
    chunks: ['systemTheme', 'contract'],
    chunksSortMode: 'manual',
    office: true,
  });
  return production ? [pane] : [pane, workbench, contract];
}

/** Office wants four numbers: 1.2.3 is 1.2.3.0. */
function fourNumbers(version) {
  return [...version.split('.'), 0, 0].slice(0, 4).join('.');
}

function copies(host, version) {
  const readdress = (content) =>
    content
      .toString()
      .replaceAll(DEVELOPMENT_HOST, host)
      .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourNumbers(version)}</Version>`);
  return new CopyPlugin({
    patterns: [
      // The README's picture and the drawings that the icons are made from are no part of the add-in.
      { from: 'assets', to: 'assets', globOptions: { ignore: ['**/workbench.png', '**/*.svg'] } },
      { from: 'manifest.xml', noErrorOnMissing: true, transform: readdress },
    ],
  });
}

/** The pane imports package.json for its version; the rest of that file is nobody's business. */
function versionOnly(version) {
  return {
    include: path.resolve(__dirname, 'package.json'),
    type: 'json',
    parser: { parse: () => ({ version }) },
  };
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
  const officeScript = production ? CLOUDS[env.cloud ?? 'worldwide'].officeScript : LOCAL_OFFICE_SCRIPT;
  const version = env.version ?? packageJson.version;
  const taskpane = './src/taskpane/index.tsx';
  return {
    context: __dirname,
    mode: production ? 'production' : 'development',
    // In development for our own files only (see OWN_SOURCES).
    devtool: production && 'source-map',
    entry: production
      ? { taskpane }
      : {
          taskpane,
          systemTheme: './workbench/page/systemTheme.ts',
          workbench: './workbench/page/index.ts',
          contract: './contract/page/index.ts',
        },
    output: {
      path: path.resolve(__dirname, env.folder ?? 'dist'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: production,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: { rules: [...rules, versionOnly(version)] },
    optimization: { splitChunks: { chunks: 'all' } },
    plugins: [
      ...pages(production, officeScript),
      ...(production ? [] : [new webpack.SourceMapDevToolPlugin(OWN_SOURCES)]),
      new OfficeScript(officeScript),
      copies((env.host ?? DEVELOPMENT_HOST).replace(/\/$/, ''), version),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      // Writing the cache keeps Node busy for seconds: not while the page is first loaded.
      idleTimeoutForInitialStore: 30_000,
      idleTimeoutAfterLargeChanges: 30_000,
      buildDependencies: { config: [path.join(__dirname, 'webpack.config.js')] },
    },
    // The workbench is never shipped.
    performance: production && { hints: 'error', maxEntrypointSize: PANE_BUDGET, maxAssetSize: PANE_BUDGET },
    stats: 'errors-warnings',
  };
};
