// Unit tests and tests on the embedded Excel run in Node; those under tests/taskpane run in jsdom;
// those under tests/browser run in Chromium (npm test starts them apart, see scripts/test.mjs).
const transform = {
  '^.+\\.(ts|tsx)$': [
    'ts-jest',
    {
      diagnostics: false,
      tsconfig: {
        target: 'ES2022',
        module: 'CommonJS',
        moduleResolution: 'node10',
        ignoreDeprecations: '6.0',
        jsx: 'react-jsx',
        esModuleInterop: true,
        isolatedModules: true,
        verbatimModuleSyntax: false,
      },
    },
  ],
};

const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  // Each project has its own: what stands above them is not handed down.
  cacheDirectory: '<rootDir>/.cache/jest',
  // Checkouts of other commits (scripts/compare.mjs) are none of ours.
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  testMatch: testMatch.map((pattern) => `<rootDir>/tests/${pattern}`),
  transform,
  ...extra,
});

module.exports = {
  // The embedded Excel takes its time on a busy machine; speed is measured by npm run bench.
  testTimeout: 60_000,
  projects: [
    project(
      'node',
      ['{method,text,sheets,planner,excel,files,cli,commands,contract,workbench,repository}/**/*.test.ts'],
      {
        testEnvironment: '<rootDir>/workbench/node/jestEnvironment.cjs',
        moduleNameMapper: {
          '^@univerjs/[a-z-]+$': '<rootDir>/workbench/node/univer.cjs',
          '^hucre$': '<rootDir>/workbench/node/hucre.cjs',
        },
      },
    ),
    project('pane', ['taskpane/**/*.test.tsx'], { testEnvironment: 'jsdom' }),
    project('browser', ['browser/**/*.test.ts'], {
      testEnvironment: 'node',
      globalSetup: '<rootDir>/tests/browser/globalSetup.cjs',
      globalTeardown: '<rootDir>/tests/browser/globalTeardown.cjs',
    }),
  ],
};
