import { completePositions } from '@/lib/view/complete-positions';
import { actor, leg, view } from '@/tests/lib/cytoscape/small-view';

describe('completePositions', () => {
  it('answers the same positions when none is missing', () => {
    const positions = { a: { x: 1, y: 2 } };
    expect(completePositions(view([actor('a')], []), positions)).toBe(positions);
  });

  it('sets who has none under the middle of the neighbours', () => {
    const shown = view(
      ['a', 'b', 'c'].map((id) => actor(id)),
      [leg('a', 'c'), leg('c', 'b')],
    );
    const positions = { a: { x: 0, y: 0 }, b: { x: 100, y: 20 } };
    expect(completePositions(shown, positions).c).toEqual({ x: 50, y: 100 });
  });

  it('sets several newcomers apart', () => {
    const shown = view([actor('a'), actor('b')], []);
    const { a, b } = completePositions(shown, {});
    expect(a).not.toEqual(b);
  });
});
