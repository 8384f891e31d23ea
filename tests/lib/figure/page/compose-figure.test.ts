import { type FigureOptions, STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import type { FigureSubject } from '@/lib/figure/options/figure-subject';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import { planFigure } from '@/lib/figure/page/figure-plan';
import { NothingToDrawError } from '@/lib/figure/page/nothing-to-draw';
import { setFigure } from '@/lib/figure/page/set-figure';
import type { Scene } from '@/lib/figure/scene/scene';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createFerrySubject, createShippedSubject, createSubject, FERRY_POSITIONS } from '../create-subject';
import { listGroups, listPaths, listTexts, listWords } from '../read-figure';

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

function compose(subject: FigureSubject, options: Partial<FigureOptions> = {}): Scene {
  return composeFigure(subject, { ...STANDARD_FIGURE, ...options }, shaper);
}

const listIds = (scene: Scene, role: 'actor' | 'tie' | 'label') =>
  listGroups(scene.items, role).map(({ id }) => id);

describe('composeFigure', () => {
  it('draws every actor and every tie shown once, by name, and nothing hidden', () => {
    const subject = createFerrySubject({ lens: 'mediation' });
    const scene = compose(subject);
    expect(listIds(scene, 'actor')).toEqual(['republic', 'envoy', 'speaker', 'militia', 'premier']);
    expect(listIds(scene, 'tie')).toEqual(['mission', 'channel', 'request']);
    expect(listIds(scene, 'label')).toEqual(listIds(scene, 'actor'));
    expect(listGroups(scene.items, 'tie').map(({ name }) => name)).toEqual([
      'Ana Envoy is an envoy to Paul Premier on behalf of Republic',
      'Ana Envoy reaches Militia through Said Speaker',
      'Ana Envoy asks Paul Premier',
    ]);
    expect(listWords(scene.items).join(' ')).not.toContain('Chief');
  });

  it('draws both legs of a tie with a third role in its one group', () => {
    const [mission] = listGroups(compose(createFerrySubject({ lens: 'mediation' })).items, 'tie');
    const strokes = listPaths(mission?.items ?? []).filter(({ stroke }) => stroke !== null);
    expect(strokes).toHaveLength(2);
  });

  it('draws ties under actors, and labels over all', () => {
    const roles = compose(createFerrySubject()).items.map((item) => (item.kind === 'group' ? item.role : ''));
    expect(roles).toEqual(['heading', 'ties', 'marks', 'actors', 'labels', 'legend', 'frame']);
  });

  it('has the title that is asked for, the network’s own, or none', () => {
    const own = compose(createFerrySubject());
    expect([own.title, listWords(listGroups(own.items, 'heading'))[0]]).toEqual(['Ferry', 'Ferry']);
    const chosen = compose(createFerrySubject(), { title: 'Who asked whom', subtitle: 'In 2024' });
    expect(listWords(listGroups(chosen.items, 'heading')).slice(0, 2)).toEqual(['Who asked whom', 'In 2024']);
    const none = compose(createFerrySubject(), { title: '' });
    expect(listWords(listGroups(none.items, 'heading'))).toEqual([
      'The whole network, contested ties shown · as of 31 December 2024',
    ]);
    expect(none.title).toBe('Ferry');
  });

  it('leaves out whatever is switched off', () => {
    const bare = {
      title: '',
      asOf: false,
      filter: false,
      hidden: false,
      legend: false,
      notes: false,
      credit: false,
    };
    const { items } = compose(createFerrySubject({ lens: 'mediation' }), bare);
    expect(items.map((item) => (item.kind === 'group' ? item.role : ''))).toEqual([
      'ties',
      'marks',
      'actors',
      'labels',
    ]);
  });

  it.each<[string, Partial<FigureOptions>, RegExp]>([
    ['the date', { asOf: true }, /As of 31 December 2024/u],
    ['the filter', { filter: true }, /^Mediation channels/u],
    ['what is hidden', { hidden: true }, /^4 actors and 7 ties hidden by the lens\.$/u],
    ['the legend', { legend: true }, /^Evidence$/u],
    ['the notes', { notes: true }, /^Sources$/u],
    ['the credit', { credit: true }, /Drawn with Backchannel\./u],
  ])('says %s when it is switched on', (_, options, words) => {
    const bare = {
      title: '',
      asOf: false,
      filter: false,
      hidden: false,
      legend: false,
      notes: false,
      credit: false,
    };
    const subject = createFerrySubject({ lens: 'mediation' });
    expect(listWords(compose(subject, bare).items).some((text) => words.test(text))).toBe(false);
    expect(listWords(compose(subject, { ...bare, ...options }).items).some((text) => words.test(text))).toBe(
      true,
    );
  });

  it('bears a number on each tie whose note stands below, and one note for each number', () => {
    const scene = compose(createFerrySubject(), { notes: true });
    const onTies = listWords(listGroups(scene.items, 'marks')).map(Number);
    const below = listTexts(listGroups(scene.items, 'notes'))
      .filter(({ line }) => line.bold && /^\d+$/u.test(line.text))
      .map(({ line }) => Number(line.text));
    expect(onTies.toSorted((a, b) => a - b)).toEqual(below);
    expect(below).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('says types in words in greyscale', () => {
    const words = listWords(listGroups(compose(createFerrySubject(), { theme: 'greyscale' }).items, 'marks'));
    expect(words).toEqual(expect.arrayContaining(['envoy', 'mediation', 'alliance', 'denial', 'leadership']));
  });

  it('marks contested ties, one mark for each leg', () => {
    const marks = listGroups(compose(createFerrySubject()).items, 'mark');
    expect(marks.map(({ id }) => id)).toEqual(['request']);
    // A patch of the background, and the sign.
    expect(marks[0]?.items).toHaveLength(2);
  });

  it('has a background, or lets through what lies under it', () => {
    expect(compose(createFerrySubject()).background).toBe('#f7f2e7');
    expect(compose(createFerrySubject(), { transparent: true }).background).toBeNull();
  });

  it('is as wide and high as the page that is asked for', () => {
    const { width, height } = compose(createFerrySubject(), { size: 'custom', width: 100, height: 80 });
    expect([width, height]).toEqual([283.46, 226.77]);
  });

  it('shows what is in the frame, in the frame’s shape, and cuts off what stands out of it', () => {
    const frame = { x: -40, y: -40, width: 400, height: 100 };
    const scene = compose(createFerrySubject(), { size: 'view', frame });
    expect(listIds(scene, 'actor')).toEqual(['republic', 'kingdom', 'envoy']);
    expect(listIds(scene, 'tie')).not.toContain('chat');
    const [ties] = listGroups(scene.items, 'ties');
    const [, , width = 0, height = 1] = ties?.clip ?? [];
    expect(width / height).toBeCloseTo(4, 2);
    expect(listWords(listGroups(scene.items, 'frame'))[0]).toMatch(/6 actors out of the frame\./u);
  });

  it('shows all where nothing frames it', () => {
    expect(listIds(compose(createFerrySubject(), { size: 'view' }), 'actor')).toHaveLength(9);
  });

  it('is the same scene twice, and with another shaper', async () => {
    const options = { notes: true, theme: 'greyscale', notation: 'conflict' } as const;
    const first = JSON.stringify(compose(createShippedSubject('derry-link-1993'), options));
    const other = await createShaper(await loadFigureAssets());
    const again = composeFigure(
      createShippedSubject('derry-link-1993'),
      { ...STANDARD_FIGURE, ...options },
      other,
    );
    other.destroy();
    expect(JSON.stringify(again)).toBe(first);
  });
});

describe('a view without actors', () => {
  it('is nothing to draw, and says what hides them', () => {
    const subject = createFerrySubject({ q: 'nobody of that name' });
    expect(() => compose(subject)).toThrow(NothingToDrawError);
    expect(() => compose(subject)).toThrow(
      'Nothing to draw: 9 actors and 10 ties hidden by the search text. Take a filter away.',
    );
  });

  it('names the filters for whoever can lift them', () => {
    try {
      compose(createFerrySubject({ lens: 'mediation', standings: [] }));
      throw new Error('It was drawn.');
    } catch (error) {
      expect(error).toMatchObject({ name: 'NothingToDrawError', because: ['lens', 'standings'] });
    }
  });

  it('says that a network has no actors, and that none is in sight', () => {
    const empty = createSubject(createNetwork({ actors: [] }), {});
    expect(() => compose(empty)).toThrow('Nothing to draw: the network has no actors.');
    const frame = { x: 5000, y: 5000, width: 10, height: 10 };
    expect(() => compose(createFerrySubject(), { size: 'view', frame })).toThrow('no actor is in sight');
  });
});

describe('an actor without a place', () => {
  it('is refused, and named', () => {
    const { republic: _, ...rest } = FERRY_POSITIONS;
    expect(() => compose({ ...createFerrySubject(), positions: rest })).toThrow('“republic” has no place');
  });
});

describe('a plane of another shape than its page', () => {
  const actors = Array.from({ length: 14 }, (_, i) => ({ id: `a${i}`, kind: 'person', name: `Ann ${i}` }));
  const ties = actors
    .slice(1)
    .map(({ id }, i) => ({ id: `t${i}`, type: 'talks-to', source: `a${i}`, target: id }));
  /** Twice as wide as high, or the other way round. */
  const strip = (isHigh: boolean) =>
    Object.fromEntries(
      actors.map(({ id }, i) => {
        const [along, aside] = [i * 110, (i % 3) * 360];
        return [id, isHigh ? { x: aside, y: along } : { x: along, y: aside }];
      }),
    );
  const toShare = (isHigh: boolean, isRound: boolean, size: FigureOptions['size']) => {
    const network = createNetwork({ actors, relationships: ties } as never);
    const subject = { ...createSubject(network, strip(isHigh)), isRound };
    const { fitted, page } = setFigure(planFigure(subject, { ...STANDARD_FIGURE, size }, shaper));
    const { box } = fitted.laid;
    return (box.width * box.height) / (page.graph.width * page.graph.height);
  };

  it.each([
    ['wide', 'a4-portrait', false],
    ['high', 'a4-landscape', true],
  ] as const)('is drawn out until it fills most of it: a %s one, %s', (_shape, size, isHigh) => {
    expect(toShare(isHigh, false, size)).toBeGreaterThan(0.6);
  });

  it('is drawn out a little alone where actors stand in circles', () => {
    expect(toShare(false, true, 'a4-portrait')).toBeLessThan(0.6);
  });
});
