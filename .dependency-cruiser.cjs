// Who may import whom. TypeScript 7 has no compiler API, so swc reads the sources: it sees types-only imports as well.

const swc = require('@swc/core');

// dependency-cruiser lets swc read every file as plain TypeScript, and would stop at the first element of a page.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });

/**
 * From the bottom up: a layer imports from the layers before it, and not from its own neighbours. The job queue (worker)
 * needs nothing of the domain, and whatever works in a worker needs the queue: so it lies at the bottom.
 * So does what the server tells of itself (telemetry).
 */
const LAYERS = [
  ['vocabulary', 'worker', 'telemetry'],
  ['network'],
  ['graph'],
  ['explorer'],
  ['view'],
  ['cytoscape', 'overview', 'figure', 'formats', 'reading', 'store'],
];

const FOLDERS = LAYERS.flat();

/**
 * The rooms of the folders that have them, from the bottom up: a room imports from the rooms before it, and not from those
 * that stand beside it. What lies at the top of such a folder is its door, and may import from every room.
 */
const ROOMS = {
  'lib/graph': [
    ['model'],
    ['search'],
    ['filter'],
    ['stories'],
    ['timeline'],
    ['contact'],
    ['channels'],
    ['brokers'],
  ],
  'lib/figure': [
    ['geometry'],
    ['text'],
    ['scene'],
    ['options'],
    ['svg', 'pdf', 'png'],
    ['symbols'],
    ['package', 'map'],
    ['page'],
  ],
  'app/networks/[id]/_explorer': [
    ['state'],
    ['controls'],
    ['actions'],
    ['editing'],
    ['details'],
    ['stage', 'table', 'timeline', 'filters', 'channels', 'brokers', 'stories', 'data', 'figure', 'history'],
    ['search'],
    ['shell'],
  ],
};

/** @param {string[]} folders */
const inLib = (folders) => `^lib/(${folders.join('|')})/`;

/**
 * A folder as a part of a pattern.
 * @param {string} folder
 */
const toPattern = (folder) => folder.replaceAll(/[[\]]/g, '\\$&');

/**
 * A folder as a part of the name of a rule.
 * @param {string} folder
 */
const toRuleName = (folder) => folder.replaceAll(/[^a-z]+/g, '-');

/** @param {string[]} names */
const inPackage = (names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

/**
 * Rules that hold an order: each member of a layer imports from the layers before its own alone.
 * @param {string[][]} layers
 * @param {string} folder where the members lie
 */
const orderRules = (layers, folder) =>
  layers.flatMap((layer, height) =>
    layer.map((member) => {
      const below = layers.slice(0, height).flat();
      const above = layers.flat().filter((other) => other !== member && !below.includes(other));
      return {
        name: toRuleName(`${folder}/${member}`),
        comment: `${folder}/${member} imports from ${below.length > 0 ? below.join(', ') : 'none of its neighbours'}.`,
        severity: 'error',
        from: { path: `^${toPattern(folder)}/${member}/` },
        to: { path: `^${toPattern(folder)}/(${above.join('|')})/` },
      };
    }),
  );

/**
 * A room imports nothing from its folder's top, and every room of the folder has its place in the order.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const roomRules = Object.entries(ROOMS).flatMap(([folder, layers]) => [
  ...orderRules(layers, folder),
  {
    name: `${toRuleName(folder)}-door`,
    comment: `The top of ${folder} is its door: its rooms do not import it.`,
    severity: 'error',
    from: { path: `^${toPattern(folder)}/[^/]+/` },
    to: { path: `^${toPattern(folder)}/[^/]+$` },
  },
  {
    name: `${toRuleName(folder)}-rooms`,
    comment: `A room of ${folder} has its place in ROOMS, or no rule would hold for it.`,
    severity: 'error',
    from: {},
    to: {
      path: `^${toPattern(folder)}/[^/]+/`,
      pathNot: `^${toPattern(folder)}/(${layers.flat().join('|')})/`,
    },
  },
]);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...orderRules(LAYERS, 'lib'),
    ...roomRules,
    {
      name: 'lib-has-a-place',
      comment: 'A folder of lib has its place in LAYERS, or no rule would hold for it.',
      severity: 'error',
      from: { path: '^(lib|app|tests)/' },
      to: { path: '^lib/', pathNot: inLib([...FOLDERS, 'run']) },
    },
    {
      name: 'lib-without-a-screen',
      comment: 'lib knows no React, no Next, no component and no page.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/run/' },
      to: {
        path: ['^app/', inPackage(['react', 'react-dom', 'next', '@mantine/[^/]+', '@tabler/icons-react'])],
      },
    },
    {
      name: 'only-lib-cytoscape-draws',
      comment: 'Only lib/cytoscape imports Cytoscape.',
      severity: 'error',
      from: { path: '^(lib|app)/', pathNot: '^lib/cytoscape/' },
      to: { path: inPackage(['cytoscape', 'cytoscape-[^/]+', '@types/cytoscape']) },
    },
    {
      name: 'run-stands-alone',
      comment: 'The scripts run before anything is installed or built, and the site does not know them.',
      severity: 'error',
      from: { path: '^(lib/(?!run/)|app/)' },
      to: { path: '^lib/run/' },
    },
    {
      name: 'run-needs-nothing',
      comment:
        'The scripts run before anything is installed: they import themselves and Node, and the rest only when it is there.',
      severity: 'error',
      from: { path: '^lib/run/' },
      to: { pathNot: '^lib/run/', dependencyTypesNot: ['core'], dynamic: false },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'The site does not know its tests.',
      severity: 'error',
      from: { path: '^(lib|app)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'No file imports itself by a roundabout way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'What cannot be found cannot be checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.cache|coverage)/' },
    // For its alias, @/.
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.svg'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types', 'style'],
    },
  },
};
