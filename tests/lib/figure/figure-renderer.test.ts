import { unzipSync } from 'fflate';
import { createFigureRenderer, type FigureRenderer } from '@/lib/figure/figure-renderer';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { parseNetworkText } from '@/lib/network/parse';
import { drawShipped, orderShipped } from './draw-shipped';

const LEBANON = 'lebanon-ceasefire-2024';

describe('a renderer', () => {
  let other: FigureRenderer;

  beforeAll(async () => {
    other = await createFigureRenderer(loadFigureAsset);
  });

  it.each(['svg', 'pdf', 'png', 'zip'] as const)(
    'draws the same order to the same bytes: %s',
    async (format) => {
      const { bytes } = await drawShipped(LEBANON, format);
      // Something else in between leaves no trace.
      await other.draw(orderShipped('oslo-1993', format));
      expect(
        Buffer.from((await other.draw(orderShipped(LEBANON, format))).bytes).equals(Buffer.from(bytes)),
      ).toBe(true);
    },
  );

  it('says how large the figure is, and what it shows', async () => {
    const { width, height, title, description } = await drawShipped(LEBANON, 'svg', {}, { title: 'Talks' });
    expect([Math.round(width), Math.round(height), title]).toEqual([842, 595, 'Talks']);
    expect(description).toContain('8 actors');
  });

  it('loads the raster for pixels alone', async () => {
    const loaded: string[] = [];
    const renderer = await createFigureRenderer((name) => {
      loaded.push(name);
      return loadFigureAsset(name);
    });
    await renderer.draw(orderShipped(LEBANON, 'svg'));
    await renderer.draw(orderShipped(LEBANON, 'pdf'));
    expect(loaded).not.toContain('canvaskit.wasm');
    await renderer.draw(orderShipped(LEBANON, 'png'));
    await renderer.draw(orderShipped(LEBANON, 'png'));
    expect(loaded.filter((name) => name === 'canvaskit.wasm')).toHaveLength(1);
  });

  it('tries again what did not load once', async () => {
    let isOnline = false;
    const renderer = await createFigureRenderer((name) =>
      name === 'canvaskit.wasm' && !isOnline ? Promise.reject(new Error('Offline.')) : loadFigureAsset(name),
    );
    await expect(renderer.draw(orderShipped(LEBANON, 'png'))).rejects.toThrow('Offline.');
    isOnline = true;
    expect((await renderer.draw(orderShipped(LEBANON, 'png'))).bytes.length).toBeGreaterThan(1000);
  });

  it('stops between bands of a picture when it is told to', async () => {
    const renderer = await createFigureRenderer(loadFigureAsset);
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('Enough.'));
    const order = orderShipped(LEBANON, 'png', {}, { pixels: 3000 });
    await expect(renderer.draw(order, { signal: controller.signal, onProgress })).rejects.toThrow('Enough.');
  });
});

describe('a figure with its data', () => {
  const openPackage = async (...order: [Parameters<typeof orderShipped>[2]?]) => {
    const files = unzipSync((await drawShipped(LEBANON, 'zip', ...order)).bytes);
    const read = (name: string) => new TextDecoder().decode(files[name]);
    return { files, read };
  };

  it('is three pictures, the network as shown, its ties with their evidence, and what to know', async () => {
    const { files, read } = await openPackage();
    expect(Object.keys(files)).toEqual([
      'README.txt',
      `${LEBANON}.svg`,
      `${LEBANON}.pdf`,
      `${LEBANON}.png`,
      `${LEBANON}.json`,
      'ties.csv',
    ]);
    expect(
      Buffer.from(files[`${LEBANON}.svg`] ?? []).equals(
        Buffer.from((await drawShipped(LEBANON, 'svg')).bytes),
      ),
    ).toBe(true);
    const parsed = parseNetworkText(read(`${LEBANON}.json`));
    expect(parsed.ok && parsed.value.relationships).toHaveLength(7);
    expect(read('ties.csv').trimEnd().split('\r\n')).toHaveLength(14);
  });

  it('says what is shown, what each file is, where the view is and what it stands on', async () => {
    const { read } = await openPackage();
    const readme = read('README.txt');
    for (const part of [
      'The United States reaches Hezbollah through Amos Hochstein and Nabih Berri\n',
      'Network: Lebanon 2024: a ceasefire request, and its denial, as of 1 November 2024\n',
      'Shown: Mediation channels\n',
      'The view: http://localhost:3000/networks/lebanon-ceasefire-2024\n',
      'Hidden: The lens hides',
      'What the figure shows\n\nNetwork map',
      'ties.csv: the ties that are shown',
      'Sources\n\n- ',
      'Reuters',
    ])
      expect(readme).toContain(part);
  });
});
