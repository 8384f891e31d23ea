/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of who heads a part of something', () => {
  it.each([
    'Kurzeme Bank’s compliance chief, Ilze Ozola, refused.',
    'Ilze Ozola, the compliance chief of Kurzeme Bank, refused.',
    'Ilze Ozola, chief of staff of Kurzeme Bank, refused.',
  ])('takes them for a member in %j', (text) => {
    expect(read(text)).toContain('ilze-ozola member-of kurzeme-bank (fact)');
  });

  it('takes a commander for a region for a member of the force', () => {
    expect(read('Adam Hassabo, the Tano Front commander for the north, left.')).toContain(
      'adam-hassabo member-of tano-front (fact)',
    );
    expect(read('Adam Hassabo, the Tano Front commander, left.')).toContain(
      'adam-hassabo leads tano-front (fact)',
    );
  });

  it('takes who heads a delegation for a member of those who sent it', () => {
    const ties = read('Khaled Nasr, who heads Chad’s delegation, met Amos Reyes.');
    expect(ties).toContain('khaled-nasr member-of chad (fact)');
    expect(ties).not.toContain('khaled-nasr leads chad (fact)');
  });

  it('leaves the head of the whole its leader', () => {
    expect(read('Ilze Ozola, the chief executive of Kurzeme Bank, refused.')).toContain(
      'ilze-ozola leads kurzeme-bank (fact)',
    );
  });
});

describe('readText, of a name that has ministers', () => {
  it('is a state’s or a region’s, and no person’s', () => {
    const { actors } = readArticle('Angela Fong, Nova Scotia’s labour minister, refused.');
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Angela Fong', 'person'],
      ['Nova Scotia', 'state'],
    ]);
  });

  it('is a person’s where it begins with a given name', () => {
    const { actors } = readArticle('Omar Said’s foreign minister met Ali Nasr. Omar Said left.');
    expect(actors.find(({ name }) => name === 'Omar Said')?.kind).toBe('person');
  });
});

describe('readText, of a group that is called by one word of its name', () => {
  it.each([
    [
      'The Treasury Department sued Norden Shipping. Norden Shipping paid the Treasury.',
      'Treasury Department',
    ],
    [
      'The Growers’ Union of Tancoro sued Norden Shipping. The Union met Ali Nasr.',
      'Growers’ Union of Tancoro',
    ],
  ])('finds it again in %j', (text, name) => {
    const group = readArticle(text).actors.find((actor) => actor.name === name);
    expect(group?.mentions).toHaveLength(2);
  });
});
