import { drawFewDirectly, type ElementRenderer } from '@/lib/cytoscape/direct-drawing';

type DrawLayered = NonNullable<ElementRenderer['drawLayeredElements']>;
type Drawn = Parameters<DrawLayered>[1][number];

const EXTENT = { x1: 0, y1: 0, x2: 100, y2: 100 };
const context = {} as CanvasRenderingContext2D;

function createElement(x: number, { isVisible = true, size = 10, isEdge = false } = {}): Drawn {
  const box = { x1: x, y1: 0, x2: x + size, y2: size, w: size, h: size };
  const kind = { isEdge: () => isEdge, isNode: () => !isEdge };
  return { boundingBox: () => box, visible: () => isVisible, ...kind } as unknown as Drawn;
}

const TEXTS = {};
const SHAPES = {};

function createRenderer() {
  const drawn: unknown[] = [];
  const withText: unknown[] = [];
  const texts: unknown[] = [];
  const portions: unknown[] = [];
  const layered: number[] = [];
  const renderer: ElementRenderer = {
    drawElement: (_context, element, _shift, hasText = true) => {
      drawn.push(element);
      if (hasText) withText.push(element);
    },
    drawLayeredElements: (_context, elements) => void layered.push(elements.length),
    drawCachedElementPortion: (_context, element, pictures) => void portions.push([element, pictures]),
    drawElementText: (_context, element) => void texts.push(element),
    data: { lblTxrCache: TEXTS },
  };
  drawFewDirectly(renderer);
  return { renderer, drawn, withText, texts, portions, layered };
}

describe('drawFewDirectly', () => {
  it('draws few elements one by one, those that are seen', () => {
    const { renderer, drawn, layered } = createRenderer();
    const seen = createElement(95);
    const others = [
      createElement(101),
      createElement(5, { isVisible: false }),
      createElement(5, { size: 0 }),
    ];
    renderer.drawLayeredElements?.(context, [seen, ...others], 1, EXTENT);
    expect(drawn).toEqual([seen]);
    expect(layered).toEqual([]);
  });

  it('leaves many to the pictures that Cytoscape keeps of them', () => {
    const { renderer, drawn, layered } = createRenderer();
    const many = Array.from({ length: 151 }, (_, at) => createElement(at));
    renderer.drawLayeredElements?.(context, many, 1, EXTENT);
    expect(drawn).toEqual([]);
    expect(layered).toEqual([151]);
  });

  it.each([2, 151])('draws the text of a line after all lines, of %s', (count) => {
    const { renderer, withText, texts } = createRenderer();
    const lines = Array.from({ length: count - 1 }, (_, at) => createElement(at % 90, { isEdge: true }));
    const node = createElement(50);
    renderer.drawLayeredElements?.(context, [...lines, node], 1, EXTENT);
    expect(withText).toEqual(count === 2 ? [node] : []);
    expect(texts).toEqual(lines);
  });

  it('draws no text of a line that is out of sight', () => {
    const { renderer, texts } = createRenderer();
    renderer.drawLayeredElements?.(context, [createElement(101, { isEdge: true })], 1, EXTENT);
    expect(texts).toEqual([]);
  });

  it('has the text of a line in no picture that Cytoscape keeps of it', () => {
    const { renderer, portions } = createRenderer();
    const [line, node] = [createElement(0, { isEdge: true }), createElement(5)];
    for (const element of [line, node])
      for (const pictures of [SHAPES, TEXTS]) renderer.drawCachedElementPortion?.(context, element, pictures);
    expect(portions).toEqual([
      [line, SHAPES],
      [node, SHAPES],
      [node, TEXTS],
    ]);
  });

  it('leaves a renderer alone that draws in another way', () => {
    const other: ElementRenderer = {};
    drawFewDirectly(other);
    expect(other).toEqual({});
  });
});
