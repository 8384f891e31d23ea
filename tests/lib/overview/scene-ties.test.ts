import fc from 'fast-check';
import { createTieLayout } from '@/lib/overview/scene-ties';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { leg, view } from '@/tests/lib/cytoscape/small-view';

const IDS = Array.from({ length: 30 }, (_, at) => `p${at}`);
const TYPES = ['talks-to', 'asks', 'ally-of'];
const LEGS = Array.from({ length: 120 }, (_, at) =>
  leg(`p${at % 30}`, `p${(at * 7 + 3) % 30}`, {
    key: `t${at}`,
    type: TYPES[at % TYPES.length] ?? '',
    standing: at % 5 === 0 ? 'contested' : 'reported',
  }),
);

describe('createTieLayout', () => {
  it('returns what it returns for a view of its own, whichever actors and ties have gone or come since the view before', () => {
    const step = fc.record({ ids: fc.subarray(IDS), legs: fc.subarray(LEGS) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), (steps) => {
        const layTies = createTieLayout();
        for (const { ids, legs } of steps) {
          const indices = new Map(ids.map((id, at) => [id, at]));
          const shown = view([], legs);
          const anew = createTieLayout()(shown, ids, indices, LIGHT_THEME);
          expect(layTies(shown, ids, indices, LIGHT_THEME)).toEqual(anew);
        }
      }),
      { numRuns: 30 },
    );
  });
});
