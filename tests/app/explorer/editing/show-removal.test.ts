import { showRemoval } from '@/app/networks/[id]/_explorer/editing/show-removal';
import type { Reference } from '@/lib/network/changes/references';

const ACTOR: Reference = { list: 'actors', id: 'a' };

/** A map that notes who is left out, and when that is painted. */
function createMap(leaveOut: (order: string[]) => Promise<boolean>) {
  const order: string[] = [];
  const map = {
    leaveOut: (actor: string | null) => {
      order.push(`left out: ${actor}`);
      return leaveOut(order);
    },
  };
  return { order, map };
}

describe('showRemoval', () => {
  beforeEach(() => {
    Object.assign(globalThis, {
      requestAnimationFrame: (act: () => void) => setTimeout(act, 1),
      cancelAnimationFrame: clearTimeout,
    });
  });

  it('waits until the map has painted that an actor is left out, and then for the frame', async () => {
    const { order, map } = createMap(async (noted) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      noted.push('painted');
      requestAnimationFrame(() => noted.push('a frame'));
      return true;
    });
    await showRemoval(map, [ACTOR]);
    expect(order).toEqual(['left out: a', 'painted', 'a frame']);
  });

  it.each([
    ['several things', [ACTOR, { list: 'actors', id: 'b' }]],
    ['a relationship', [{ list: 'relationships', id: 'r' }]],
    ['nothing', []],
  ] as const)('leaves %s to the network without them', async (_, things) => {
    const { order, map } = createMap(() => Promise.resolve(true));
    await showRemoval(map, things);
    await showRemoval(null, [ACTOR]);
    expect(order).toEqual([]);
  });

  it('waits neither for a map that paints nothing nor for one that cannot', async () => {
    const started = performance.now();
    await showRemoval({ leaveOut: () => new Promise(() => {}) }, [ACTOR]);
    await showRemoval({ leaveOut: () => Promise.reject(new Error('no canvas')) }, [ACTOR]);
    await showRemoval({ leaveOut: () => Promise.resolve(false) }, [ACTOR]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
