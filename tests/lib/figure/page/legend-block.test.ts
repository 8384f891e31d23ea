import { toFigureActors } from '@/lib/figure/map/place-actors';
import type { FigureNotationId } from '@/lib/figure/options/figure-options';
import type { FigureSubject } from '@/lib/figure/options/figure-subject';
import type { BlockStyle } from '@/lib/figure/page/heading-block';
import { toLegendBand, toLegendColumn } from '@/lib/figure/page/legend-block';
import { toLegendGroups } from '@/lib/figure/page/legend-entries';
import { getFigureTheme } from '@/lib/figure/symbols/figure-theme';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createNetwork } from '@/tests/fixtures/create-network';
import { FERRY, parseOrThrow } from '../../graph/ferry-network';
import { createBlockStyle } from '../create-style';
import { createFerrySubject, createShippedSubject, createSubject, FERRY_POSITIONS } from '../create-subject';
import { listPaths, listTexts, listWords, overlap, toTextBox } from '../read-figure';

let shaper: Shaper;
let style: BlockStyle;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
  style = createBlockStyle(shaper);
});

afterAll(() => shaper.destroy());

function toGroups(subject: FigureSubject, notation: FigureNotationId = 'screen') {
  const { view, positions, sizes } = subject;
  const actors = toFigureActors(view, positions, notation);
  const theme = getFigureTheme('light');
  const symbols = { notation, theme, unit: 0.7, flags: {}, typesetter: style.typesetter };
  return toLegendGroups({ view, actors, sizes }, symbols, 8);
}

const toRows = (subject: FigureSubject, notation?: FigureNotationId) =>
  toGroups(subject, notation).map(({ heading, entries }) => [
    heading,
    ...entries.map(({ words, count }) => `${words} ${count ?? ''}`.trim()),
  ]);

describe('toLegendGroups', () => {
  it('explains what is shown, with counts, and nothing else', () => {
    expect(toRows(createFerrySubject({ lens: 'mediation' }))).toEqual([
      ['Actors', 'People 3', 'Group 1', 'State 1'],
      ['Ties', 'Envoy 1', 'Mediation 1', 'Request 1'],
      ['Evidence', 'Contested 1', 'Corroborated 1', 'Reported 1', 'wider: more evidence'],
    ]);
  });

  it('lists denials and the types with most ties, where a network has too many of its own, and counts the others', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `own-${at}`);
    const tie = (id: string, type: string) => ({ id, type, source: 'a', target: 'b' });
    const network = createNetwork({
      actors: ['a', 'b'].map((id) => ({ id, kind: 'person', name: id })),
      claims: [{ id: 'said', statement: 'It was said.' }],
      relationshipTypes: ids.map((id) => ({ id, label: id, family: 'contact' })),
      relationships: [
        ...ids.flatMap((id, at) => [0, 1].slice(at < 5 ? 1 : 0).map((more) => tie(`${id}-${more}`, id))),
        { ...tie('denial', 'denies'), claim: 'said' },
      ],
    });
    const positions = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };
    const [, ...ties] =
      toRows(createSubject(network, positions)).find(([heading]) => heading === 'Ties') ?? [];
    expect(ties).toContain('Denial 1');
    expect(ties).toContain('own-19 2');
    expect(ties.at(-1)).toBe('and 5 more types 5');
    expect(ties).toHaveLength(17);
  });

  it('has no word on width where no line is wider', () => {
    expect(toRows(createFerrySubject({ types: ['backs'] })).at(-1)).toEqual(['Evidence', 'Reported 1']);
  });

  it('shows the scale of sizes where actors are sized', () => {
    const sizes = { label: 'Betweenness', most: '12' };
    expect(toRows({ ...createFerrySubject(), sizes }).at(-1)).toEqual(['Betweenness', '0', '12']);
  });

  it('explains shadow parties and sizes in the notation of conflict analysis', () => {
    const network = parseOrThrow({
      ...FERRY,
      actors: FERRY.actors.map((each) => ({ ...each, shadow: true })),
    });
    const shown = createSubject(network, FERRY_POSITIONS, { lens: 'mediation' });
    const rows = toRows(shown, 'conflict');
    expect(rows[0]).toContain(`Shadow party: acts through others ${shown.view.actors.length}`);
    expect(rows.at(-1)).toEqual(['Size: number of ties', '0', '3']);
  });

  it('calls nobody a shadow party because a filter leaves only ties through others', () => {
    const rows = toRows(createFerrySubject({ lens: 'mediation' }), 'conflict');
    expect(rows.flat().join()).not.toContain('Shadow');
  });

  it('draws each sign as the figure draws what it stands for', () => {
    const [, ties] = toGroups(createFerrySubject({ types: ['opposes', 'ally-of'] }), 'conflict');
    const paths = ties?.entries.map(({ draw }) =>
      listPaths(draw(0, 0, 30)).map(({ commands }) => commands.length),
    );
    // Two strokes of an alliance, and one zigzag.
    expect(paths?.[0]).toEqual([2, 2]);
    expect(paths?.[1]?.[0]).toBeGreaterThan(6);
  });
});

describe.each(['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993'])('the legend of %s', (id) => {
  it.each([
    ['screen', 230],
    ['screen', 500],
    ['screen', 760],
    ['conflict', 230],
    ['conflict', 760],
  ] as const)(
    'keeps within a band in the notation %s, %d points wide, and lets no word touch another',
    (notation, width) => {
      const block = toLegendBand(toGroups(createShippedSubject(id), notation), width, style);
      const boxes = listTexts(block.draw(0, 0)).map(toTextBox);
      for (const box of boxes) {
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
        expect(box.y + box.height).toBeLessThanOrEqual(block.height + 0.1);
      }
      const clashes = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)));
      expect(clashes).toEqual([]);
    },
  );

  it('is lower the wider it may be', () => {
    const groups = toGroups(createShippedSubject(id));
    const [narrow = 0, wide = 0] = [300, 760].map((width) => toLegendBand(groups, width, style).height);
    expect(wide).toBeLessThan(narrow);
  });

  it('says the same in a column, with counts under each other', () => {
    const groups = toGroups(createShippedSubject(id));
    const column = toLegendColumn(groups, 200, style);
    const band = toLegendBand(groups, 760, style);
    expect(new Set(listWords(column.draw(0, 0)))).toEqual(new Set(listWords(band.draw(0, 0))));
    const counts = listTexts(column.draw(0, 0)).filter(({ line }) => /^\d+$/u.test(line.text));
    const ends = counts.map(({ x, line }) => Math.round((x + line.width) * 10));
    expect(new Set(ends).size).toBe(1);
  });
});
