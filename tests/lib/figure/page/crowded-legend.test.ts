import { STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createSubject } from '../create-subject';
import { listGroups, listWords } from '../read-figure';

const COUNT = 90;

/** So many actors in rows, each tied to the next, so near that not every name has room. */
function createCrowd() {
  const ids = Array.from({ length: COUNT }, (_, i) => `p${i}`);
  const network = createNetwork({
    actors: ids.map((id, i) => ({ id, kind: 'person', name: `Person of the number ${i}` })),
    relationships: ids
      .slice(1)
      .map((target, i) => ({ id: `t${i}`, type: 'talks-to', source: ids[i] ?? '', target })),
  });
  // One stands far from the others, who have little of the page then.
  const positions = Object.fromEntries(
    ids.map((id, i) => [
      id,
      i === 0 ? { x: 1400, y: 900 } : { x: (i % 15) * 60, y: Math.floor(i / 15) * 30 },
    ]),
  );
  return createSubject(network, positions);
}

describe('a figure whose names have not all room', () => {
  let shaper: Shaper;
  beforeAll(async () => {
    shaper = await createShaper(await loadFigureAssets());
  });
  afterAll(() => shaper.destroy());

  it.each(['a4-landscape', 'a0-landscape'] as const)(
    'keeps its legend on %s, and says how many are left out',
    (size) => {
      const scene = composeFigure(createCrowd(), { ...STANDARD_FIGURE, size }, shaper);
      expect(scene.warnings.join(' ')).toMatch(/of 90 actors ha(?:s|ve) no label/);
      expect(scene.warnings.join(' ')).not.toContain('The legend');
      expect(listGroups(scene.items, 'legend')).not.toHaveLength(0);
    },
  );

  it('names the actor with most ties, whose neighbours leave no place free', () => {
    const rim = Array.from({ length: 44 }, (_, i) => `r${i}`);
    const network = createNetwork({
      actors: ['hub', ...rim].map((id) => ({ id, kind: 'person', name: `The actor called ${id}` })),
      relationships: rim.map((target) => ({ id: `t-${target}`, type: 'talks-to', source: 'hub', target })),
    });
    const positions = Object.fromEntries([
      ['hub', { x: 0, y: 0 }],
      ...rim.map((id, i) => {
        const [angle, reach] = [(2 * Math.PI * i) / rim.length, 60 + 40 * (i % 3)];
        // One stands far from the others, who have little of the page then.
        return [
          id,
          i === 0 ? { x: 1400, y: 900 } : { x: reach * Math.cos(angle), y: reach * Math.sin(angle) },
        ];
      }),
    ]);
    const scene = composeFigure(createSubject(network, positions), STANDARD_FIGURE, shaper);
    expect(listWords(listGroups(scene.items, 'labels')).join(' ')).toContain('called hub');
  });
});
