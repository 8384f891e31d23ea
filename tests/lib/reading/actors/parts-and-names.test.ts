/** @jest-environment node */
import { listMentions, listTies, readArticle } from '../read-article';

const names = (text: string): string[] => Object.keys(listMentions(text, readArticle(text)));
const ties = (text: string): string[] => listTies(readArticle(text));

describe('readText, of parts of groups and of names', () => {
  it('takes the office of a group for a part of it, and that of a person for a speaker', () => {
    expect(ties('Ali Nasr heads the Cedar Front’s political office in Amman.')).toContain(
      'ali-nasr member-of cedar-front (fact)',
    );
    expect(names('Ali Nasr’s office denied it. Ali Nasr left.')).toHaveLength(2);
  });

  it.each([
    ['The Fourth Army Region rejected it.', 'fourth-army-region'],
    ['Ali Nasr of the Community of the Lamp left.', 'community-of-the-lamp'],
  ])('reads the group in "%s"', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('reads no group in the name of a channel', () => {
    expect(names('Ali Nasr sailed into the Beagle Channel.')).toEqual(['ali-nasr']);
  });

  it.each([
    ['Ali Nasr spoke to a man using the name “Omar Said”.', 'ali-nasr talks-to omar-said (fact)'],
    ['Maria Nasr fled to Jordan, which granted her asylum.', 'jordan backs maria-nasr (fact)'],
    [
      'The Cedar Front split, with its deputy leader, Ali Nasr, siding with Jordan.',
      'ali-nasr ally-of jordan (fact)',
    ],
    ['It was Ali Nasr, not his brother, who armed the Cedar Front.', 'ali-nasr arms cedar-front (fact)'],
    ['Iran and Israel fought each other in May.', 'iran opposes israel (fact)'],
    ['Iran as well as Jordan backs the Cedar Front.', 'iran backs cedar-front (fact)'],
    ['The Cedar Council, presided over by Ali Nasr, refused.', 'ali-nasr leads cedar-council (fact)'],
    ['Under Ali Nasr, the Cedar Council moved closer to Iran.', 'ali-nasr leads cedar-council (fact)'],
    ['Ali Nasr knew Omar Said well.', 'ali-nasr talks-to omar-said (fact)'],
  ])('reads %j', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  it.each([
    ['Iran and Israel fought each other in May.', 'iran ally-of israel'],
    ['Iran’s refusal to wait has soured its ties with Israel.', 'iran ally-of israel'],
    [
      'The Cedar Front split, with its deputy leader, Ali Nasr, siding with Jordan.',
      'cedar-front ally-of jordan',
    ],
    ['Omar Said was released at the request of Ali Nasr.', 'ali-nasr asks omar-said'],
    ['The Cedar Council, commanded by Ali Nasr, refused.', 'ali-nasr asks cedar-council'],
    ['Iran leads Israel in the table.', 'iran leads israel'],
  ])('does not read in %j that %s', (text, tie) => {
    expect(ties(text).filter((one) => one.startsWith(tie))).toEqual([]);
  });
});
