import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeOverlap } from '@/lib/view/box';
import { buildView } from '@/lib/view/build-view';
import { buildLegend } from '@/lib/view/legend';
import { listMeetingBoxes, placeMeetings } from '@/lib/view/place-meetings';
import { createSession } from '@/tests/fixtures/meeting-network';

const graph = buildNetworkGraph(createSession());
const shown = filterNetwork(graph, NO_FILTER);
const selection = { kind: 'meeting', meeting: 'session' } as const;
const view = buildView(graph, shown, { selection, focus: [] });
const POSITIONS = {
  host: { x: 0, y: 0 },
  north: { x: 400, y: 0 },
  south: { x: 400, y: 400 },
  east: { x: 0, y: 400 },
};

it('a view has the meetings shown, with a seat for each participant, and marks who sat at the one selected', () => {
  expect(view.meetings.map(({ id, selected, seats }) => [id, selected, seats.length])).toEqual([
    ['session', true, 4],
    ['later', false, 2],
  ]);
  expect(view.meetings[0]?.seats.at(-1)).toEqual({ actor: 'east', isPresent: false });
  expect(view.actors.filter(({ selected }) => selected)).toHaveLength(4);
  expect(buildLegend(view).meetings).toBe(2);
});

describe('the mark of a meeting', () => {
  it('stands amid its participants, beside whatever stands there already', () => {
    const places = placeMeetings(view, POSITIONS);
    const [first, second] = [places.get('session'), places.get('later')];
    expect(first).toEqual({ x: 200, y: 200 });
    expect(Math.hypot((second?.x ?? 0) - 200, (second?.y ?? 0) - 200)).toBeGreaterThanOrEqual(26);
  });

  it('keeps clear of actors', () => {
    const places = placeMeetings(view, { ...POSITIONS, host: { x: 200, y: 200 } });
    for (const { x, y } of places.values()) {
      expect(Math.hypot(x - 200, y - 200)).toBeGreaterThanOrEqual(46);
    }
  });

  it('leaves actors to the pointer, however large it is drawn', () => {
    const places = placeMeetings(view, { ...POSITIONS, host: { x: 200, y: 200 } }, { size: 4 });
    for (const { x, y } of places.values()) expect(Math.hypot(x - 200, y - 200)).toBeGreaterThanOrEqual(60);
  });

  it('stands farther from the next where marks are drawn larger', () => {
    const places = placeMeetings(view, POSITIONS, { size: 4 });
    const [first, second] = [places.get('session'), places.get('later')];
    expect(
      Math.hypot((second?.x ?? 0) - (first?.x ?? 0), (second?.y ?? 0) - (first?.y ?? 0)),
    ).toBeGreaterThanOrEqual(60);
  });

  it('keeps clear of names, where it is known where these stand', () => {
    const names = [{ left: 100, top: 190, right: 300, bottom: 210 }];
    const places = placeMeetings(view, POSITIONS, { names });
    expect(places.size).toBe(2);
    for (const box of listMeetingBoxes(places)) {
      expect(names.map((name) => computeOverlap(name, box))).toEqual([0]);
    }
  });

  it('is nowhere when nobody of it has a place', () => {
    expect(placeMeetings(view, {}).size).toBe(0);
  });
});
