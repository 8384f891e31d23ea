import { createSceneMakers, toScene } from '@/lib/overview/scene';
import { createActorPlacing } from '@/lib/overview/scene-actors';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, leg, view } from '@/tests/lib/cytoscape/small-view';

const AT = { a: { x: 0, y: 0 }, b: { x: 10, y: 20 }, c: { x: 30, y: 0 } };
const [a, b, c] = [actor('a'), actor('b'), actor('c')];

describe('createActorPlacing', () => {
  it('returns the same object for the same actors at the same places, with the same claims', () => {
    const place = createActorPlacing();
    const first = place([a, b], AT, ['claim:x']);
    expect(place([a, b], AT, ['claim:x'])).toBe(first);
    expect(place([a, b], AT, []).ids).toEqual(['a', 'b']);
    expect(place([a, b, c], AT, ['claim:x']).indices.get('claim:x')).toBe(3);
    expect(place([b, a], AT, ['claim:x']).ids).toEqual(['b', 'a', 'claim:x']);
    expect([...place([a, b], { ...AT, b: { x: 11, y: 20 } }, []).x]).toEqual([0, 11]);
  });

  it('has what it had where a filter is taken back', () => {
    const place = createActorPlacing();
    const whole = place([a, b, c], AT, []);
    place([a, b], AT, []);
    expect(place([a, b, c], AT, [])).toBe(whole);
  });

  it('has of actors who stand elsewhere what it has of them at first, and keeps who they are', () => {
    const place = createActorPlacing();
    const first = place([a, b, c], AT, ['claim:x']);
    const elsewhere = { ...AT, b: { x: 70, y: -20 } };
    const moved = place([a, b, c], elsewhere, ['claim:x']);
    expect(moved).toEqual(createActorPlacing()([a, b, c], elsewhere, ['claim:x']));
    expect(moved.indices).toBe(first.indices);
    const { c: _, ...two } = elsewhere;
    expect(place([a, b, c], two, ['claim:x'])).toEqual(createActorPlacing()([a, b, c], two, ['claim:x']));
    expect(place([a, b, c], AT, ['claim:x'])).toEqual(first);
  });

  it('leaves out an actor without a position', () => {
    const { actors, ids, x } = createActorPlacing()([a, actor('nowhere'), c], AT, []);
    expect([actors.map(({ id }) => id), ids, [...x]]).toEqual([
      ['a', 'c'],
      ['a', 'c'],
      [0, 30],
    ]);
  });

  it('keeps places to itself: an actor that is dragged in a scene stands in the next where it stood', () => {
    const makers = createSceneMakers();
    const shown = view([a, b], [leg('a', 'b')]);
    const scene = toScene(shown, AT, LIGHT_THEME, makers);
    scene.ground.points.x[1] = 99;
    expect([...toScene(shown, AT, LIGHT_THEME, makers).ground.points.x]).toEqual([0, 10]);
  });
});
