import { STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import type { Scene } from '@/lib/figure/scene/scene';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createNetwork } from '../../fixtures/create-network';
import { createSubject } from './create-subject';
import { listGroups, listOverlaps, listTexts, listWords, toTextBox } from './read-figure';

const NAMES = {
  markup: '</text><script>alert(1)</script>',
  endless: 'x'.repeat(10_000),
  wordy: 'Committee for the Committee '.repeat(30),
  emoji: '👩‍👩‍👧‍👦 family',
  controls: 'a\u0007b\u0000c\u001b[31md',
  overridden: '\u202egnihton\u202c \u2066isolated',
  mixed: 'Hizb Allah حزب الله (Party) מפלגה',
  marks: `z${'\u0301'.repeat(200)}`,
  blank: ' \u200b ',
  Han: '漢字の名前',
} as const;

let shaper: Shaper;
let scene: Scene;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
  const ids = Object.keys(NAMES);
  // The door would refuse some of these: a figure does not count on it.
  const network = createNetwork({
    actors: ids.map((id, at) => ({
      id: id.toLowerCase(),
      kind: (['person', 'group', 'state'] as const)[at % 3],
      name: id,
    })),
    documents: [{ id: 'wire', title: 'Talks', publisher: 'Wire' }],
    relationships: ids.slice(1).map((id, at) => ({
      id: `tie-${at}`,
      type: 'talks-to',
      source: 'markup',
      target: id.toLowerCase(),
      evidence: [{ document: 'wire' }],
    })),
  });
  const hostile = {
    ...network,
    title: '</title><script>alert(2)</script>\u0007',
    actors: network.actors.map((actor, at) => ({ ...actor, name: Object.values(NAMES)[at] ?? '' })),
    documents: network.documents.map((document) => ({
      ...document,
      title: '<b>\u202eerihw</b>',
      publisher: 'Wire\u0000',
    })),
    relationships: network.relationships.map((relationship) => ({
      ...relationship,
      evidence: relationship.evidence.map((item) => ({
        ...item,
        attribution: '\u202eevil',
        locator: '\u0007page',
      })),
    })),
  };
  const positions = Object.fromEntries(
    ids.map((id, at) => [id.toLowerCase(), { x: (at % 4) * 220, y: Math.floor(at / 4) * 160 }]),
  );
  scene = composeFigure(createSubject(hostile, positions), { ...STANDARD_FIGURE, notes: true }, shaper);
});

afterAll(() => shaper.destroy());

describe('a figure of hostile names', () => {
  it('has no control character, override or lone isolate in any line', () => {
    const words = [...listWords(scene.items), scene.title, scene.description].join('\n');
    expect(words.replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066\u2067]/u);
    for (const line of listWords(scene.items)) {
      expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
    }
  });

  it('keeps markup as text', () => {
    const [label] = listGroups(scene.items, 'label').filter(({ id }) => id === 'markup');
    expect(listWords(label?.items ?? []).join('')).toContain('<script>');
  });

  it('draws everybody, names all, within the page and not over each other', () => {
    expect(listGroups(scene.items, 'actor')).toHaveLength(Object.keys(NAMES).length);
    expect(listGroups(scene.items, 'label')).toHaveLength(Object.keys(NAMES).length);
    expect(listOverlaps(scene)).toEqual([]);
    for (const box of listTexts(scene.items).map(toTextBox)) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
    }
  });

  it('ends a name without end in an ellipsis after four lines', () => {
    const [label] = listGroups(scene.items, 'label').filter(({ id }) => id === 'endless');
    const words = listWords(label?.items ?? []);
    expect(words).toHaveLength(4);
    expect(words[3]).toMatch(/…$/u);
  });

  it('warns of letters that no font has', () => {
    expect(scene.warnings.some((warning) => warning.includes('漢'))).toBe(true);
  });
});
