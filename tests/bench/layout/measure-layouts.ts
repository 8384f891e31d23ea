import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { compareTexts } from '@/lib/cytoscape/layout/compare-texts';
import { orientPlane } from '@/lib/cytoscape/layout/local-search';
import { removeOverlaps } from '@/lib/cytoscape/layout/overlaps';
import { packParts, setInRows } from '@/lib/cytoscape/layout/pack-components';
import {
  buildPlane,
  centreBodies,
  splitComponents,
  toOuterBox,
  toPositions,
} from '@/lib/cytoscape/layout/plane';
import { runFcose } from '@/lib/cytoscape/layout/run-fcose';
import { buildLayoutRequestOf, type LayoutRequest } from '@/lib/cytoscape/layout-request';
import { toActorBox } from '@/lib/view/actor-box';
import type { Positions } from '@/lib/view/positions';
import { type MadeGraph, makeClusters, makeGrid, makeParts, makeScaleFree, makeTree } from './made-graphs';
import { measureQuality, type Quality } from './measure-quality';
import { runForceAtlas } from './run-force-atlas';

/** What a layout of before and one of now came to, the mean of several networks of one make. */
export type LayoutFinding = { readonly name: string; readonly before: Measured; readonly now: Measured };
type Measured = Quality & { readonly seconds: number };

/** Above so many actors fCoSE was not tried. */
const OLD_FCOSE_LIMIT = 300;

/** Measures layouts of before and of now on made networks, `seeds` of each make. */
export function measureLayouts(seeds: number, onStep: (words: string) => void): readonly LayoutFinding[] {
  const makes: readonly Make[] = [
    { make: (seed) => makeClusters(150, 400, seed), seeds },
    { make: (seed) => makeClusters(300, 1000, seed), seeds },
    { make: (seed) => makeClusters(1000, 3000, seed), seeds },
    { make: (seed) => makeClusters(3000, 10_000, seed), seeds },
    { make: (seed) => makeClusters(10_000, 50_000, seed), seeds: 1 },
    { make: (seed) => makeScaleFree(1000, seed), seeds },
    { make: () => makeGrid(30), seeds: 1 },
    { make: () => makeTree(800), seeds: 1 },
    { make: (seed) => makeParts(30, seed), seeds },
  ];
  return makes.map((make) => measureMake(make, onStep));
}

type Make = { readonly make: (seed: number) => MadeGraph; readonly seeds: number };

function measureMake({ make, seeds }: Make, onStep: (words: string) => void): LayoutFinding {
  const graphs = Array.from({ length: seeds }, (_, seed) => make(seed + 1));
  const [first] = graphs;
  if (!first) throw new RangeError('At least one seed is needed.');
  const pairs = graphs.map((graph, seed) => {
    onStep(`${graph.name}, seed ${seed + 1}`);
    const request = toRequest(graph);
    // One after the other in one run: a busy machine slows both.
    return {
      before: measureOne(graph, () => layOutAsBefore(request)),
      now: measureOne(graph, () => computeLayout(request)),
    };
  });
  const mean = (pick: (pair: (typeof pairs)[number]) => Measured): Measured => {
    const keys = Object.keys(pick(pairs[0] as (typeof pairs)[number])) as (keyof Measured)[];
    return Object.fromEntries(
      keys.map((key) => [key, pairs.reduce((sum, pair) => sum + pick(pair)[key], 0) / pairs.length]),
    ) as Measured;
  };
  return { name: first.name, before: mean(({ before }) => before), now: mean(({ now }) => now) };
}

function toRequest({ ids, edges }: MadeGraph): LayoutRequest {
  const nodes = ids.map((id) => {
    const { width, height, labelWidth, labelHeight } = toActorBox({ kind: 'person', name: id });
    return { id, name: id, width, height, labelWidth, labelHeight };
  });
  const links = edges.map(([from, to]) => ({ from, to, core: false }));
  return buildLayoutRequestOf(nodes, links, { layout: 'force', placed: {} });
}

function measureOne(graph: MadeGraph, layOut: () => Positions): Measured {
  const start = performance.now();
  const positions = layOut();
  const seconds = (performance.now() - start) / 1000;
  return { ...measureQuality(graph, positions), seconds };
}

/** Lays out as it was done before large networks were laid out level by level. */
function layOutAsBefore({ nodes, edges, seed }: LayoutRequest): Positions {
  const plane = buildPlane(nodes, edges);
  const parts = splitComponents(plane);
  const joined = parts.filter(({ bodies }) => bodies.length > 1);
  for (const part of joined) {
    if (part.bodies.length > OLD_FCOSE_LIMIT) runForceAtlas(part, seed);
    else runFcose(part, seed);
    orientPlane(part, { left: [], right: [] });
    removeOverlaps(part);
    centreBodies(part.bodies);
  }
  packParts(joined);
  const alone = parts.filter(({ bodies }) => bodies.length === 1).flatMap(({ bodies }) => bodies);
  alone.sort((one, other) => compareTexts(one.id, other.id));
  const box = toOuterBox(joined.flatMap(({ bodies }) => bodies));
  setInRows(alone, box.right - box.left);
  if (alone.length > 0) packParts([{ bodies: alone, links: [] }], joined.length > 0 ? [box] : []);
  centreBodies(plane.bodies);
  return toPositions(plane.bodies);
}

/** Returns the findings as a Markdown table: before, and now. */
export function toLayoutTable(findings: readonly LayoutFinding[]): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const plain = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(2));
  const change = (before: number, now: number, format: (value: number) => string) =>
    Number.isNaN(before) ? '' : `${format(before)} → ${format(now)}`;
  const rows = findings.map(({ name, before, now }) => [
    name,
    `${(now.seconds / before.seconds).toFixed(2)} × (${now.seconds.toFixed(1)} s)`,
    change(before.crossings, now.crossings, percent),
    change(before.overlaps, now.overlaps, plain),
    change(before.stress, now.stress, plain),
    change(before.lengthSpread, now.lengthSpread, plain),
    change(before.groupSpread, now.groupSpread, plain),
    change(before.aspect, now.aspect, plain),
  ]);
  const heads = [
    'network',
    'time',
    'ties that cross',
    'overlaps per actor',
    'stress',
    'spread of lengths',
    'spread of groups',
    'width to height',
  ];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
