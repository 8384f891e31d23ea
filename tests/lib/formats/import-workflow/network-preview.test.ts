import { toNetworkPreview } from '@/lib/formats/import-workflow/network-preview';
import { createNetwork } from '@/tests/fixtures/create-network';
import { HARBOUR } from '../harbour-network';

describe('a preview of a network', () => {
  it('is all of a small one, whatever lens it opens with', () => {
    const { view, isWhole } = toNetworkPreview(HARBOUR);
    expect(isWhole).toBe(true);
    expect(view.actors.map(({ id }) => id).sort()).toEqual(HARBOUR.actors.map(({ id }) => id).sort());
    expect(view.legs.map(({ relationship }) => relationship)).toEqual(
      expect.arrayContaining(['envoy', 'channel']),
    );
  });

  it('is that of the actors with the most ties of a large one, each pair tied once', () => {
    const actors = Array.from({ length: 400 }, (_, index) => ({
      id: `a${index}`,
      kind: 'group',
      name: `A ${index}`,
    }));
    const ring = actors.flatMap(({ id }, index) => [
      { id: `r${index}`, type: 'opposes', source: id, target: `a${(index + 1) % 400}` },
      { id: `s${index}`, type: 'opposes', source: id, target: `a${(index + 1) % 400}` },
    ]);
    const hub = actors
      .slice(2, 60)
      .map(({ id }) => ({ id: `h${id}`, type: 'backs', source: 'a0', target: id }));
    const {
      view,
      actors: count,
      isWhole,
    } = toNetworkPreview(createNetwork({ actors, relationships: [...ring, ...hub] }));
    expect(isWhole).toBe(false);
    expect(count).toBe(view.actors.length);
    expect(count).toBeLessThanOrEqual(120);
    expect(view.actors.some(({ id }) => id === 'a0')).toBe(true);
    const tied = new Set(view.legs.flatMap(({ from, to }) => [from, to]));
    expect(view.actors.every(({ id }) => tied.has(id))).toBe(true);
    expect(view.legs.some(({ relationship }) => relationship.startsWith('s'))).toBe(false);
  });
});
