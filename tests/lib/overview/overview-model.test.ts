import { createOverviewModel } from '@/lib/overview/overview-model';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, leg, view } from '@/tests/lib/cytoscape/small-view';

const AT = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 } };
const ACTORS = ['a', 'b', 'c'].map((id) => actor(id));
const LEGS = [leg('a', 'b'), leg('b', 'c', { type: 'backs' })];
const VIEW = view(ACTORS, LEGS);

function openModel() {
  const model = createOverviewModel({ view: VIEW, positions: AT, theme: LIGHT_THEME, flags: {} });
  const { ground } = model.getScene();
  return { model, ground, picking: model.getPicking() };
}

describe('createOverviewModel', () => {
  it('keeps what is painted, and what finds things under the pointer, where the selection alone differs', () => {
    const { model, ground, picking } = openModel();
    const [first, ...others] = LEGS;
    const selected = [actor('a', 'person', { selected: true }), ...ACTORS.slice(1)];
    const next = {
      ...VIEW,
      actors: selected,
      legs: [leg('a', 'b', { ...first, selected: true }), ...others],
    };
    expect(model.update(next, AT)).toEqual({ isOther: true, isMoved: false, isArranged: false });
    const scene = model.getScene();
    expect(scene.ground).toBe(ground);
    expect(model.getPicking()).toBe(picking);
    expect(scene.legs.filter((each) => each.selected).map(({ key }) => key)).toEqual(['a-b']);
    expect([...model.getEmphasis().standouts.selected.points]).toEqual([0]);
  });

  it('keeps the tables of ties where actors stand elsewhere', () => {
    const { model, ground } = openModel();
    expect(model.update(VIEW, { ...AT, c: { x: 300, y: 40 } })).toEqual({
      isOther: true,
      isMoved: true,
      isArranged: true,
    });
    const { ground: next } = model.getScene();
    expect(next).not.toBe(ground);
    expect(next.ties).toBe(ground.ties);
    expect([...next.points.x]).toEqual([0, 100, 300]);
  });

  it('lays ties out anew where one is drawn in another way, or another theme is chosen', () => {
    const { model, ground } = openModel();
    model.update({ ...VIEW, legs: [leg('a', 'b', { standing: 'contested' }), LEGS[1] ?? leg('b', 'c')] }, AT);
    const { ground: next } = model.getScene();
    expect(next.ties.styles.map(({ isMarked }) => isMarked)).toEqual([false, true]);
    expect(next).not.toBe(ground);
  });

  it('marks nothing of an actor that is left out, nor of its ties, until there is another view or it is back', () => {
    const { model } = openModel();
    const selected = [
      ...ACTORS.slice(0, 2).map(({ id }) => actor(id, 'person', { selected: true })),
      actor('c'),
    ];
    const chosen = { ...VIEW, actors: selected, legs: [leg('a', 'b', { selected: true }), leg('b', 'c')] };
    model.update(chosen, AT);
    model.attend({ cursor: 'b', hovered: 'b' });
    const read = () => {
      const { standouts } = model.getEmphasis();
      const { selected: own, cursor, bright, leftOut } = standouts;
      return [own, cursor, bright].map(({ points, ties }) => [...points, ...ties]).concat([[leftOut]]);
    };
    const before = read();
    expect(model.leaveOut('b')).toBe(true);
    expect(read()).toEqual([[0], [], [], [1]]);
    expect([model.leaveOut('b'), model.leaveOut(null)]).toEqual([false, true]);
    expect(read()).toEqual(before);
    expect([model.leaveOut('nobody'), model.leaveOut('b')]).toEqual([false, true]);
    model.update({ ...chosen }, AT);
    expect(read()).toEqual(before);
  });

  it('has nothing to paint when the page says where an actor was dropped', () => {
    const { model } = openModel();
    model.drag(2, { x: 250, y: 30 });
    const placed = model.drop(2);
    expect(placed).toEqual({ c: { x: 250, y: 30 } });
    const { ground } = model.getScene();
    expect(model.update(VIEW, { ...AT, ...placed })).toEqual({
      isOther: false,
      isMoved: false,
      isArranged: false,
    });
    expect(model.getScene().ground).toBe(ground);
    expect(model.getPicking().pick({ x: 250, y: 30 }, 1, 4)).toEqual({ kind: 'point', index: 2 });
  });

  it('learns where an actor stands that is hidden meanwhile', () => {
    const { model } = openModel();
    const fewer = view(ACTORS.slice(0, 2), LEGS.slice(0, 1));
    model.update(fewer, AT);
    const moved = { ...AT, c: { x: 500, y: 0 } };
    expect(model.update(fewer, moved).isOther).toBe(false);
    model.update(VIEW, moved);
    expect(model.getPositions()).toMatchObject({ c: { x: 500, y: 0 } });
  });
});
