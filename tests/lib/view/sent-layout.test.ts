import fc from 'fast-check';
import { readSentLayout, toSentLayout } from '@/lib/view/sent-layout';

const IDS = ['ann', 'bo', 'constructor'];
const SENT = toSentLayout({ version: 2, ids: IDS, x: [1, 2, 3], y: [4, 5, -6] });

describe('a layout that is sent', () => {
  it('has no ids, and gives each actor its place', () => {
    expect(JSON.stringify(SENT)).not.toContain('ann');
    expect(readSentLayout(SENT, IDS)).toEqual({
      ann: { x: 1, y: 4 },
      bo: { x: 2, y: 5 },
      constructor: { x: 3, y: -6 },
    });
  });

  it('comes back as it went, as JSON as well', () => {
    const point = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), point, point), { selector: ([id]) => id }),
        (actors) => {
          const ids = actors.map(([id]) => id);
          const [x, y] = [actors.map((actor) => actor[1]), actors.map((actor) => actor[2])];
          const sent = JSON.parse(JSON.stringify(toSentLayout({ version: 1, ids, x, y })));
          const expected = Object.fromEntries(actors.map(([id, px, py]) => [id, { x: px, y: py }]));
          expect(readSentLayout(sent, ids)).toEqual(expected);
        },
      ),
    );
  });

  it('is none of other actors, or of the same in another order', () => {
    expect(readSentLayout(SENT, ['ann', 'bo', 'dee'])).toBeNull();
    expect(readSentLayout(SENT, IDS.toReversed())).toBeNull();
    expect(readSentLayout(SENT, [...IDS, 'dee'])).toBeNull();
  });

  it.each([null, 7, {}, { ...SENT, x: [1, 2] }, { ...SENT, y: 'none' }, { ...SENT, x: [1, null, 3] }])(
    'is none when it is no layout: %j',
    (sent) => {
      expect(readSentLayout(sent, IDS)).toBeNull();
    },
  );
});
