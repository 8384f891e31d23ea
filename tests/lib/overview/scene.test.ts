import { findHighlighted, findNear, findSelected, listTiesOf } from '@/lib/overview/bright';
import { findMeetingAt } from '@/lib/overview/draw-meetings';
import { toPartScene } from '@/lib/overview/part-scene';
import { listByWeight, toDotShare, toDrawnHalf, toScene } from '@/lib/overview/scene';
import { POINT_SHAPES } from '@/lib/overview/scene-actors';
import { type Attention, toEmphasis } from '@/lib/overview/standouts';
import { DARK_THEME, LIGHT_THEME } from '@/lib/view/canvas-theme';
import type { Positions } from '@/lib/view/positions';
import { actor, chain, leg, view } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const AT = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 }, d: { x: 300, y: 0 } };
const people = (...ids: readonly string[]) => ids.map((id) => actor(id));

describe('toScene', () => {
  it('leaves out an actor without a position, with its ties', () => {
    const scene = makeScene(people('a', 'lost'), [leg('a', 'lost')], AT);
    expect(scene.ids).toEqual(['a']);
    expect(scene.legs).toEqual([]);
  });

  it('keeps ties of a style together, the contested last', () => {
    const legs = [
      leg('a', 'b', { standing: 'contested' }),
      leg('b', 'c', { type: 'backs' }),
      leg('c', 'd', { standing: 'contested' }),
      leg('a', 'c', { type: 'backs' }),
    ];
    const { legs: sorted, ground } = makeScene(people('a', 'b', 'c', 'd'), legs, AT);
    expect(sorted.map(({ key }) => key)).toEqual(['b-c', 'a-c', 'a-b', 'c-d']);
    expect([...ground.ties.starts]).toEqual([0, 2, 4]);
    expect(ground.ties.styles.map(({ isMarked }) => isMarked)).toEqual([false, true]);
  });

  it('weighs actors by the measure that the view has, else by their contacts', () => {
    const legs = [leg('a', 'b'), leg('a', 'c')];
    const byContacts = makeScene(people('a', 'b', 'c'), legs, AT);
    expect([...byContacts.weights]).toEqual([1, 0.5, 0.5]);
    expect([...listByWeight(byContacts)]).toEqual([0, 1, 2]);
    const sized = ['a', 'b', 'c'].map((id, at) => actor(id, 'person', { size: at / 2 }));
    expect([...listByWeight(makeScene(sized, legs, AT))]).toEqual([2, 1, 0]);
  });

  it('counts each tie of a bundle as a contact, and makes its line wider', () => {
    const bundle = { relationships: ['1', '2', '3', '4'], contested: 1 };
    const { weights, ground } = makeScene(
      people('a', 'b', 'c'),
      [leg('a', 'b', { bundle }), leg('b', 'c')],
      AT,
    );
    expect([...weights].map((weight) => Math.round(weight * 5))).toEqual([4, 5, 1]);
    const [plain, many] = ground.ties.styles;
    expect(many?.width).toBeGreaterThan(plain?.width ?? 0);
    expect(many?.isMarked).toBe(true);
  });

  it('draws each kind of actor by its shape, and a closed side as a disc that grows with its number', () => {
    const sides = [10, 400].map((sideCount, at) => actor(`s${at}`, 'group', { sideCount }));
    const places = { ...AT, s0: { x: 0, y: 0 }, s1: { x: 0, y: 0 } };
    const kinds = [actor('a'), actor('b', 'group'), actor('c', 'state'), ...sides];
    const { points } = makeScene(kinds, [], places).ground;
    expect([...points.shape].map((shape) => POINT_SHAPES[shape])).toEqual([
      'circle',
      'rounded-hexagon',
      'rectangle',
      'side',
      'side',
    ]);
    expect(points.halfWidth[4]).toBeGreaterThan(points.halfWidth[3] ?? 0);
    expect(points.halfWidth[3]).toBeGreaterThan(points.halfWidth[1] ?? 0);
  });

  it('sets a claim at the middle of its tie', () => {
    const claim = {
      ...{ kind: 'claim' as const, id: 'claim:x', claim: 'x', statement: '', standing: 'contested' as const },
      ...{ onto: 'a-b', selected: false },
    };
    const { ids, ground } = makeScene(
      people('a', 'b', 'c'),
      [leg('a', 'b'), leg('c', 'claim:x', { type: 'denies', onto: 'a-b' })],
      AT,
      { claims: [claim] },
    );
    expect(ids).toEqual(['a', 'b', 'c', 'claim:x']);
    expect([ground.points.x[3], ground.points.y[3]]).toEqual([50, 0]);
    expect(ground.ties.from).toHaveLength(2);
  });

  it('has a claim go with its tie, with who answers it where that is not there, and with what it is about', () => {
    const legs = [leg('a', 'b'), leg('b', 'c'), leg('c', 'claim:x', { type: 'denies', onto: 'a-b' })];
    const about = (onto: string) => ({
      ...{ kind: 'claim' as const, id: 'claim:x', claim: 'x', statement: '', standing: 'contested' as const },
      ...{ onto, selected: false },
    });
    const claims = [about('a-b')];
    const find = (shown: Parameters<typeof toScene>[0], at: Positions) => {
      const { ids, ground } = toScene(shown, at, LIGHT_THEME);
      const point = ids.indexOf('claim:x');
      return [ground.points.x[point], ground.points.y[point]];
    };
    const shown = { ...view(people('a', 'b', 'c'), legs), claims };
    expect(find(shown, AT)).toEqual([50, 0]);
    expect(find(shown, { ...AT, b: { x: 100, y: 60 } })).toEqual([50, 30]);
    expect(find(shown, { b: AT.b, c: AT.c })).toEqual([200, 0]);
    expect(find({ ...shown, claims: [about('b-c')] }, AT)).toEqual([150, 0]);
  });

  it('has a hull and a label for each side that is open', () => {
    const sides = [
      { id: 'side:1', label: 'Ours', isOpen: true, actors: ['a', 'b'], hue: 3 },
      { id: 'side:2', label: 'Theirs', isOpen: false, actors: ['c'] },
    ];
    const scene = makeScene(people('a', 'b'), [], AT, { sides });
    expect(scene.ground.hulls.map(({ corners, hue }) => ({ corners: [...corners], hue }))).toEqual([
      { corners: [0, 0, 100, 0], hue: 3 },
    ]);
    expect(scene.headings).toEqual([{ label: 'Ours', top: { x: 50, y: 0 } }]);
  });

  it('has a heading over each of two stories', () => {
    const stories = { first: 'As told by one', second: 'As told by the other' };
    const scene = makeScene(people('a', 'b~2'), [], { a: AT.a, 'b~2': AT.d }, { stories });
    expect(scene.headings).toEqual([
      { label: stories.first, top: AT.a },
      { label: stories.second, top: AT.d },
    ]);
  });

  it('draws in the colours of the theme', () => {
    const shown = view(people('a', 'b'), [leg('a', 'b')]);
    const [light, dark] = [LIGHT_THEME, DARK_THEME].map(
      (theme) => toScene(shown, AT, theme).ground.ties.styles[0],
    );
    expect(light?.colour).not.toBe(dark?.colour);
  });
});

describe('toDrawnHalf', () => {
  it('grows with the zoom, but for a least size, of which a crowd has less', () => {
    const { points } = makeScene(people('a', 'b'), [leg('a', 'b')], AT).ground;
    expect(toDrawnHalf(points, 0, 2)).toEqual({ width: 30, height: 30 });
    const far = toDrawnHalf(points, 0, 0.001).height;
    expect(far).toBeGreaterThan(0.5);
    expect(toDrawnHalf(points, 0, 0.0001).height).toBe(far);
    expect(toDotShare({ spacing: 100 }, 1)).toBe(1);
    expect(toDotShare({ spacing: 100 }, 0.08)).toBe(0.5);
  });
});

describe('what stands out', () => {
  const legs = [...chain('m', 'mediates-via', ['a', 'b', 'c']), leg('c', 'd')];
  const scene = makeScene(people('a', 'b', 'c', 'd'), legs, AT);
  const toIds = (points: Iterable<number>) => [...points].map((point) => scene.ids[point]).sort();
  const toKeys = (ties: Iterable<number>) => [...ties].map((tie) => scene.legs[tie]?.key).sort();

  it('is an actor with its ties, a mediation whole', () => {
    const near = findNear(scene, 'a');
    expect(toIds(near.points)).toEqual(['a', 'b', 'c']);
    expect(toKeys(near.ties)).toEqual(['m/1', 'm/2']);
    expect(toKeys(listTiesOf(scene, 2))).toEqual(['c-d', 'm/2']);
  });

  it('is a relationship with its ends, and nothing for what is not shown', () => {
    expect(toIds(findNear(scene, 'c-d').points)).toEqual(['c', 'd']);
    expect(findNear(scene, 'unknown').points.size).toBe(0);
  });

  it('is what is highlighted, with the ends of its legs', () => {
    const lit = findHighlighted(scene, { actors: ['d', 'gone'], legs: ['m/1', 'gone'] });
    expect(toIds(lit.points)).toEqual(['a', 'b', 'd']);
    expect(toKeys(lit.ties)).toEqual(['m/1']);
  });

  it('is what is selected', () => {
    const chosen = makeScene(
      [actor('a', 'person', { selected: true }), actor('b')],
      [leg('a', 'b', { selected: true })],
      AT,
    );
    expect(findSelected(chosen)).toEqual({ points: new Set([0]), ties: new Set([0]) });
  });

  const NONE = {
    ...{ highlighted: null, hovered: null, cursor: null },
    ...{ meetingCursor: null, meetingHovered: null, dragged: -1, leftOut: -1 },
  };

  it('has the meeting that is pointed at, highlighted, selected, or where the keyboard stands', () => {
    const meeting = (id: string, selected = false) => ({
      ...{ id, title: id, standing: 'reported' as const, selected },
      seats: [
        { actor: 'a', isPresent: true },
        { actor: 'b', isPresent: false },
      ],
    });
    const rest = { meetings: [meeting('one'), meeting('two'), meeting('three', true)] };
    const met = makeScene(people('a', 'b'), [], { a: { x: 0, y: 0 }, b: { x: 100, y: 40 } }, rest);
    expect(met.meetings.map(({ place }) => place)).toEqual(Array(3).fill({ x: 50, y: 20 }));
    const read = (attention: Partial<Attention>) => [
      ...toEmphasis(met, { ...NONE, ...attention }).standouts.meetings,
    ];
    expect(read({})).toEqual([2]);
    expect(read({ meetingHovered: 'one' })).toEqual([0, 2]);
    expect(read({ meetingCursor: 'two' })).toEqual([1, 2]);
    expect(read({ highlighted: { actors: [], legs: [], meetings: ['one'] } })).toEqual([0, 2]);
    const viewport = { zoom: 0.1, pan: { x: 0, y: 0 } };
    expect(findMeetingAt(met, { x: 6, y: 2 }, viewport, 5)).not.toBeNull();
    expect(findMeetingAt(met, { x: 40, y: 2 }, viewport, 5)).toBeNull();
  });

  it('leaves the rest faint: most of all beside a channel, less beside a finding, and not when nothing stands out', () => {
    const highlighted = { actors: ['a'], legs: ['m/1'] };
    expect(toEmphasis(scene, NONE).groundOpacity).toBe(1);
    const hard = toEmphasis(scene, { ...NONE, highlighted }).groundOpacity;
    const soft = toEmphasis(scene, { ...NONE, highlighted: { ...highlighted, isSoft: true } }).groundOpacity;
    const hover = toEmphasis(scene, { ...NONE, hovered: 'd' }).groundOpacity;
    expect(hard).toBeLessThan(hover);
    expect(hover).toBeLessThan(soft);
    expect(soft).toBeLessThan(1);
  });

  it('is seen under the pointer though something else is highlighted', () => {
    const { standouts } = toEmphasis(scene, {
      ...NONE,
      highlighted: { actors: ['a'], legs: [] },
      hovered: 'c-d',
    });
    expect(toIds(standouts.bright.points)).toEqual(['a', 'c', 'd']);
  });

  it('belongs to the ground when it is most of a large network', () => {
    const many = Array.from({ length: 900 }, (_, at) => leg('a', 'b', { key: `t${at}` }));
    const large = makeScene(people('a', 'b', 'c'), many, AT);
    const highlighted = { actors: [], legs: many.map(({ key }) => key) };
    const { bright, groundOpacity, standouts } = toEmphasis(large, { ...NONE, highlighted });
    expect(groundOpacity).toBe(1);
    expect(standouts.bright.ties.size).toBe(0);
    expect([...(bright?.points ?? [])]).toEqual([1, 1, 0]);
  });
});

describe('toPartScene', () => {
  it('keeps some ties, each in its style', () => {
    const legs = [leg('a', 'b'), leg('b', 'c', { type: 'backs' }), leg('c', 'd', { type: 'backs' })];
    const { ground } = makeScene(people('a', 'b', 'c', 'd'), legs, AT);
    const part = toPartScene(ground, new Set([2, 0]));
    expect([...part.ties.starts]).toEqual([0, 1, 2]);
    expect([...part.ties.from]).toEqual([0, 2]);
    expect([...toPartScene(ground, new Set()).ties.starts]).toEqual([0, 0, 0]);
  });
});
