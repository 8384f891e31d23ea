import { layOutPicture, type PictureParts } from '@/lib/cytoscape/picture-layout';
import { buildLegend } from '@/lib/view/legend';
import { actor, leg, view } from './small-view';

const measure = (text: string) => text.length * 7;
const PARTS: PictureParts = {
  graph: { width: 600, height: 400 },
  title: '',
  subtitle: '',
  credit: '',
  legend: null,
  zoom: 1,
  sizes: null,
};
const SHOWN = view(
  [actor('a'), actor('b', 'state')],
  [leg('a', 'b'), leg('a', 'b', { key: 'k', type: 'ally-of', standing: 'contested' })],
);

function layOut(rest: Partial<PictureParts> = {}) {
  return layOutPicture({ ...PARTS, ...rest }, measure);
}

describe('layOutPicture', () => {
  it('is the graph with a margin when there is nothing else', () => {
    const { width, height, graph, texts, samples, sizes } = layOut();
    expect({ width, graph, texts, samples, sizes }).toEqual({
      sizes: [],
      width: 656,
      graph: { x: 28, y: 28 },
      texts: [],
      samples: [],
    });
    expect(height).toBeGreaterThanOrEqual(28 + 400 + 20);
  });

  it('stacks title, subtitle, graph, legend and credit without overlap', () => {
    const { texts, graph, height } = layOut({
      title: 'Title',
      subtitle: 'Subtitle',
      credit: 'Credit',
      legend: buildLegend(SHOWN),
    });
    const y = (text: string) => texts.find((line) => line.text === text)?.y ?? Number.NaN;
    expect(y('Title')).toBeLessThan(y('Subtitle'));
    expect(y('Subtitle')).toBeLessThan(graph.y);
    expect(y('Actors')).toBeGreaterThan(graph.y + 400);
    expect(y('Ties')).toBeGreaterThan(y('State'));
    expect(y('Credit')).toBeGreaterThan(y('Contested'));
    expect(height).toBeGreaterThan(y('Credit'));
  });

  it('explains what is shown and no more', () => {
    const { samples } = layOut({ legend: buildLegend(SHOWN) });
    expect(samples.map(({ sign }) => sign.id)).toEqual([
      'person',
      'state',
      'ally-of',
      'talks-to',
      'contested',
      'reported',
    ]);
  });

  it('shows a scale of sizes under the legend: least, middle and most, as large as on the map', () => {
    const scale = { label: 'Betweenness', least: '0 %', most: '38 %' };
    const { sizes, texts, height } = layOut({ legend: buildLegend(SHOWN), sizes: scale, credit: 'Credit' });
    const at = (text: string) => texts.find((line) => line.text === text) ?? { x: Number.NaN, y: Number.NaN };
    const areas = sizes.map(({ radius }) => (radius / 15) ** 2);
    expect(areas).toEqual([0.6, 1.8, 3].map((area) => expect.closeTo(area)));
    const [least, , most] = sizes.map(({ x, radius }) => ({ left: x - radius, right: x + radius }));
    expect(at('0 %').x + measure('0 %')).toBeLessThan(least?.left ?? 0);
    expect(at('38 %').x).toBeGreaterThan(most?.right ?? Number.NaN);
    const [top, bottom] = [-1, 1].map((side) => (sizes[2]?.y ?? 0) + side * (sizes[2]?.radius ?? 0));
    expect(at('Betweenness').y).toBeGreaterThan(at('Contested').y);
    expect(top).toBeGreaterThan(at('Betweenness').y);
    expect(bottom).toBeLessThan(at('Credit').y);
    expect(height).toBeGreaterThan(at('Credit').y);
  });

  it('draws the scale of sizes as the graph is zoomed, and no larger than it helps', () => {
    const scale = { label: 'Contacts', least: '0', most: '9' };
    const radius = (zoom: number) => layOut({ zoom, sizes: scale }).sizes[2]?.radius ?? Number.NaN;
    expect(radius(0.5)).toBeCloseTo(radius(1) / 2);
    expect(radius(5)).toBe(radius(1.6));
  });

  it('wraps a long title and makes room for it', () => {
    const title = 'word '.repeat(60);
    const { texts, graph } = layOut({ title });
    expect(texts.length).toBeGreaterThan(2);
    expect(graph.y).toBeGreaterThan(texts.at(-1)?.y ?? 0);
    for (const { text } of texts) expect(measure(text)).toBeLessThanOrEqual(600);
  });

  it('begins a title in Arabic at the right edge', () => {
    const { texts, width } = layOut({ title: 'لبنان', subtitle: 'As of 2024' });
    expect(texts[0]).toMatchObject({ direction: 'rtl', x: width - 28 });
    expect(texts[1]).toMatchObject({ direction: 'ltr', x: 28 });
  });

  it('is wide enough for text when the graph is small, with the graph in the middle', () => {
    const { width, graph } = layOut({ graph: { width: 100, height: 80 } });
    expect(width).toBe(520);
    expect(graph.x).toBe(210);
  });

  it('keeps the legend inside the picture, in columns', () => {
    const { samples, texts, width } = layOut({
      legend: buildLegend(SHOWN),
      graph: { width: 200, height: 80 },
    });
    for (const { x, width: sample } of samples) expect(x + sample).toBeLessThan(width - 28);
    for (const { x, text } of texts) expect(x + measure(text)).toBeLessThanOrEqual(width - 28);
  });
});
