import type { PathCommand } from '@/lib/figure/geometry/path';
import type { Scene, SceneGroup, SceneItem, ScenePath, SceneText, Stroke } from '@/lib/figure/scene/scene';
import type { Shaper, TextStyle } from '@/lib/figure/text/shaped-text';

const INK = '#1b1b18';
const PAPER = '#fbf8f1';

/** A scene with nothing in it, of 200 by 100 points on white, but for what a test says otherwise. */
export function createScene(items: readonly SceneItem[], changes: Partial<Scene> = {}): Scene {
  return {
    width: 200,
    height: 100,
    background: '#ffffff',
    title: 'A figure',
    description: 'What it shows.',
    warnings: [],
    ...changes,
    items,
  };
}

/** A filled rectangle. */
export function createRectangle(
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string | null,
  stroke: Stroke | null = null,
): ScenePath {
  const [right, bottom] = [x + width, y + height];
  return {
    kind: 'path',
    commands: [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']],
    fill,
    stroke,
  };
}

/** A group with nothing special, but for what a test says otherwise. */
export function createGroup(items: readonly SceneItem[], changes: Partial<SceneGroup> = {}): SceneGroup {
  return { kind: 'group', role: 'labels', id: null, name: null, clip: null, ...changes, items };
}

/** A line of text with its left end at x, on the baseline y, with a halo of paper. */
export function createText(
  shaper: Shaper,
  [x, y]: readonly [number, number],
  text: string,
  style: TextStyle = { size: 12 },
): SceneText {
  const halo = { colour: PAPER, width: 3 };
  return { kind: 'text', x, y, line: shaper.shape(text, style), colour: INK, halo };
}

function createLine(commands: readonly PathCommand[], stroke: Partial<Stroke>): ScenePath {
  const plain: Stroke = { colour: '#0072b2', width: 1.5, dash: null, cap: 'butt', join: 'miter' };
  return { kind: 'path', commands, fill: null, stroke: { ...plain, ...stroke } };
}

const TEXTS: readonly (readonly [string, TextStyle])[] = [
  ['Amos Hochstein, AVATAR Wave fi ffl', { size: 14 }],
  ['Nabih Berri’s “channel”: 1,024 – 2,048', { size: 9, bold: true }],
  ['نبيه بري', { size: 14 }],
  ['حزب الله (لبنان) ٢٠٢٤!', { size: 14, bold: true }],
  ['ממשלת ישראל', { size: 14 }],
  ['בנימין נתניהו, ראש הממשלה (2022)!', { size: 9, bold: true }],
  ['Hezbollah (حزب الله) and ישראל, 2024', { size: 12 }],
  ['حزب الله (Hezbollah) 2024, ישראל', { size: 12, bold: true }],
  ['Žižek Ångström é Ελλάς Москва', { size: 12 }],
];

/** A figure with every kind of thing: fills, holes, dashes, dots, zigzags, curves, clips, halos; three scripts, mixed. */
export function createSampleScene(shaper: Shaper): Scene {
  const lines: readonly SceneItem[] = [
    createLine(
      [
        ['M', 20, 20],
        ['C', 120, 0, 200, 120, 380, 30],
      ],
      { width: 2 },
    ),
    createLine(
      [
        ['M', 20, 40],
        ['L', 380, 60],
      ],
      { dash: [6, 3] },
    ),
    createLine(
      [
        ['M', 20, 55],
        ['L', 380, 75],
      ],
      { dash: [0, 4], cap: 'round', width: 2, colour: '#d55e00' },
    ),
    createLine(
      [
        ['M', 20, 70],
        ['Q', 200, 140, 380, 90],
      ],
      { dash: [8, 2, 1], colour: '#009e73' },
    ),
    createLine(
      [['M', 20, 90], ...Array.from({ length: 30 }, (_, i) => ['L', 26 + i * 6, i % 2 ? 94 : 86] as const)],
      { colour: '#cc79a7', width: 1 },
    ),
    createLine(
      [
        ['M', 250, 100],
        ['L', 300, 100],
        ['L', 255, 112],
      ],
      { width: 5, colour: '#e69f00' },
    ),
    createLine(
      [
        ['M', 320, 100],
        ['L', 370, 100],
        ['L', 325, 112],
      ],
      { width: 5, join: 'round', cap: 'round' },
    ),
    createLine(
      [
        ['M', 20, 110],
        ['L', 220, 110],
      ],
      { width: 0.25, colour: INK },
    ),
  ];
  const ring: ScenePath = {
    kind: 'path',
    commands: [
      ...createRectangle([20, 120, 60, 30], null).commands,
      ...createRectangle([30, 127, 40, 16], null).commands,
    ],
    fill: '#56b4e9',
    rule: 'evenodd',
    stroke: { colour: INK, width: 0.75, dash: null, cap: 'butt', join: 'miter' },
  };
  const clipped = createGroup(
    [
      createRectangle([80, 110, 60, 60], '#0072b2'),
      createLine(
        [
          ['M', 90, 120],
          ['L', 140, 150],
        ],
        { width: 6, colour: PAPER },
      ),
    ],
    { role: 'flag', clip: [100.5, 124.25, 30, 20] },
  );
  const texts = TEXTS.map(([text, style], index) => createText(shaper, [24, 180 + index * 22], text, style));
  return {
    ...createScene([], { width: 400, height: 400, background: PAPER }),
    items: [createGroup([...lines, ring, clipped], { role: 'ties' }), createGroup(texts)],
  };
}
