// Jest's own module system cannot load the ES modules that Univer depends on, and would load Univer anew for each
// test file. This environment loads it once a worker, by Node's own require, and hands it to the tests on demand.
require('./iteratorHelpers.cjs');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class EmbeddedExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireUniver = (name) => require(name);
  }
};
