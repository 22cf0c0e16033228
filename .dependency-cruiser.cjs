// The rooms of docs/architecture.md and which may import which.
const room = (name) => `^src/${name}/`;
const onlyFrom = (name, allowed) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import only: ${['itself', ...allowed].join(', ')} (docs/architecture.md).`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^(src|workbench|tests|bench)/', pathNot: [room(name), ...allowed.map(room)] },
});
/** Walls within a room. */
const neverFrom = (name, banned) => ({
  name: `${name}-apart`,
  comment: `src/${name} may not import: ${banned.join(', ')}. What both need stands in a room below.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: banned.map(room) },
});
const noPackages = (name, except = []) => ({
  name: `${name}-packages`,
  comment: `src/${name} uses no package${except.length ? ` but ${except.join(', ')}` : ''}.`,
  severity: 'error',
  from: { path: room(name) },
  to: {
    dependencyTypesNot: ['local', 'type-only'],
    path: '^node_modules|^[^.s]',
    pathNot: ['^src/', ...except.map((p) => `node_modules/${p}/`)],
  },
});

// The floors of the method, the lowest first; each may import those below it, and only the files beside them see all.
const floors = [
  ['ground'],
  ['reading'],
  ['goals', 'people'],
  ['factors'],
  ['strategy'],
  ['actions'],
  ['next'],
];
const methodFloors = floors.flatMap((names, place) =>
  names.map((name) => ({
    name: `method-${name}`,
    comment: `src/method/${name} may import only what lies below it (docs/architecture.md).`,
    severity: 'error',
    from: { path: room(`method/${name}`) },
    to: {
      path: '^src/method/',
      pathNot: [name, ...floors.slice(0, place).flat()].map((each) => room(`method/${each}`)),
    },
  })),
);

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-circular-around',
      comment:
        "Excel's objects lead to each other (a range has a sheet, a sheet has ranges), and so do the host's.",
      severity: 'error',
      from: { pathNot: ['^src/', '^workbench/model/'] },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...methodFloors,
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    onlyFrom('method', []),
    onlyFrom('text', ['method']),
    onlyFrom('tables', ['method', 'text']),
    onlyFrom('sheets', ['telling', 'tables', 'method', 'text']),
    neverFrom('sheets/grid', ['sheets/recognise', 'sheets/read']),
    neverFrom('sheets/recognise', ['sheets/read']),
    neverFrom('sheets/read', ['sheets/recognise']),
    onlyFrom('planner', ['sheets', 'tables', 'method', 'text']),
    onlyFrom('excel', ['planner', 'sheets', 'tables']),
    onlyFrom('files', ['planner', 'sheets', 'tables']),
    onlyFrom('cli', ['files', 'planner', 'telling', 'sheets', 'tables', 'method', 'text']),
    onlyFrom('commands', ['excel', 'planner', 'sheets', 'tables', 'method', 'text']),
    onlyFrom('taskpane', ['commands', 'excel', 'planner', 'telling', 'sheets', 'tables', 'method', 'text']),
    noPackages('method'),
    noPackages('text'),
    noPackages('tables'),
    noPackages('telling'),
    noPackages('sheets'),
    {
      name: 'texts-by-type-only',
      comment: 'Which language is used is an argument.',
      severity: 'error',
      from: { path: '^src/(sheets|tables|telling)/' },
      to: { path: '^src/text/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workbench-stands-alone',
      comment: 'The embedded Excel knows nothing of the add-in.',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^(src|contract|tests|bench)/' },
    },
    {
      name: 'contract-stands-alone',
      comment:
        'The contract is about Excel, whichever answers: it knows neither the add-in nor the embedded Excel.',
      severity: 'error',
      from: { path: '^contract/' },
      to: { path: '^(src|workbench|tests|bench)/' },
    },
    {
      name: 'product-without-workbench',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|contract|tests|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
