import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { orderFigure } from '@/app/_figure/order-figure';
import { buildServerResources } from '@/app/_figure/server/server-resources';
import { createFigureRenderer } from '@/lib/figure/figure-renderer';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { parseNetworkText } from '@/lib/network/parse';
import { GALLERY, type GalleryFigure } from './gallery-list';

/** Pixels for each point, which make an A4 page some thousand wide; and how wide a column is shown at least. */
const PIXELS_PER_POINT = 1.2;
const MIN_PIXELS = 600;

/**
 * Draws the gallery of figures into a folder, without a browser, and writes the page that shows them. `onDrawn` is told
 * the name of each file.
 */
export async function drawGallery(folder: string, onDrawn: (name: string) => void): Promise<void> {
  const renderer = await createFigureRenderer(loadFigureAsset);
  const draw = async (figure: GalleryFigure) => {
    const order = await orderGalleryFigure(figure);
    const { width } = await renderer.draw(order);
    const pixels = Math.max(MIN_PIXELS, Math.round(width * PIXELS_PER_POINT));
    return renderer.draw({ ...order, format: 'png', options: { ...order.options, pixels } });
  };
  await mkdir(folder, { recursive: true });
  for (const figure of GALLERY.flatMap(({ figures }) => figures)) {
    const { bytes } = await draw(figure);
    await writeFile(path.join(folder, `${figure.name}.png`), bytes);
    onDrawn(`${figure.name}.png`);
  }
  await writeFile(path.join(folder, 'README.md'), writePage());
  onDrawn('README.md');
}

async function orderGalleryFigure({ name, source, query }: GalleryFigure) {
  const file = source.endsWith('.json') ? source : `data/${source}.json`;
  const parsed = parseNetworkText(await readFile(path.resolve(file), 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is no network: ${parsed.issues[0]?.message}`);
  const graph = buildNetworkGraph(parsed.value);
  const context = { graph, defaultLens: findDefaultLens(graph) };
  const { problems, ...request } = parseFigureParams(new URLSearchParams(query), context);
  if (problems[0]) throw new Error(`${name}: ${problems[0].parameter}: ${problems[0].message}`);
  return orderFigure(buildServerResources(graph, request), request, 'svg', 'http://localhost:3000');
}

/** Returns the gallery's own page in Markdown: each picture with what it shows and the command that draws it. */
export function writePage(): string {
  const sections = GALLERY.map(({ title, figures }) =>
    [`## ${title}`, ...figures.map(writeFigure)].join('\n\n'),
  );
  const head =
    '# Figures\n\nDrawn by `npm run gallery -- --figures`, without a browser. Each tells the command that draws it alone.';
  return `${[head, ...sections].join('\n\n')}\n`;
}

function writeFigure({ name, source, query, caption }: GalleryFigure): string {
  const options = [...new URLSearchParams(query)].map(([option, value]) => `--${option} ${quote(value)}`);
  const command = ['npm run figure --', source, ...options, `--out ${name}.pdf`].join(' ');
  return `${caption}\n\n![${caption}](${name}.png)\n\n\`${command}\``;
}

function quote(value: string): string {
  return /^[\w.,:-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
