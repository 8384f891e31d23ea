import { type Block, stackBlocks } from '@/lib/figure/page/block';
import { toFootBlock } from '@/lib/figure/page/foot-block';
import { type BlockStyle, toHeadingBlock } from '@/lib/figure/page/heading-block';
import { toNotesBlock } from '@/lib/figure/page/notes-block';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createBlockStyle } from '../create-style';
import { listTexts, listWords, overlap, toTextBox } from '../read-figure';

let shaper: Shaper;
let style: BlockStyle;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
  style = createBlockStyle(shaper);
});

afterAll(() => shaper.destroy());

/** Where the words of a block come to lie when it stands at 100, 200. */
function boxesOf(block: Block) {
  return listTexts(block.draw(100, 200)).map(toTextBox);
}

function expectWithin(block: Block, width: number) {
  for (const box of boxesOf(block)) {
    expect(box.x).toBeGreaterThanOrEqual(99.9);
    expect(box.x + box.width).toBeLessThanOrEqual(100 + width + 0.1);
    expect(box.y).toBeGreaterThanOrEqual(199.9);
    expect(box.y + box.height).toBeLessThanOrEqual(200 + block.height + 0.1);
  }
}

function expectApart(block: Block) {
  const boxes = boxesOf(block);
  const clashes = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)));
  expect(clashes).toEqual([]);
}

describe('stackBlocks', () => {
  it('sets blocks under each other, and leaves no gap for empty ones', () => {
    const block = (height: number): Block => ({ width: 10 * height, height, draw: () => [] });
    const stack = stackBlocks([block(3), block(0), block(5)], 2);
    expect([stack.width, stack.height]).toEqual([50, 10]);
  });
});

describe('toHeadingBlock', () => {
  const heading = {
    title: 'A truce, asked for and denied',
    subtitle: 'Who speaks to whom',
    highlight: '',
    meta: 'As of 2024',
  };

  it('sets title, subtitle and what is shown under each other, the title largest and bold', () => {
    const block = toHeadingBlock(heading, 400, style);
    const texts = listTexts(block.draw(100, 200));
    expect(texts.map(({ line }) => [line.text, line.size, line.bold])).toEqual([
      ['A truce, asked for and denied', 17.5, true],
      ['Who speaks to whom', 11, false],
      ['As of 2024', 8.6, false],
    ]);
    expectWithin(block, 400);
    expectApart(block);
  });

  it('says which channel is highlighted, above what is shown', () => {
    const highlight = 'Highlighted: Ana → Berta → \u2068نبيه بري\u2069';
    const words = listWords(toHeadingBlock({ ...heading, highlight }, 400, style).draw(0, 0));
    expect(words.slice(2)).toEqual([highlight, 'As of 2024']);
  });

  it('is nothing without words', () => {
    expect(toHeadingBlock({ title: '', subtitle: ' ', highlight: '', meta: '' }, 400, style).height).toBe(0);
  });

  it('stands on the right, all of it, when the title is Arabic', () => {
    const block = toHeadingBlock({ ...heading, title: 'قنوات الوساطة' }, 400, style);
    for (const { x, width } of boxesOf(block)) expect(x + width).toBeCloseTo(500, 5);
  });

  it('breaks a long title, and ends it in an ellipsis after four lines', () => {
    const block = toHeadingBlock(
      { title: 'word '.repeat(200), subtitle: '', highlight: '', meta: '' },
      300,
      style,
    );
    const words = listWords(block.draw(0, 0));
    expect(words).toHaveLength(4);
    expect(words[3]).toMatch(/…$/u);
    expectWithin(block, 300);
  });
});

describe('toFootBlock', () => {
  const foot = { hidden: '6 actors hidden by the lens.', credit: 'Source: Reuters. Drawn with Backchannel.' };

  it('sets what is hidden to the left and the credit to the right where both fit on a line', () => {
    const block = toFootBlock(foot, 600, style);
    const [left, right] = boxesOf(block);
    expect([left?.x, Math.round(((right?.x ?? 0) + (right?.width ?? 0)) * 100) / 100]).toEqual([100, 700]);
    expect(left?.y).toBe(right?.y);
    expectWithin(block, 600);
  });

  it('sets them under each other where they do not', () => {
    const block = toFootBlock(foot, 150, style);
    expectWithin(block, 150);
    expectApart(block);
  });

  it('begins with a credit alone on the left, and is nothing without words', () => {
    expect(boxesOf(toFootBlock({ ...foot, hidden: '' }, 600, style))[0]?.x).toBe(100);
    expect(toFootBlock({ hidden: '', credit: '' }, 600, style).height).toBe(0);
  });
});

describe('toNotesBlock', () => {
  const notes = Array.from({ length: 20 }, (_, at) => ({
    number: at + 1,
    text: `Ana Envoy asks Paul Premier for the ${at + 1}th time. Wire, 1 November 2024, paragraph ${at}.`,
  }));
  const all = { source: null, notes };
  const listNumbers = (block: Block) =>
    listTexts(block.draw(0, 0))
      .filter(({ line }) => line.bold && /^\d+$/u.test(line.text))
      .map(({ line }) => Number(line.text));

  it('sets notes in even columns, in their order, and none broken', () => {
    const { block, leftOut } = toNotesBlock(all, { width: 700, height: 500 }, style);
    expect(leftOut).toBe(0);
    expect(listNumbers(block)).toEqual(notes.map(({ number }) => number));
    const columns = new Set(
      listTexts(block.draw(0, 0))
        .filter(({ line }) => line.bold)
        .map(({ x }) => Math.round(x / 90)),
    );
    expect(columns.size).toBeGreaterThan(2);
    expectWithin(block, 700);
    expectApart(block);
  });

  it('sets them in smaller type where there are many, down to six points', () => {
    const tall = toNotesBlock(all, { width: 400, height: 1000 }, style).block;
    const tight = toNotesBlock(all, { width: 400, height: tall.height * 0.85 }, style);
    expect(tight.leftOut).toBe(0);
    const sizes = listTexts(tight.block.draw(0, 0)).map(({ line }) => line.size);
    expect(Math.min(...sizes)).toBeLessThan(style.text.note);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
  });

  it('leaves out the last where even that has no room, and says how many', () => {
    const { block, leftOut } = toNotesBlock(all, { width: 400, height: 60 }, style);
    expect(leftOut).toBeGreaterThan(0);
    expect(listNumbers(block)).toEqual(notes.slice(0, 20 - leftOut).map(({ number }) => number));
    expect(listWords(block.draw(0, 0)).at(-1)).toBe(`… and the sources of ${leftOut} more ties.`);
    expect(block.height).toBeLessThanOrEqual(60);
  });

  it('counts notes that were not even written', () => {
    const { leftOut } = toNotesBlock(all, { width: 700, height: 500 }, style, 3000);
    expect(leftOut).toBeGreaterThanOrEqual(3000);
  });

  it('names the one source of all beside its heading', () => {
    const { block } = toNotesBlock(
      { source: 'Wire, “Talks at the ferry”', notes },
      { width: 700, height: 500 },
      style,
    );
    expect(listWords(block.draw(0, 0)).slice(0, 2)).toEqual(['Sources', 'Wire, “Talks at the ferry”']);
    expectWithin(block, 700);
    expectApart(block);
  });

  it('is nothing without notes', () => {
    expect(toNotesBlock({ source: null, notes: [] }, { width: 700, height: 500 }, style).block.height).toBe(
      0,
    );
  });
});
