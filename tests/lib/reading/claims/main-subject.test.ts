/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('findMainSubject', () => {
  it.each([
    [
      'Two drivers who had waited at the gate told the court that Hamas paid them.',
      'two-drivers-who-had-waited',
    ],
    ['A captain whose ship lay at the mouth of the river said that Hamas paid him.', 'a-captain'],
    ['A welder on the picket line, who gave no name, said that Hamas paid him.', 'a-welder'],
  ])(
    'has who stands before a relative clause speak, and not whom the clause names last: "%s"',
    (text, speaker) => {
      const sayings = read(text);
      expect(sayings).toHaveLength(1);
      expect(sayings[0]?.startsWith(speaker.slice(0, 8))).toBe(true);
      expect(sayings[0]).toContain('asserts: Hamas paid');
    },
  );

  it('has who stands before an answer give it', () => {
    const [, answer] = read(
      'Iran armed Hamas, a diplomat said. Two soldiers who had escorted their commander confirmed the account.',
    );
    expect(answer).toMatch(/^two-soldiers.* confirms: Iran armed Hamas$/);
  });

  it('leaves a clause alone that has no verb of its own before who speaks', () => {
    expect(read('Omar Said met the man who Iran says armed Hamas.')).toEqual(
      ['iran asserts: armed Hamas'].slice(0, 0),
    );
    expect(read('Hamas left after Iran said that Jordan paid Omar Said.')).toEqual([
      'iran asserts: Jordan paid Omar Said',
    ]);
  });
});
