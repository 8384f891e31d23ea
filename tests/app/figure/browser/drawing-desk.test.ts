import { createDrawingDesk } from '@/app/_figure/browser/drawing-desk';
import type { DrawingOrder, FromDrawing, ToDrawing } from '@/app/_figure/browser/drawing-messages';
import { cutNetwork } from '@/lib/explorer/questions/network-parts';
import type { LoadAsset } from '@/lib/figure/text/gather-assets';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { toTieNetwork } from '@/tests/fixtures/tie-network';

const NETWORK = toTieNetwork(3, [
  [0, 1, 'talks-to'],
  [1, 2, 'opposes'],
]);
const POSITIONS = { a0: { x: 0, y: 0 }, a1: { x: 100, y: 0 }, a2: { x: 200, y: 50 } };

/** An edit session that has the network, and what it says to each message. */
function openSession(load: LoadAsset = loadFigureAsset) {
  let hear: (message: FromDrawing) => void = () => undefined;
  const shares: number[] = [];
  const desk = createDrawingDesk(load, (message) => {
    if (message.type === 'progress') shares.push(message.share);
    else hear(message);
  });
  const notify = (message: ToDrawing) =>
    new Promise<FromDrawing>((resolve) => {
      hear = resolve;
      desk(message);
    });
  desk({ type: 'resources', resources: { defaultLens: 'all', flags: {} } });
  for (const part of cutNetwork(NETWORK, 2)) desk({ type: 'part', part, isLast: false });
  const draw = (query: string, format: DrawingOrder['format'] = 'svg') =>
    notify({ type: 'draw', order: { query, positions: POSITIONS, format, site: 'http://localhost:3000' } });
  const empty = { ...NETWORK, actors: [], relationships: [] };
  return { notify, draw, shares, finish: () => notify({ type: 'part', part: empty, isLast: true }) };
}

async function getText(message: FromDrawing): Promise<string> {
  if (message.type !== 'reply' || !message.reply.ok) throw new Error(`No figure: ${JSON.stringify(message)}`);
  return new TextDecoder().decode(message.reply.figure.bytes);
}

describe('the desk at which a worker draws', () => {
  it('is ready once it has all parts of the network, and draws what is shown of it', async () => {
    const { draw, finish } = openSession();
    expect(await finish()).toEqual({ type: 'ready' });
    const all = await getText(await draw(''));
    expect(all.match(/data-actor="/g)).toHaveLength(3);
    const some = await getText(await draw('types=opposes&title=Rivals'));
    expect(some.match(/data-actor="/g)).toHaveLength(2);
    expect(some).toContain('>Rivals<');
  });

  it('tells how far a PNG is', async () => {
    const { draw, finish, shares } = openSession();
    await finish();
    expect((await draw('pixels=400', 'png')).type).toBe('reply');
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses what cannot be drawn, and goes on', async () => {
    const { draw, finish } = openSession();
    await finish();
    expect(await draw('types=')).toMatchObject({
      type: 'reply',
      reply: { ok: false, refusal: 'nothing-to-draw' },
    });
    expect(await draw('page=custom&width=40&height=2000&pixels=16384', 'png')).toMatchObject({
      type: 'reply',
      reply: { ok: false, refusal: 'figure-too-large' },
    });
    expect(await draw('page=moon')).toMatchObject({
      type: 'failed',
      message: /^page: Unknown size “moon”; use/,
    });
    expect((await draw('')).type).toBe('reply');
  });

  it('draws nothing before it has the network', async () => {
    expect(await openSession().draw('')).toMatchObject({ type: 'failed', message: /before its network/ });
  });

  it('tries again to load what did not load', async () => {
    let isOnline = false;
    const { draw, finish } = openSession(async (name) => {
      if (!isOnline) throw new Error('No connection.');
      return loadFigureAsset(name);
    });
    await finish();
    expect(await draw('')).toEqual({ type: 'failed', message: 'No connection.' });
    isOnline = true;
    expect((await draw('')).type).toBe('reply');
  });
});
