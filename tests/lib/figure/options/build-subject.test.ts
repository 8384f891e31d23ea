import { unzipSync } from 'fflate';
import { createViewState, type ViewState } from '@/lib/explorer/view-state';
import { buildFigureSubject } from '@/lib/figure/options/build-subject';
import { fadeItems, toLight } from '@/lib/figure/scene/fade-items';
import type { SceneGroup } from '@/lib/figure/scene/scene';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';
import { drawShipped, orderShipped } from '../draw-shipped';
import { createRectangle } from '../sample-scene';

const LEBANON = 'lebanon-ceasefire-2024';
const CHANNEL: Partial<ViewState> = { from: ['united-states'], to: ['hezbollah'], channel: 1 };

const subjectOf = (state: Partial<ViewState>) => orderShipped(LEBANON, 'svg', state).subject;

describe('what a figure shows', () => {
  it('is what the filters let through, where the layout has it', () => {
    const { view, shown, positions } = subjectOf({});
    expect(view.actors).toHaveLength(8);
    expect(new Set(view.legs.map(({ relationship }) => relationship))).toEqual(new Set(shown.relationships));
    for (const { id } of view.actors) expect(positions).toHaveProperty(id);
  });

  it('has actors sized by a measure, and says what that means', () => {
    const { view, sizes } = subjectOf({ size: 'betweenness' });
    expect(sizes).toEqual({ label: 'Betweenness', most: expect.stringMatching(/^0\.\d{3}$/) });
    expect(Math.max(...view.actors.map(({ size = -1 }) => size))).toBe(1);
    expect(subjectOf({}).sizes).toBeNull();
    expect(subjectOf({}).view.actors.some((actor) => 'size' in actor)).toBe(false);
  });

  it('says that betweenness is between the two sides that are asked, and sizes neither by it', () => {
    const ends = { from: ['united-states'], to: ['hezbollah'] };
    const { view, sizes } = subjectOf({ size: 'betweenness', ...ends });
    expect(sizes).toEqual({ label: 'Betweenness between the two sides', most: '1.000' });
    const sizeOf = new Map(view.actors.map(({ id, size }) => [id, size]));
    expect([sizeOf.get('nabih-berri'), sizeOf.get('united-states')]).toEqual([1, 0]);
    expect(subjectOf({ size: 'contacts', ...ends }).sizes?.label).toBe('Contacts');
  });

  it('has for a title what the view says when it asks nothing, else that of the network', () => {
    const said = 'The United States reaches Hezbollah through Amos Hochstein and Nabih Berri';
    expect(subjectOf({}).title).toBe(said);
    expect(subjectOf({ layout: 'circle', panel: 'channels' }).title).toBe(said);
    for (const asked of [{ q: 'berri' }, { lens: 'all' }, CHANNEL] as const) {
      expect(subjectOf(asked).title).toBe('Lebanon 2024: a ceasefire request, and its denial');
    }
  });

  it('lights the channel that is chosen, and nothing when there is none of that rank', () => {
    expect(subjectOf(CHANNEL).highlighted?.actors).toEqual([
      'united-states',
      'amos-hochstein',
      'nabih-berri',
      'hezbollah',
    ]);
    expect(subjectOf({ ...CHANNEL, channel: 25 }).highlighted).toBeNull();
    expect(subjectOf({ ...CHANNEL, channel: 0 }).highlighted).toBeNull();
    expect(subjectOf({ ...CHANNEL, to: [] }).highlighted).toBeNull();
  });

  it('lights who connects two sides that are selected, and says so in title and words', () => {
    const selection = { kind: 'sides', sides: ['person', 'group'] } as const;
    const { title, highlight, highlighted, view } = subjectOf({ lens: 'all', group: 'kind', selection });
    expect(title).toBe('Who connects People and Groups');
    expect(highlight).toMatch(/^Between People and Groups: .*Nabih Berri/);
    expect(highlighted?.actors).toEqual(expect.arrayContaining(['side:person', 'side:group', 'nabih-berri']));
    expect(view.actors.map(({ id }) => id)).toContain('nabih-berri');
  });

  it('lights a way round a channel, and says which it is', () => {
    const { highlighted, highlight } = subjectOf({ ...CHANNEL, lens: 'all', way: 1 });
    expect(highlight).toBe('Highlighted: United States → Lebanon → Amos Hochstein → Nabih Berri → Hezbollah');
    expect(highlighted?.actors).toContain('lebanon');
    expect(highlighted?.legs).toContain('hochstein-via-berri/1');
    expect(highlighted?.legs.some((leg) => leg.startsWith('us-asks-lebanon'))).toBe(true);
    const without = subjectOf({ ...CHANNEL, lens: 'all', way: 40 });
    expect(without.highlighted?.actors).not.toContain('lebanon');
  });

  it('says in words which channel that is, or what is taken out', () => {
    expect(subjectOf(CHANNEL).highlight).toBe(
      'Highlighted: United States → Amos Hochstein → Nabih Berri → Hezbollah',
    );
    expect(subjectOf({}).highlight).toBe('');
    expect(subjectOf({ ...CHANNEL, channel: 25 }).highlight).toBe('');
    expect(subjectOf({ out: ['nabih-berri'], outTies: ['us-works-with-israel'] }).highlight).toBe(
      'Taken out, and faded: Nabih Berri; The United States talks to Israel',
    );
  });

  it('isolates each name of a channel that runs from right to left', () => {
    const graph = buildNetworkGraph(
      createNetwork({
        actors: [
          { id: 'a', kind: 'state', name: 'إسرائيل' },
          { id: 'b', kind: 'person', name: 'Ahmed' },
          { id: 'c', kind: 'group', name: 'منظمة' },
        ],
        relationships: [
          { id: 'ab', type: 'talks-to', source: 'a', target: 'b' },
          { id: 'bc', type: 'talks-to', source: 'b', target: 'c' },
        ],
      }),
    );
    const positions = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 } };
    const state = { ...createViewState('all'), from: ['a'], to: ['c'], channel: 1 };
    expect(buildFigureSubject(graph, state, positions, {}).highlight).toBe(
      'Highlighted: \u2068إسرائيل\u2069 → Ahmed → \u2068منظمة\u2069',
    );
  });

  it('says it in the heading, the alternative text and the readme of a figure', async () => {
    const words = 'Highlighted: United States → Amos Hochstein → Nabih Berri → Hezbollah';
    const bare = { title: '', asOf: false, filter: false } as const;
    const { bytes, description } = await drawShipped(LEBANON, 'svg', CHANNEL, bare);
    expect(new TextDecoder().decode(bytes)).toContain(`>${words}<`);
    expect(description).toContain(`${words}.`);
    const plain = await drawShipped(LEBANON, 'svg', {}, bare);
    expect(plain.description).not.toContain('Highlighted');
    const zip = unzipSync((await drawShipped(LEBANON, 'zip', CHANNEL)).bytes);
    expect(new TextDecoder().decode(zip['README.txt'])).toContain(`\n${words}\n`);
  });

  it('lights what is left when something is taken out', () => {
    const { highlighted, view } = subjectOf({ out: ['nabih-berri'] });
    expect(highlighted?.actors).toEqual(view.actors.map(({ id }) => id).filter((id) => id !== 'nabih-berri'));
  });
});

describe('what is not highlighted', () => {
  it('fades in the figure, and what is highlighted is as it was', async () => {
    const read = async (state: Partial<ViewState>) =>
      new TextDecoder().decode((await drawShipped(LEBANON, 'svg', state)).bytes);
    const [plain, highlighted] = [await read({}), await read(CHANNEL)];
    expect(highlighted.match(/data-actor="/g)).toEqual(plain.match(/data-actor="/g));
    expect(highlighted).not.toBe(plain);
  });

  it('is all but the highlighted actors, the highlighted legs and their ends', () => {
    const { view } = subjectOf({});
    const [leg, other] = view.legs;
    if (!leg || !other) throw new Error('The view has no two legs.');
    const { isHighlighted } = toLight(view, { actors: [], legs: [leg.key] });
    expect([leg.key, leg.from, leg.to].map(isHighlighted)).toEqual([true, true, true]);
    expect(isHighlighted(other.key)).toBe(false);
    expect(toLight(view, null).isHighlighted('anything')).toBe(true);
  });

  it('keeps its shape, and a little of its colour', () => {
    const stroke = { colour: '#000000', width: 1, dash: null, cap: 'butt', join: 'miter' } as const;
    const group: SceneGroup = {
      kind: 'group',
      role: 'flag',
      id: null,
      name: null,
      clip: null,
      items: [createRectangle([0, 0, 10, 10], '#000000', stroke)],
    };
    const [faded] = fadeItems([group], '#ffffff', 0.18);
    expect(faded).toMatchObject({ items: [{ fill: '#d1d1d1', stroke: { ...stroke, colour: '#d1d1d1' } }] });
  });
});
