import cytoscape, { type Core } from 'cytoscape';
import { createCanvasElements } from '@/lib/cytoscape/canvas-elements';
import { listDiamondBoxes } from '@/lib/cytoscape/claim-words';
import { toElements, toNodeId } from '@/lib/cytoscape/elements';
import { listFitBoxes } from '@/lib/cytoscape/fit-boxes';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import { buildStylesheet } from '@/lib/cytoscape/stylesheet';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { getCanvasTheme } from '@/lib/view/canvas-theme';
import { toTextScale } from '@/lib/view/name-size';
import { computeFit } from '@/lib/view/viewport';
import type { LensId } from '@/lib/vocabulary/lenses';
import { createClaimsNetwork } from '../view/claims-network';

const graph = buildNetworkGraph(createClaimsNetwork());
const show = (lens: LensId) =>
  buildView(graph, filterNetwork(graph, { ...NO_FILTER, lens }), { selection: { kind: 'none' }, focus: [] });
const PLACES = {
  envoy: { x: 0, y: 0 },
  premier: { x: 300, y: 0 },
  office: { x: 300, y: 200 },
  minister: { x: 0, y: 200 },
};

let cy: Core;
afterEach(() => cy.destroy());

function draw(lens: LensId) {
  const view = show(lens);
  cy = cytoscape({ headless: true, styleEnabled: true, elements: toElements(view, PLACES, {}) });
  return createCanvasElements(cy, view, PLACES, {});
}

const list = () => ({
  cards: cy.nodes('[?isCard]').map((node) => node.data('claim')),
  speakers: cy.nodes('[kind = "unnamed"], [kind = "report"]').map((node) => node.data('label')),
  lines: cy.edges('[line]').length,
});

describe('claims on the canvas', () => {
  it('come and go with their lens, and leave nothing behind', () => {
    const elements = draw('all');
    const before = cy.elements().map((element) => element.id());
    expect(list()).toEqual({ cards: [], speakers: [], lines: 0 });
    elements.update(show('contested'), PLACES, false);
    expect(list()).toEqual({ cards: ['asked', 'met'], speakers: ['a senior source', 'Wire'], lines: 6 });
    elements.update(show('all'), PLACES, false);
    expect(list()).toEqual({ cards: [], speakers: [], lines: 0 });
    expect(
      cy
        .elements()
        .map((element) => element.id())
        .sort(),
    ).toEqual(before.sort());
    elements.update(show('contested'), PLACES, false);
    expect(list().cards).toEqual(['asked', 'met']);
  });

  it('that are no cards have words as large as names, and none where these would cover what stands around them', () => {
    const view = show('all');
    const alone = { ...view, claims: view.claims.map((claim) => ({ ...claim, onto: null })) };
    const diamonds = alone.claims.filter(({ isCard }) => !isCard);
    expect(diamonds.length).toBeGreaterThan(0);
    cy = cytoscape({ headless: true, styleEnabled: true, elements: toElements(alone, PLACES, {}) });
    const elements = createCanvasElements(cy, alone, PLACES, {});
    const read = () => diamonds.map(({ id }) => cy.getElementById(toNodeId(id)).data());
    elements.scaleClaims(1.1, null);
    for (const data of read()) expect(data).toMatchObject({ side: 'below', textScale: 1.1 });
    const places = Object.fromEntries(diamonds.map(({ id }) => [id, { x: 0, y: 0 }]));
    expect(listDiamondBoxes(alone, places, 1.1)).toHaveLength(2 * diamonds.length);
    elements.scaleClaims(2, null);
    for (const data of read()) expect(data).toMatchObject({ side: 'none' });
    expect(listDiamondBoxes(alone, places, 2)).toHaveLength(diamonds.length);
  });

  it('are in sight where they stand beyond the last actor on their side, with their words', () => {
    const view = show('all');
    const alone = { ...view, claims: view.claims.map((claim) => ({ ...claim, onto: null })) };
    cy = cytoscape({ headless: true });
    const size = { width: 700, height: 500 };
    const beyond = alone.claims.map(({ id }) => [id, { x: -150, y: 0 }] as const);
    const places = { ...PLACES, ...Object.fromEntries(beyond) };
    const fit = computeFit(alone.actors, places, size, (scale) => listFitBoxes(alone, places, scale, []));
    const { zoom, pan } = fit ?? { zoom: 0, pan: { x: 0, y: 0 } };
    const boxes = listDiamondBoxes(alone, places, toTextScale(zoom));
    expect(boxes.length).toBeGreaterThan(0);
    for (const { left } of boxes) expect(left * zoom + pan.x).toBeGreaterThanOrEqual(0);
  });

  it('have lines without words, of which nobody is warned', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    const view = show('contested');
    cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: buildStylesheet(view.types, getCanvasTheme('light')),
      elements: toElements(view, PLACES, {}),
    });
    expect(cy.edges('[line]').map((line) => line.style('label'))).toEqual(['', '', '', '', '', '']);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('go to the mark of a tie that comes, though nobody glides', () => {
    const all = show('all');
    const isBehind = (key: string) => all.claims.some(({ onto }) => onto === key);
    const without = {
      ...all,
      legs: all.legs.filter(({ key }) => !isBehind(key)),
      claims: all.claims.map((claim) => ({ ...claim, onto: null })),
    };
    cy = cytoscape({ headless: true, styleEnabled: true, elements: toElements(without, PLACES, {}) });
    const elements = createCanvasElements(cy, without, PLACES, {});
    elements.update(all, { ...PLACES }, true);
    const places = elements.getPositions();
    for (const { id } of all.claims)
      expect([id, cy.getElementById(toNodeId(id)).position()]).toEqual([id, places[id]]);
    expect(all.claims.length).toBeGreaterThan(0);
  });

  it('are as large as their text', () => {
    const elements = draw('contested');
    elements.scaleClaims(2, null);
    const [card] = elements.getCards();
    const node = cy.getElementById(toNodeId('claim:asked'));
    expect(node.data('textScale')).toBe(2);
    expect((card?.box.right ?? 0) - (card?.box.left ?? 0)).toBeCloseTo(2 * node.data('width'));
    expect(node.position().x).toBeCloseTo(card?.centre.x ?? 0);
  });

  it('draw those who answer near the tie that they are about', () => {
    draw('contested');
    const { edges } = buildLayoutRequest(show('contested'), { layout: 'force' });
    expect(edges).toContainEqual({ from: 'office', to: 'envoy', core: false });
  });
});
