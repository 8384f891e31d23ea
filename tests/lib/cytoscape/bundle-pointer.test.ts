import cytoscape, { type Core } from 'cytoscape';
import { watchBundlePointer } from '@/lib/cytoscape/bundle-pointer';

let cy: Core;
afterEach(() => cy.destroy());

function watch() {
  cy = cytoscape({ headless: true, elements: [{ data: { id: 'node' } }] });
  const listeners = new Map<string, () => void>();
  const container = {
    addEventListener: (name: string, listen: () => void) => listeners.set(name, listen),
    removeEventListener: (name: string) => listeners.delete(name),
  } as unknown as HTMLElement;
  const left = jest.fn();
  const among = watchBundlePointer(
    cy,
    container,
    {
      findOpenAt: ({ x }) => (x < 100 ? 'bundle:a/b' : null),
      listTies: () => ['one', 'two', 'three'],
    },
    left,
  );
  const move = (x: number, target: Core | null = cy) => {
    const event = { type: 'mousemove', position: { x, y: 0 } } as unknown as string;
    if (target) target.emit(event);
    else cy.getElementById('node').emit(event);
  };
  return { among, left, listeners, move };
}

describe('watchBundlePointer', () => {
  it('finds the bundle among whose lines the pointer is, with its ties', () => {
    const { among, move } = watch();
    expect(among.findHit()).toBeNull();
    move(50);
    expect(among.findOpen()).toBe('bundle:a/b');
    expect(among.findHit()).toEqual({ actor: null, relationship: 'one', ties: ['one', 'two', 'three'] });
  });

  it('tells when the pointer goes from between the lines to the bare map', () => {
    const { left, move } = watch();
    move(50);
    expect(left).not.toHaveBeenCalled();
    move(150);
    expect(left).toHaveBeenCalledTimes(1);
    move(160);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('leaves it to others when the pointer goes onto an element', () => {
    const { left, move } = watch();
    move(50);
    move(150, null);
    expect(left).not.toHaveBeenCalled();
  });

  it('tells when the pointer leaves the map, until it is ended', () => {
    const { among, left, listeners, move } = watch();
    move(50);
    listeners.get('mouseleave')?.();
    expect(left).toHaveBeenCalledTimes(1);
    expect(among.findOpen()).toBeNull();
    among.destroy();
    expect(listeners.size).toBe(0);
  });
});
