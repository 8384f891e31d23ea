import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();

/** What the packages of the fixture are: a name each, found where npm would put it. */
const PACKAGES = ['react', 'next', '@mantine/core', 'cytoscape', 'cytoscape-fcose', 'zod'];

/** The components of the page of a network, which have rooms as folders of lib have. */
const EXPLORER = 'app/networks/[id]/_explorer';

/** What others import, and breaks no rule itself. */
const INNOCENT = [
  ...[
    'vocabulary',
    'network',
    'graph',
    'explorer',
    'view',
    'cytoscape',
    'overview',
    'figure',
    'formats',
    'store',
    'odd',
  ].map((folder) => `lib/${folder}/it.ts`),
  ...['model', 'search', 'brokers', 'odd'].map((room) => `lib/graph/${room}/it.ts`),
  ...['scene', 'svg', 'pdf', 'symbols'].map((room) => `lib/figure/${room}/it.ts`),
  ...['state', 'details', 'table', 'filters', 'shell', 'odd'].map((room) => `${EXPLORER}/${room}/it.ts`),
  'lib/run/it.mjs',
  'app/it.ts',
  'tests/it.ts',
];

type Breach = { readonly from: string; readonly words: string };

/** All files that the rules are run over, at once: no case has to do with those of another. */
const planted: Record<string, string> = {};
let breaches: readonly Breach[] | null = null;

/** Adds files to the tree. Returns what tells the breaches in them, each as `rule: from -> to`. */
function plant(files: Readonly<Record<string, string>>): () => string[] {
  Object.assign(planted, files);
  return () => {
    breaches ??= check(planted);
    return breaches.flatMap(({ from, words }) => (from in files ? [words] : [])).sort();
  };
}

/** Runs the project's rules over a tree of files. */
function check(files: Readonly<Record<string, string>>): Breach[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backchannel-imports-')));
  try {
    cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    const packages = PACKAGES.map((name) => [`node_modules/${name}/index.js`, 'export default 1;\n']);
    const innocent = INNOCENT.map((name) => [name, 'export type It = 1;\nexport const it = 1;\n']);
    for (const [name = '', content = ''] of [...packages, ...innocent, ...Object.entries(files)]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(root, '.dependency-cruiser.cjs');
    const args = [program, 'app', 'lib', 'tests', '--config', config, '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    const { violations } = JSON.parse(stdout).summary as {
      violations: { rule: { name: string }; from: string; to: string }[];
    };
    return violations.map(({ rule, from, to }) => ({ from, words: `${rule.name}: ${from} -> ${to}` }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the rules of who imports whom', () => {
  const lawfulLayers = plant({
    'lib/network/lawful.ts': "import type { It } from '@/lib/vocabulary/it';\nexport type A = It;\n",
    'lib/view/a.ts':
      "import { it } from '../explorer/it';\nexport { it as graph } from '@/lib/graph/it';\nvoid it;\n",
    'lib/cytoscape/a.ts':
      "import cytoscape from 'cytoscape';\nimport { it } from '@/lib/view/it';\nvoid [cytoscape, it];\n",
    'lib/run/a.mjs':
      "import { join } from 'node:path';\nimport './it.mjs';\nvoid join;\nvoid import('zod');\n",
    'app/a.tsx':
      "import React from 'react';\nimport { it } from '@/lib/cytoscape/it';\nexport const A = () => <p>{it}{React}</p>;\n",
    'tests/a.ts': "import '@/app/it';\nimport '@/lib/store/it';\nimport '@/lib/run/it.mjs';\n",
  });

  it('let a layer import from the layers below it, and the app and the tests from all', () => {
    expect(lawfulLayers()).toEqual([]);
  });

  const upwardLayers = plant({
    'lib/vocabulary/up.ts': "import type { It } from '@/lib/network/it';\nexport type Up = It;\n",
    'lib/network/up.ts': "export { it } from '../graph/it';\n",
    'lib/graph/up.ts': "export const up = () => import('@/lib/explorer/it');\n",
    'lib/explorer/up.ts': "import '@/lib/view/it';\n",
    'lib/view/up.ts': "export * from '@/lib/cytoscape/it';\n",
  });

  it('catch every way to import upwards: by name, for types only, in passing, again, and late', () => {
    expect(upwardLayers()).toEqual([
      'lib-explorer: lib/explorer/up.ts -> lib/view/it.ts',
      'lib-graph: lib/graph/up.ts -> lib/explorer/it.ts',
      'lib-network: lib/network/up.ts -> lib/graph/it.ts',
      'lib-view: lib/view/up.ts -> lib/cytoscape/it.ts',
      'lib-vocabulary: lib/vocabulary/up.ts -> lib/network/it.ts',
    ]);
  });

  const sideways = plant({
    'lib/cytoscape/side.ts': "import '@/lib/overview/it';\n",
    'lib/overview/side.ts': "import '@/lib/figure/it';\n",
    'lib/figure/side.ts': "import '@/lib/formats/it';\n",
    'lib/formats/side.ts': "import '@/lib/store/it';\n",
    'lib/store/side.ts': "import '@/lib/cytoscape/it';\n",
  });

  it('keep the five adapters from knowing each other', () => {
    expect(sideways()).toEqual([
      'lib-cytoscape: lib/cytoscape/side.ts -> lib/overview/it.ts',
      'lib-figure: lib/figure/side.ts -> lib/formats/it.ts',
      'lib-formats: lib/formats/side.ts -> lib/store/it.ts',
      'lib-overview: lib/overview/side.ts -> lib/figure/it.ts',
      'lib-store: lib/store/side.ts -> lib/cytoscape/it.ts',
    ]);
  });

  const lawfulRooms = plant({
    'lib/graph/search/a.ts': "import '../model/it';\n",
    'lib/figure/svg/a.ts': "import '../scene/it';\nimport '@/lib/graph/brokers/it';\n",
    'lib/figure/a.ts': "import './symbols/it';\nimport './pdf/it';\n",
    [`${EXPLORER}/filters/a.ts`]: "import '../state/it';\nimport '../details/it';\n",
    [`${EXPLORER}/shell/a.tsx`]: "import '../filters/it';\nimport '@/lib/explorer/it';\n",
    'app/networks/[id]/page.tsx': "import './_explorer/shell/it';\n",
  });

  it('let a room import from the rooms below it, and the door of its folder from all', () => {
    expect(lawfulRooms()).toEqual([]);
  });

  const upwardRooms = plant({
    'lib/graph/model/up.ts': "import type { It } from '../brokers/it';\nexport type Up = It;\n",
    'lib/graph/search/door.ts': "import '@/lib/graph/it';\n",
    'lib/figure/svg/side.ts': "export { it } from '../pdf/it';\n",
    'lib/figure/scene/up.ts': "import '@/lib/figure/symbols/it';\n",
    [`${EXPLORER}/state/up.ts`]: "import type { It } from '../shell/it';\nexport type Up = It;\n",
    [`${EXPLORER}/details/up.tsx`]: "export const up = () => import('../shell/it');\n",
    [`${EXPLORER}/filters/side.ts`]: `import '@/${EXPLORER}/table/it';\n`,
  });

  it('catch a room that imports upwards, from beside it, or its own door', () => {
    expect(upwardRooms()).toEqual([
      `app-networks-id-explorer-details: ${EXPLORER}/details/up.tsx -> ${EXPLORER}/shell/it.ts`,
      `app-networks-id-explorer-filters: ${EXPLORER}/filters/side.ts -> ${EXPLORER}/table/it.ts`,
      `app-networks-id-explorer-state: ${EXPLORER}/state/up.ts -> ${EXPLORER}/shell/it.ts`,
      'lib-figure-scene: lib/figure/scene/up.ts -> lib/figure/symbols/it.ts',
      'lib-figure-svg: lib/figure/svg/side.ts -> lib/figure/pdf/it.ts',
      'lib-graph-door: lib/graph/search/door.ts -> lib/graph/it.ts',
      'lib-graph-model: lib/graph/model/up.ts -> lib/graph/brokers/it.ts',
    ]);
  });

  const screens = plant({
    'lib/graph/react.ts': "import type { ReactNode } from 'react';\nexport type A = ReactNode;\n",
    'lib/view/next.ts': "import 'next';\n",
    'lib/store/mantine.ts': "import '@mantine/core';\n",
    'lib/figure/page.ts': "import '@/app/it';\n",
  });

  it('keep the screen out of lib', () => {
    expect(screens()).toEqual([
      'lib-without-a-screen: lib/figure/page.ts -> app/it.ts',
      'lib-without-a-screen: lib/graph/react.ts -> node_modules/react/index.js',
      'lib-without-a-screen: lib/store/mantine.ts -> node_modules/@mantine/core/index.js',
      'lib-without-a-screen: lib/view/next.ts -> node_modules/next/index.js',
    ]);
  });

  const drawers = plant({
    'lib/view/draws.ts': "import 'cytoscape-fcose';\n",
    'app/draws.tsx':
      'import type { Core } from \'cytoscape\';\nexport const A = (core: Core) => <p title="x">{String(core)}</p>;\n',
  });

  it('leave Cytoscape to lib/cytoscape, also in a file with elements', () => {
    expect(drawers()).toEqual([
      'only-lib-cytoscape-draws: app/draws.tsx -> node_modules/cytoscape/index.js',
      'only-lib-cytoscape-draws: lib/view/draws.ts -> node_modules/cytoscape-fcose/index.js',
    ]);
  });

  const mixed = plant({
    'app/runs.ts': "import '@/lib/run/it.mjs';\n",
    'lib/run/needs-package.mjs': "import 'zod';\n",
    'lib/run/needs-site.mjs': "import '../network/it';\n",
  });

  it('keep the scripts apart from the site', () => {
    expect(mixed()).toEqual([
      'run-needs-nothing: lib/run/needs-package.mjs -> node_modules/zod/index.js',
      'run-needs-nothing: lib/run/needs-site.mjs -> lib/network/it.ts',
      'run-stands-alone: app/runs.ts -> lib/run/it.mjs',
    ]);
  });

  const testImport = plant({
    'app/tests.ts': "import type { It } from '@/tests/it';\nexport type A = It;\n",
  });

  it('let nothing import a test', () => {
    expect(testImport()).toEqual(['nothing-imports-tests: app/tests.ts -> tests/it.ts']);
  });

  const cycle = plant({
    'lib/network/a.ts': "import type { B } from './b';\nexport type A = B | null;\n",
    'lib/network/b.ts': "import type { A } from './a';\nexport type B = A | null;\n",
  });

  it('catch a cycle, also one of types', () => {
    expect(cycle()).toEqual(['no-cycles: lib/network/a.ts -> lib/network/b.ts']);
  });

  const lost = plant({
    'lib/network/lost.ts': "import '@/lib/network/nowhere';\n",
    'app/odd.ts': "import '@/lib/odd/it';\n",
    'app/odd-room.ts': "import '@/lib/graph/odd/it';\n",
    'app/odd-panel.ts': `import './networks/[id]/_explorer/odd/it';\n`,
  });

  it('catch what cannot be found, and a folder or a room of lib without a place', () => {
    expect(lost()).toEqual([
      `app-networks-id-explorer-rooms: app/odd-panel.ts -> ${EXPLORER}/odd/it.ts`,
      'lib-graph-rooms: app/odd-room.ts -> lib/graph/odd/it.ts',
      'lib-has-a-place: app/odd.ts -> lib/odd/it.ts',
      'resolvable: lib/network/lost.ts -> @/lib/network/nowhere',
    ]);
  });
});
