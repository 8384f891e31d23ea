import type { JSHandle, Page } from 'playwright-core';
import { eventually } from './eventually';

export type Point = { readonly x: number; readonly y: number };

/** What these tests ask of Cytoscape: they read what is drawn, and never change it. */
type Element = {
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
type Cytoscape = {
  pan: () => Point;
  nodes: () => Element[];
  edges: () => Element[];
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

/** Hands out the Cytoscape that draws the map. */
async function findCytoscape(page: Page): Promise<JSHandle<Cytoscape>> {
  return page.evaluateHandle(() => {
    const elements: Iterable<Element & { _cyreg?: { cy: unknown } }> = document.querySelectorAll(
      '#network-map, #network-map *',
    ) as never;
    for (const { _cyreg } of elements) if (_cyreg?.cy) return _cyreg.cy as Cytoscape;
    throw new Error('There is no Cytoscape in #network-map.');
  });
}

/** Reads what the canvas holds now. */
export async function readMap(page: Page): Promise<DrawnMap> {
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy) => {
    // A claim that is answered on the map is a node as well, and no actor.
    const nodes = [...cy.nodes()].filter((node) => node.data('actor') !== undefined);
    // Lines to claims are no ties.
    const edges = [...cy.edges()].filter((edge) => edge.data('relationship') !== undefined);
    const toActor = (element: Element, end: string) => element.data(end).replace(/^actor:/, '');
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
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy, name) => {
    const marked = [...cy.nodes(), ...cy.edges()].filter(
      (element) => element.hasClass(name) && !element.data('claim') && !element.data('of'),
    );
    return [
      ...new Set(marked.map((element) => element.data('actor') ?? element.data('relationship'))),
    ].sort();
  }, className);
}

/** A style of every actor or relationship, as the canvas computes it, by id. */
export async function readStyles(page: Page, name: string): Promise<Readonly<Record<string, string>>> {
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy, property) => {
    const elements = [...cy.nodes(), ...cy.edges()].filter(
      (element) => !element.data('claim') && !element.data('of'),
    );
    return Object.fromEntries(
      elements.map((element) => [
        element.data('actor') ?? element.data('relationship'),
        element.style(property),
      ]),
    );
  }, name);
}

/** The name that the map writes at each actor, and how large its letters are in the window. */
export async function readLabels(page: Page) {
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy) =>
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
  const cytoscape = await findCytoscape(page);
  return eventually(() =>
    cytoscape.evaluate((cy, wanted) => {
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
    }, id),
  );
}

/** Claims that are things of their own, as the map draws them. */
export type DrawnClaims = {
  readonly cards: readonly {
    readonly claim: string;
    readonly text: string;
    readonly middle: Point;
    readonly isSelected: boolean;
    readonly isDimmed: boolean;
  }[];
  /** Unnamed speakers, and reports that speak for themselves. */
  readonly speakers: readonly { readonly kind: string; readonly name: string; readonly middle: Point }[];
  /** Kinds of the lines, and between what they run. */
  readonly lines: readonly string[];
};

/** Reads the claims that are things of their own, who says them without a name, and the lines between. */
export async function readClaims(page: Page): Promise<DrawnClaims> {
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy) => {
    const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\n', ' ');
    const nodes = [...cy.nodes()];
    const toEnd = (edge: Element, end: string) =>
      edge
        .data(end)
        .replace(/^actor:/, '')
        .replace(/^(speaker|tie):.*/, '$1');
    return {
      cards: nodes
        .filter((node) => node.data('isCard'))
        .map((node) => ({
          claim: node.data('claim'),
          text: plain(node.data('label')),
          middle: { ...node.renderedPosition() },
          isSelected: node.hasClass('is-selected'),
          isDimmed: node.hasClass('is-dimmed'),
        })),
      speakers: nodes
        .filter((node) => ['unnamed', 'report'].includes(node.data('kind')))
        .map((node) => ({
          kind: node.data('kind'),
          name: plain(node.data('label')),
          middle: { ...node.renderedPosition() },
        })),
      lines: [...cy.edges()]
        .filter((edge) => edge.data('line') !== undefined)
        .map((edge) => `${toEnd(edge, 'source')} ${edge.data('line')} ${toEnd(edge, 'target')}`),
    };
  });
}

/** A rectangle in pixels of the map. */
export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A text as the map paints it. */
export type PaintedText = {
  /** The actor or the relationship. */
  readonly id: string;
  readonly text: string;
  /** How large its letters are on the screen. */
  readonly pixels: number;
  readonly opacity: number;
  readonly box: PixelBox;
};

/** What stands on the map once it is at rest, in pixels of the map. */
export type PaintedMap = {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly shapes: readonly { readonly id: string; readonly box: PixelBox; readonly opacity: number }[];
  /** The names that can be read; an actor whose name is not painted is not among them. */
  readonly names: readonly PaintedText[];
  /** The marks and the words of ties, one for each leg. */
  readonly words: readonly PaintedText[];
};

/** Waits until nothing glides and the canvas has the size of its place, and reads what is painted. */
export async function readPainted(page: Page): Promise<PaintedMap> {
  let before = '';
  return eventually(async () => {
    const painted = await readPaintedNow(page);
    const text = JSON.stringify(painted);
    const isStill = text === before;
    before = text;
    if (!isStill) {
      // Names are placed anew once the zoom has rested: two looks must lie further apart than that.
      await page.waitForTimeout(180);
      throw new Error('The map has not come to rest.');
    }
    return painted;
  });
}

async function readPaintedNow(page: Page): Promise<PaintedMap> {
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy) => {
    const host = cy.container();
    const isFitted = cy.width() === host.clientWidth && cy.height() === host.clientHeight;
    const isGliding = cy.animated() || [...cy.nodes()].some((node) => node.animated());
    if (!isFitted || isGliding) throw new Error('The map has not come to rest.');
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const read = (element: Element, part: 'body' | 'label', shrink: number) => {
      const { x1, x2, y1, y2 } = element.boundingBox({
        includeNodes: part === 'body',
        includeEdges: false,
        includeLabels: part === 'label',
        includeOverlays: false,
        includeUnderlays: false,
        includeOutlines: false,
      });
      return {
        left: (x1 + shrink) * zoom + pan.x,
        right: (x2 - shrink) * zoom + pan.x,
        top: (y1 + shrink) * zoom + pan.y,
        bottom: (y2 - shrink) * zoom + pan.y,
      };
    };
    const toText = (element: Element) => {
      const size = Number.parseFloat(element.style('font-size'));
      // Cytoscape hides text that is too small at the size of its texture, the next power of two of the zoom.
      const drawn = size * 2 ** Math.ceil(Math.log2(zoom * devicePixelRatio));
      const text = element.style('label').replace(/[\u2066-\u2069]/g, '');
      const isPainted =
        text !== '' &&
        Number(element.style('text-opacity')) > 0 &&
        drawn >= Number.parseFloat(element.style('min-zoomed-font-size'));
      if (!isPainted) return [];
      const [id, opacity] = [
        element.data('actor') ?? element.data('relationship') ?? `claim:${element.data('claim') ?? ''}`,
        Number(element.style('opacity')),
      ];
      // The halo, and what Cytoscape leaves around everything, are not the text itself.
      const halo = Number.parseFloat(element.style('text-outline-width')) + 2;
      return [{ id, text, pixels: size * zoom, opacity, box: read(element, 'label', halo) }];
    };
    return {
      width: cy.width(),
      height: cy.height(),
      zoom,
      // The end of an answer at the mark of a tie has no shape of its own.
      shapes: [...cy.nodes()]
        .filter((node) => !node.data('at') && node.data('kind') !== 'tie')
        .map((node) => ({
          id: node.data('actor') ?? `claim:${node.data('claim') ?? node.data('of')}`,
          box: read(node, 'body', 2),
          opacity: Number(node.style('opacity')),
        })),
      names: [...cy.nodes()].flatMap(toText),
      words: [...cy.edges()].flatMap(toText),
    };
  });
}

/** Each pair of texts or shapes that lie over each other, and each text that is cut off; none is well. */
export function findCollisions({ names, words, shapes, width, height }: PaintedMap): readonly string[] {
  const isOver = (a: PixelBox, b: PixelBox) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const texts = [...names, ...words];
  const found: string[] = [];
  for (const [at, one] of shapes.entries())
    for (const other of shapes.slice(at + 1))
      if (isOver(one.box, other.box)) found.push(`the shape of ${one.id} lies over that of ${other.id}`);
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1))
      if (isOver(one.box, other.box)) found.push(`“${one.text}” lies over “${other.text}”`);
    // The statement of a claim stands on its card.
    for (const { id, box } of shapes)
      if (isOver(one.box, box) && !(id === one.id && id.startsWith('claim:')))
        found.push(`“${one.text}” lies over the shape of ${id}`);
    const { left, top, right, bottom } = one.box;
    if (left < 0 || top < 0 || right > width || bottom > height) found.push(`“${one.text}” is cut off`);
  }
  return found;
}

/** The actors whose shape is not wholly in sight. */
export function findCutOff({ shapes, width, height }: PaintedMap): readonly string[] {
  return shapes
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(({ id }) => id);
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
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy) =>
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
