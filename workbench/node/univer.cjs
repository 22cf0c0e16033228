// Stands for every @univerjs package under jest (see jestEnvironment.cjs and jest.config.js): one object with
// the exports of all headless packages.
const packages = [
  'core',
  'engine-formula',
  'sheets',
  'sheets-formula',
  'sheets-numfmt',
  'data-validation',
  'sheets-data-validation',
  'sheets-conditional-formatting',
  'sheets-filter',
  'sheets-table',
];

module.exports = Object.assign({}, ...packages.map((name) => globalThis.requireUniver(`@univerjs/${name}`)));
