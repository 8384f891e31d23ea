import { layOutPlain } from '@/app/networks/[id]/_layout/server/lay-out-plain';
import { toPlainNetwork } from '@/lib/cytoscape/plain-network';
import { generateNetwork } from '@/tests/bench/generate-network';

const network = generateNetwork({ actors: 320, ties: 900 });
const plain = toPlainNetwork(network);
const toPoints = ({ x, y }: { readonly x: Int32Array; readonly y: Int32Array }) =>
  [...x].map((value, i) => `${value} ${y[i]}`);

describe('layOutPlain', () => {
  const first = layOutPlain({ plain, layout: 'force', before: null });

  it('gives each actor a place of its own, the same again', () => {
    expect(new Set(toPoints(first)).size).toBe(320);
    expect(toPoints(layOutPlain({ plain, layout: 'force', before: null }))).toEqual(toPoints(first));
  });

  it('leaves who stood somewhere, and sets who is new beside them', () => {
    const before = { ids: plain.ids.slice(5), x: [...first.x.slice(5)], y: [...first.y.slice(5)] };
    const next = layOutPlain({ plain, layout: 'force', before });
    expect(toPoints(next).slice(5)).toEqual(toPoints(first).slice(5));
    const [left, right] = [Math.min(...first.x), Math.max(...first.x)];
    for (const x of next.x.slice(0, 5)) expect(x > left - 600 && x < right + 600).toBe(true);
  });

  it('lays all out anew when most are new', () => {
    const before = { ids: plain.ids.slice(200), x: [...first.x.slice(200)], y: [...first.y.slice(200)] };
    expect(toPoints(layOutPlain({ plain, layout: 'force', before }))).toEqual(toPoints(first));
  });

  it('passes over who is gone', () => {
    const before = { ids: ['gone', ...plain.ids], x: [0, ...first.x], y: [0, ...first.y] };
    expect(toPoints(layOutPlain({ plain, layout: 'force', before }))).toEqual(toPoints(first));
  });
});
