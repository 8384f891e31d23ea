import {
  createFigureHandler,
  type DrawingOrder,
  type DrawingPart,
} from '@/app/_figure/browser/figure-handler';
import type { FigureReply } from '@/app/_figure/figure-reply';
import { cutNetwork } from '@/lib/explorer/questions/network-parts';
import type { LoadAsset } from '@/lib/figure/text/gather-assets';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { toTieNetwork } from '@/tests/fixtures/tie-network';

const NETWORK = toTieNetwork(3, [
  [0, 1, 'talks-to'],
  [1, 2, 'opposes'],
]);
const POSITIONS = { a0: { x: 0, y: 0 }, a1: { x: 100, y: 0 }, a2: { x: 200, y: 50 } };
const RESOURCES: DrawingPart = { resources: { flags: {} } };
const PARTS: readonly DrawingPart[] = [RESOURCES, ...cutNetwork(NETWORK, 2).map((network) => ({ network }))];

/** Returns what draws figures of a network that came in parts, and the progress that it reports. */
function openHandler(load: LoadAsset = loadFigureAsset) {
  const shares: number[] = [];
  const handle = createFigureHandler(load, PARTS);
  const draw = async (query: string, format: DrawingOrder['format'] = 'svg') =>
    handle({ query, positions: POSITIONS, format, site: 'http://localhost:3000' }, (share) =>
      shares.push(share),
    );
  return { draw, shares };
}

function getText(reply: FigureReply): string {
  if (!reply.ok) throw new Error(`No figure: ${JSON.stringify(reply)}`);
  return new TextDecoder().decode(reply.figure.bytes);
}

describe('createFigureHandler', () => {
  it('draws what is shown of the network whose parts it has', async () => {
    const { draw } = openHandler();
    const all = getText(await draw(''));
    expect(all.match(/data-actor="/g)).toHaveLength(3);
    const some = getText(await draw('types=opposes&title=Rivals'));
    expect(some.match(/data-actor="/g)).toHaveLength(2);
    expect(some).toContain('>Rivals<');
  });

  it('tells how far a PNG is', async () => {
    const { draw, shares } = openHandler();
    expect((await draw('pixels=400', 'png')).ok).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses what cannot be drawn, and goes on', async () => {
    const { draw } = openHandler();
    expect(await draw('types=')).toMatchObject({ ok: false, refusal: 'nothing-to-draw' });
    expect(await draw('page=custom&width=40&height=2000&pixels=16384', 'png')).toMatchObject({
      ok: false,
      refusal: 'figure-too-large',
    });
    await expect(draw('page=moon')).rejects.toThrow(/^page: Unknown size “moon”; use/);
    expect((await draw('')).ok).toBe(true);
  });

  it('draws nothing without a network, or without resources', () => {
    expect(() => createFigureHandler(loadFigureAsset, [RESOURCES])).toThrow('at least one part');
    expect(() => createFigureHandler(loadFigureAsset, [{ network: NETWORK }])).toThrow('with resources');
  });

  it('tries again to load what did not load', async () => {
    let isOnline = false;
    const { draw } = openHandler(async (name) => {
      if (!isOnline) throw new Error('No connection.');
      return loadFigureAsset(name);
    });
    await expect(draw('')).rejects.toThrow('No connection.');
    isOnline = true;
    expect((await draw('')).ok).toBe(true);
  });
});
