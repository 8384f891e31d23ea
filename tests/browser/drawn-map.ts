import type { JSHandle, Page } from 'playwright-core';
import { eventually } from './eventually';

export type Point = { readonly x: number; readonly y: number };

/** What these tests ask of Cytoscape: they read what is drawn, and never change it. */
export type DrawnElement = {
  data: (name: string) => string;
  isNode: () => boolean;
  position: () => Point;
  renderedPosition: () => Point;
  midpoint: () => Point;
  renderedMidpoint: () => Point;
  hasClass: (name: string) => boolean;
  boundingBox: (options: object) => { x1: number; x2: number; y1: number; y2: number };
  style: (name: string) => string;
  controlPoints: () => Point[] | undefined;
  sourceEndpoint: () => Point;
  targetEndpoint: () => Point;
  animated: () => boolean;
};
export type DrawnCytoscape = {
  pan: () => Point;
  nodes: () => DrawnElement[];
  edges: () => DrawnElement[];
  zoom: () => number;
  width: () => number;
  height: () => number;
  animated: () => boolean;
  container: () => HTMLElement;
};

/** One line of the map: a relationship, or one of its two legs. */
export type DrawnLeg = {
  readonly relationship: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The middle of the line, in the plane of the positions. */
  readonly middle: Point;
};

/** What the canvas holds, told by the ids of the network file. */
export type DrawnMap = {
  readonly actors: readonly string[];
  /** Relationships, each once. */
  readonly ties: readonly string[];
  readonly legs: readonly DrawnLeg[];
  readonly selected: readonly string[];
  readonly focused: readonly string[];
  readonly positions: Readonly<Record<string, Point>>;
  readonly zoom: number;
};

/** Returns the Cytoscape that draws the map. */
export async function findCytoscape(page: Page): Promise<JSHandle<DrawnCytoscape>> {
  return page.evaluateHandle(() => {
    const elements: Iterable<DrawnElement & { _cyreg?: { cy: unknown } }> = document.querySelectorAll(
      '#network-map, #network-map *',
    ) as never;
    for (const { _cyreg } of elements) if (_cyreg?.cy) return _cyreg.cy as DrawnCytoscape;
    throw new Error('There is no Cytoscape in #network-map.');
  });
}

/**
 * Asks the Cytoscape that draws the map, inside the page: `ask` sees nothing else of the test. What it returns comes as one text, and so has to be
 * plain: value by value, Playwright takes many times as long to hand over what a map holds.
 */
export async function askCytoscape<Reply, Asked = undefined>(
  page: Page,
  ask: (cytoscape: DrawnCytoscape, asked: Asked) => Reply,
  asked?: Asked,
): Promise<Reply> {
  const text = await page.evaluate<string>(`(${askInPage})(${ask}, ${JSON.stringify(asked)})`);
  return JSON.parse(text) as Reply;
}

function askInPage<Asked>(ask: (cytoscape: DrawnCytoscape, asked: Asked) => unknown, asked: Asked): string {
  const elements: Iterable<DrawnElement & { _cyreg?: { cy: unknown } }> = document.querySelectorAll(
    '#network-map, #network-map *',
  ) as never;
  for (const { _cyreg } of elements)
    if (_cyreg?.cy) return JSON.stringify(ask(_cyreg.cy as DrawnCytoscape, asked));
  throw new Error('There is no Cytoscape in #network-map.');
}

/** Reads what the canvas holds now. */
export async function readMap(page: Page): Promise<DrawnMap> {
  return askCytoscape(page, (cy) => {
    // A claim that is answered on the map is a node as well, and no actor.
    const nodes = [...cy.nodes()].filter((node) => node.data('actor') !== undefined);
    // Lines to claims are no ties.
    const edges = [...cy.edges()].filter((edge) => edge.data('relationship') !== undefined);
    const toActor = (element: DrawnElement, end: string) => element.data(end).replace(/^actor:/, '');
    const idsOf = (name: string) => [
      ...nodes.filter((node) => node.hasClass(name)).map((node) => node.data('actor')),
      ...new Set(edges.filter((edge) => edge.hasClass(name)).map((edge) => edge.data('relationship'))),
    ];
    return {
      actors: nodes.map((node) => node.data('actor')).sort(),
      ties: [...new Set(edges.map((edge) => edge.data('relationship')))].sort(),
      legs: edges
        .map((edge) => ({
          relationship: edge.data('relationship'),
          type: edge.data('type'),
          from: toActor(edge, 'source'),
          to: toActor(edge, 'target'),
          middle: { x: Math.round(edge.midpoint().x), y: Math.round(edge.midpoint().y) },
        }))
        .sort((a, b) => (`${a.relationship} ${a.from}` < `${b.relationship} ${b.from}` ? -1 : 1)),
      selected: idsOf('is-selected').sort(),
      focused: idsOf('is-focused').sort(),
      positions: Object.fromEntries(nodes.map((node) => [node.data('actor'), { ...node.position() }])),
      zoom: cy.zoom(),
    };
  });
}

/** Actors and relationships that carry one of the canvas's classes of the moment, such as `is-dimmed`. */
export async function readMarked(page: Page, className: string): Promise<readonly string[]> {
  return askCytoscape(
    page,
    (cy, name: string) => {
      const marked = [...cy.nodes(), ...cy.edges()].filter(
        (element) => element.hasClass(name) && !element.data('claim') && !element.data('of'),
      );
      return [
        ...new Set(marked.map((element) => element.data('actor') ?? element.data('relationship'))),
      ].sort();
    },
    className,
  );
}

/** A style of every actor or relationship, as the canvas computes it, by id. */
export async function readStyles(page: Page, name: string): Promise<Readonly<Record<string, string>>> {
  return askCytoscape(
    page,
    (cy, property: string) => {
      const elements = [...cy.nodes(), ...cy.edges()].filter(
        (element) => !element.data('claim') && !element.data('of'),
      );
      return Object.fromEntries(
        elements.map((element) => [
          element.data('actor') ?? element.data('relationship'),
          element.style(property),
        ]),
      );
    },
    name,
  );
}

/** The name that the map writes at each actor, and how large its letters are in the window. */
export async function readLabels(page: Page) {
  return askCytoscape(page, (cy) =>
    Object.fromEntries(
      [...cy.nodes()]
        .filter((node) => node.data('actor') !== undefined)
        .map((node) => [
          node.data('actor'),
          {
            // Each line is held together in its own direction by signs that nobody sees.
            text: node.style('label').replace(/[\u2066-\u2069]/g, ''),
            pixels: Number.parseFloat(node.style('font-size')) * cy.zoom(),
          },
        ]),
    ),
  );
}

/**
 * Where an actor, or the middle of a relationship's first leg, is in the window once nothing glides and the canvas has
 * the size of its place. Throws when it is not drawn.
 */
export async function findOnMap(page: Page, id: string): Promise<Point> {
  return eventually(() =>
    askCytoscape(
      page,
      (cy, wanted: string) => {
        const host = cy.container();
        const isFitted = cy.width() === host.clientWidth && cy.height() === host.clientHeight;
        if (!isFitted || cy.animated() || [...cy.nodes()].some((node) => node.animated()))
          throw new Error('The map has not come to rest.');
        const { left, top } = host.getBoundingClientRect();
        const node = [...cy.nodes()].find(
          (element) => element.data('actor') === wanted || element.data('claim') === wanted,
        );
        const edge = [...cy.edges()].find((element) => element.data('relationship') === wanted);
        const point = node ? node.renderedPosition() : edge?.renderedMidpoint();
        if (!point) throw new Error(`“${wanted}” is not on the map.`);
        return { x: left + point.x, y: top + point.y };
      },
      id,
    ),
  );
}

/** The line of a leg as Cytoscape draws it, in the plane of the positions. */
export type DrawnLine = {
  readonly relationship: string;
  readonly type: string;
  readonly part: string;
  readonly head: string;
  readonly start: Point;
  readonly control: Point | null;
  readonly end: Point;
};

/** Reads where the lines of ties run, and what heads they have. */
export async function readLines(page: Page): Promise<readonly DrawnLine[]> {
  return askCytoscape(page, (cy) =>
    [...cy.edges()]
      .filter((edge) => edge.data('relationship') !== undefined)
      .map((edge) => ({
        relationship: edge.data('relationship'),
        type: edge.data('type'),
        part: edge.data('part'),
        head: edge.style('target-arrow-shape'),
        start: edge.sourceEndpoint(),
        control: edge.controlPoints()?.[0] ?? null,
        end: edge.targetEndpoint(),
      })),
  );
}
