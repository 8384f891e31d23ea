import { readSilently } from './answer-file';

const CANVAS = JSON.stringify({
  nodes: ['Ada Bell', 'Ben Cole', 'Committee'].map((text, at) => ({
    ...{ id: `n${at}`, type: 'text', text, x: at, y: 0, width: 9, height: 9 },
  })),
  edges: [
    { id: 'e1', fromNode: 'n0', toNode: 'n2', label: 'advises' },
    { id: 'e2', fromNode: 'n0', toNode: 'n1', toEnd: 'none', label: 'cousin' },
    { id: 'e3', fromNode: 'n2', toNode: 'n1', fromEnd: 'arrow', toEnd: 'none', label: 'warns' },
  ],
});

describe('a canvas', () => {
  it('ties its cards as the heads of its lines say', async () => {
    const { ties } = await readSilently(CANVAS, 'map.canvas');
    expect(ties).toEqual([
      'Ada Bell -> Committee: advises',
      'Ada Bell -- Ben Cole: cousin',
      'Ben Cole -> Committee: warns',
    ]);
  });
});
