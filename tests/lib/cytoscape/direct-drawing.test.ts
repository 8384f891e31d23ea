import { drawFewDirectly, type ElementRenderer } from '@/lib/cytoscape/direct-drawing';

type DrawLayered = NonNullable<ElementRenderer['drawLayeredElements']>;
type Drawn = Parameters<DrawLayered>[1][number];

const EXTENT = { x1: 0, y1: 0, x2: 100, y2: 100 };
const context = {} as CanvasRenderingContext2D;

function createElement(x: number, { isVisible = true, size = 10 } = {}): Drawn {
  const box = { x1: x, y1: 0, x2: x + size, y2: size, w: size, h: size };
  return { boundingBox: () => box, visible: () => isVisible } as unknown as Drawn;
}

function createRenderer() {
  const drawn: unknown[] = [];
  const layered: number[] = [];
  const renderer: ElementRenderer = {
    drawElement: (_context, element) => void drawn.push(element),
    drawLayeredElements: (_context, elements) => void layered.push(elements.length),
  };
  drawFewDirectly(renderer);
  return { renderer, drawn, layered };
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

  it('leaves a renderer alone that draws in another way', () => {
    const other: ElementRenderer = {};
    drawFewDirectly(other);
    expect(other).toEqual({});
  });
});
