import cytoscape, { type Core } from 'cytoscape';
import { watchVisibility } from '@/lib/cytoscape/canvas-visibility';

/** A canvas without a size: only the very origin of its plane is in its window. */
function createPoint(): Core {
  return cytoscape({
    headless: true,
    elements: [{ data: { id: 'a', actor: 'a' }, position: { x: 0, y: 0 } }],
  });
}

describe('watchVisibility', () => {
  it('tells how many actors lie outside the window, once for all that changes at once', async () => {
    const cy = createPoint();
    try {
      const told: number[] = [];
      const end = watchVisibility(cy, (count) => told.push(count));
      cy.add([
        { data: { id: 'b', actor: 'b' }, position: { x: 500, y: 0 } },
        { data: { id: 'c', actor: 'c' }, position: { x: 0, y: -500 } },
        // The end of an answer is nobody.
        { data: { id: 'd', claim: 'd' }, position: { x: 900, y: 0 } },
      ]);
      await expectSoon(() => expect(told).toEqual([2]));
      cy.remove('#b');
      await expectSoon(() => expect(told).toEqual([2, 1]));
      end();
    } finally {
      cy.destroy();
    }
  });

  it('says nothing while everybody is in sight, or after it has ended', async () => {
    const cy = createPoint();
    try {
      const told: number[] = [];
      const end = watchVisibility(cy, (count) => told.push(count));
      end();
      cy.add({ data: { id: 'b', actor: 'b' }, position: { x: 500, y: 0 } });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(told).toEqual([]);
    } finally {
      cy.destroy();
    }
  });
});

async function expectSoon(check: () => void): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return check();
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}
