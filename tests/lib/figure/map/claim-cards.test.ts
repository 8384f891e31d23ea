import { STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { toAltText } from '@/lib/figure/page/alt-text';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createClaimsNetwork } from '../../view/claims-network';
import { createSubject } from '../create-subject';
import { listGroups, listOverlaps, listWords, toTextBox } from '../read-figure';

const POSITIONS = {
  envoy: { x: 0, y: 0 },
  premier: { x: 300, y: 0 },
  office: { x: 300, y: 200 },
  minister: { x: 0, y: 200 },
};
const subject = createSubject(createClaimsNetwork(), POSITIONS, { lens: 'contested' });

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});
afterAll(() => shaper.destroy());

describe('claims of a figure', () => {
  it('stand with their statements and with their unnamed speakers', () => {
    const scene = composeFigure(subject, STANDARD_FIGURE, shaper);
    const claims = listGroups(scene.items, 'claim');
    expect(claims.map(({ id, name }) => [id, name])).toEqual([
      ['asked', 'The envoy asked for a truce.'],
      ['met', 'The envoy met the minister.'],
    ]);
    expect(claims.map(({ items }) => listWords(items).join(' '))).toEqual([
      'The envoy asked for a truce. a senior source',
      'The envoy met the minister. Wire',
    ]);
    expect(listOverlaps(scene)).toEqual([]);
  });

  it('stay on the page, whatever size it has', () => {
    for (const size of ['column', 'slide', 'graph', 'a4-portrait'] as const) {
      const scene = composeFigure(subject, { ...STANDARD_FIGURE, size }, shaper);
      for (const { items } of listGroups(scene.items, 'claim'))
        for (const text of items.flatMap((item) => (item.kind === 'text' ? [item] : []))) {
          const { x, y, width, height } = toTextBox(text);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(scene.width);
          expect(y + height).toBeLessThanOrEqual(scene.height);
        }
    }
  });

  it('are explained in the legend', () => {
    const words = listWords(composeFigure(subject, STANDARD_FIGURE, shaper).items);
    for (const entry of ['Claims', 'Unnamed speaker', 'Report that says so', 'says so', 'is about'])
      expect(words).toContain(entry);
  });

  it('are told in the alternative text: who says each, and who answers how', () => {
    const text = toAltText(subject);
    expect(text).toContain(
      '2 claims: “The envoy asked for a truce” (said by a senior source and Minister; denied by Premier; left open by Office of the premier)',
    );
    expect(text).toContain(
      '“The envoy met the minister” (said by a senior source and Wire; confirmed by Minister)',
    );
  });
});
