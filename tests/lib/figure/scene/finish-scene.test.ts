import { moveItems, roundItems, roundLength } from '@/lib/figure/scene/finish-scene';
import type { SceneItem } from '@/lib/figure/scene/scene';

const line = {
  text: '',
  direction: 'ltr',
  size: 10,
  bold: false,
  width: 0,
  ascent: 0,
  descent: 0,
  runs: [],
  missing: [],
} as const;
const items: readonly SceneItem[] = [
  {
    kind: 'group',
    role: 'ties',
    id: null,
    name: null,
    clip: [0, 0, 1 / 3, 2 / 3],
    items: [
      {
        kind: 'path',
        commands: [['M', 1 / 3, -0.001], ['C', 1, 2, 3, 4, 5, 6], ['Q', 1, 1, 2, 2], ['Z']],
        fill: null,
        stroke: { colour: '#000000', width: 0.666, dash: [1 / 3, 4], cap: 'butt', join: 'round' },
      },
      { kind: 'text', x: 1.239, y: 2, line, colour: '#000000', halo: { colour: '#ffffff', width: 1 / 3 } },
    ],
  },
];

describe('roundItems', () => {
  it('leaves hundredths of a point of every length', () => {
    const [group] = roundItems(items);
    expect(group).toMatchObject({
      clip: [0, 0, 0.33, 0.67],
      items: [
        {
          commands: [['M', 0.33, 0], ['C', 1, 2, 3, 4, 5, 6], ['Q', 1, 1, 2, 2], ['Z']],
          stroke: { width: 0.67, dash: [0.33, 4] },
        },
        { x: 1.24, halo: { width: 0.33 } },
      ],
    });
  });
});

describe('roundLength', () => {
  it('never leaves a nought below nought', () => {
    expect(Object.is(roundLength(-0.001), 0)).toBe(true);
  });
});

describe('moveItems', () => {
  it('moves paths, texts and the rectangles that cut groups off', () => {
    expect(moveItems(items, 10, 20)).toMatchObject([
      {
        clip: [10, 20, 1 / 3, 2 / 3],
        items: [
          {
            commands: [
              ['M', 10 + 1 / 3, 19.999],
              ['C', 11, 22, 13, 24, 15, 26],
              ['Q', 11, 21, 12, 22],
              ['Z'],
            ],
          },
          { x: 11.239, y: 22 },
        ],
      },
    ]);
  });
});
