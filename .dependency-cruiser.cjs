// Who may import whom. TypeScript 7 has no compiler API, so swc reads the sources: it sees types-only imports as well.

const swc = require('@swc/core');

// dependency-cruiser lets swc read every file as plain TypeScript, and would stop at the first element of a page.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });

/** From the bottom up: a layer imports from the layers before it, and not from its own neighbours. */
const LAYERS = [
  ['vocabulary'],
  ['network'],
  ['graph'],
  ['explorer'],
  ['view'],
  ['cytoscape', 'figure', 'formats', 'store'],
];

const FOLDERS = LAYERS.flat();

/** @param {string[]} folders */
const inLib = (folders) => `^lib/(${folders.join('|')})/`;

/** @param {string[]} names */
const inPackage = (names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

const layerRules = LAYERS.flatMap((layer, height) =>
  layer.map((folder) => {
    const below = LAYERS.slice(0, height).flat();
    const above = FOLDERS.filter((other) => other !== folder && !below.includes(other));
    return {
      name: `lib-${folder}`,
      comment: `lib/${folder} imports from ${below.length > 0 ? below.join(', ') : 'no other folder'}.`,
      severity: 'error',
      from: { path: inLib([folder]) },
      to: { path: inLib(above) },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
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
