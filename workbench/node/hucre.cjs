// Stands for hucre under jest, whose module system does not load ES modules (see jestEnvironment.cjs).
module.exports = globalThis.requireUniver('hucre');
