import cytoscape, { type Core } from 'cytoscape';
import { createCanvasElements } from '@/lib/cytoscape/canvas-elements';
import { createCanvasNames } from '@/lib/cytoscape/canvas-names';
import { toElements } from '@/lib/cytoscape/elements';
import { toNameRoom } from '@/lib/cytoscape/name-room';
import { toBoxAround } from '@/lib/view/box';
import { placeMeetings } from '@/lib/view/place-meetings';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { actor, leg, view } from './small-view';

/** Five in a row, too close for the names of all, each tied to the one in the middle. */
const IDS = ['Alexander One', 'Alexander Two', 'Alexander Three', 'Alexander Four', 'Alexander Five'];
const LEGS = IDS.filter((_, at) => at !== 2).map((id) => leg(id, IDS[2] ?? ''));
const ROW = view(
  IDS.map((id) => actor(id)),
  LEGS,
);
const PLACES: Positions = Object.fromEntries(IDS.map((id, at) => [id, { x: 36 * at, y: 0 }]));

let cy: Core;
afterEach(() => cy.destroy());

function show(shown: View, zoom: number, places = PLACES) {
  cy = cytoscape({ headless: true, styleEnabled: true, elements: toElements(shown, places, {}) });
  const elements = createCanvasElements(cy, shown, places, {});
  const names = createCanvasNames(cy, elements, () => ({ zoom, frame: null, room: null }));
  names.refresh();
  return names;
}
const named = () =>
  cy
    .nodes()
    .filter((node) => node.data('side') !== 'none')
    .map((node) => node.data('actor'));

describe('createCanvasNames', () => {
  it('leaves names out that would lie over others, never that of the actor of most ties', () => {
    show(ROW, 0.4);
    expect(named()).toContain('Alexander Three');
    expect(named().length).toBeLessThan(5);
  });

  it('names the actor in the middle of a wheel, whom all others leave no free side', () => {
    const rim = Array.from({ length: 24 }, (_, at) => `Rim ${at}`);
    const wheel = view(
      ['Alexandra Hub', ...rim].map((id) => actor(id)),
      rim.map((id) => leg('Alexandra Hub', id)),
    );
    const places = Object.fromEntries([
      ['Alexandra Hub', { x: 0, y: 0 }],
      ...rim.map((id, at) => {
        const angle = (2 * Math.PI * at) / rim.length;
        const reach = at % 2 === 0 ? 90 : 150;
        return [id, { x: reach * Math.cos(angle), y: reach * Math.sin(angle) }];
      }),
    ]);
    show(wheel, 0.4, places);
    expect(named()).toContain('Alexandra Hub');
    expect(
      cy
        .nodes()
        .filter((node) => node.data('isOver') === true)
        .map((node) => node.data('actor')),
    ).toEqual(['Alexandra Hub']);
  });

  it('grows names so that they can be read', () => {
    show(ROW, 0.5);
    expect(cy.nodes()[0]?.data('textScale')).toBeCloseTo(11 / 13 / 0.5, 2);
  });

  it('always shows what is selected or highlighted', () => {
    const actors = IDS.map((id, at) => actor(id, 'person', { selected: at === 0 }));
    const names = show(view(actors, LEGS), 0.1);
    expect(named()).toContain('Alexander One');
    cy.getElementById('actor:Alexander Five').addClass('is-highlighted');
    names.refresh();
    expect(named()).toEqual(expect.arrayContaining(['Alexander One', 'Alexander Five']));
  });

  it('shows the name under the pointer, and gives way again when it leaves', () => {
    const names = show(ROW, 0.1);
    const before = named();
    const hidden = IDS.find((id) => !before.includes(id)) ?? '';
    cy.getElementById(`actor:${hidden}`).addClass('is-hovered');
    names.point();
    expect(named()).toContain(hidden);
    cy.getElementById(`actor:${hidden}`).removeClass('is-hovered');
    names.point();
    expect(named()).toEqual(before);
  });

  it('leaves room for the marks of meetings, as large as they are drawn', () => {
    const seats = IDS.map((id) => ({ actor: id, isPresent: true }));
    const met = { id: 'talks', title: 'Talks', standing: 'reported', selected: false, seats } as const;
    const shown = { ...ROW, meetings: [met] };
    const listMarks = (meetingSize: number) =>
      toNameRoom(shown, PLACES, [], { frame: null, meetingSize }).meetings;
    for (const size of [1, 2]) {
      const place = placeMeetings(shown, PLACES, { size }).get('talks');
      expect(place).toBeDefined();
      expect(listMarks(size)).toEqual([place && toBoxAround(place, 12 * size, 12 * size)]);
    }
    show(shown, 0.4);
  });

  it('keeps the mark of a contested tie when its words have no room', () => {
    const contested = leg('Alexander One', 'Alexander Two', { standing: 'contested', selected: true });
    show(
      view(ROW.actors, [
        ...LEGS,
        contested,
        leg('Alexander One', 'Alexander Two', { key: 'x', selected: true }),
      ]),
      1,
    );
    const edge = cy.getElementById('leg:Alexander One-Alexander Two');
    expect(edge.data('mark')).toBe('≠');
    expect(edge.data('hasWords')).toBe(false);
  });

  it('has no words of ties lie over the words of a claim', () => {
    const claim = {
      id: 'asked',
      claim: 'asked',
      statement: 'The envoy asked for a truce of ten days',
      onto: null,
    };
    const ties = [leg('Ann', 'Ben', { selected: true }), leg('Cid', 'Ben', { selected: true })];
    const shown = view(
      ['Ann', 'Ben', 'Cid'].map((id) => actor(id)),
      ties,
    );
    const places = {
      Ann: { x: 0, y: 0 },
      Ben: { x: 120, y: 0 },
      Cid: { x: 120, y: 300 },
      asked: { x: 60, y: -26 },
    };
    const read = (claims: readonly object[]) => {
      show({ ...shown, claims: claims as View['claims'] }, 1, places);
      return cy.edges().map((edge) => edge.data('hasWords'));
    };
    expect(read([])).toEqual([true, true]);
    cy.destroy();
    expect(read([{ ...claim, isCard: false, standing: 'contested', selected: false }])).toEqual([
      false,
      true,
    ]);
  });
});
