import { askAboutFile, readSilently } from './answer-file';

const shape = (id: string, text: string) => [
  { id, type: 'rectangle', isDeleted: false },
  { id: `${id} text`, type: 'text', containerId: id, text, isDeleted: false },
];
const arrow = (id: string, from: string | null, to: string | null, more: object = {}) => ({
  ...{ id, type: 'arrow', isDeleted: false, startArrowhead: null, endArrowhead: 'arrow' },
  startBinding: from && { elementId: from },
  endBinding: to && { elementId: to },
  ...more,
});
const DRAWING = JSON.stringify({
  type: 'excalidraw',
  version: 2,
  elements: [
    ...shape('r1', 'Presidency'),
    ...shape('r2', 'Gen. Malik'),
    ...shape('r3', 'Northern\nAlliance'),
    arrow('a1', 'r1', 'r2'),
    { id: 'a1 text', type: 'text', containerId: 'a1', text: 'sends', isDeleted: false },
    arrow('a2', 'r2', 'r3', { startArrowhead: 'arrow', endArrowhead: null }),
    arrow('a3', 'r1', 'r3', { endArrowhead: null }),
    arrow('a4', 'r3', 'r1', { isDeleted: true }),
    arrow('a5', 'r3', null),
  ],
});

describe('a drawing of Excalidraw', () => {
  it('ties the shapes that its arrows join, as their heads say', async () => {
    const { actors, ties } = await readSilently(DRAWING, 'map.excalidraw.json');
    expect(actors).toEqual(['Presidency', 'Gen. Malik', 'Northern Alliance']);
    expect(ties).toEqual([
      'Presidency -> Gen. Malik: sends',
      'Northern Alliance -> Gen. Malik',
      'Presidency -- Northern Alliance',
    ]);
  });

  it('is not taken for a project of Kumu', async () => {
    const questions = await askAboutFile(DRAWING, 'map.json');
    expect(questions.map(({ id }) => id)).not.toContain('no ties');
  });
});
