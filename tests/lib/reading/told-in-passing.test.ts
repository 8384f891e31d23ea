/** @jest-environment node */
import type { Reading } from '@/lib/reading/reading';
import { listSayings, readArticle } from './read-article';

/** Returns the ties that rest on the claims of a reading, and those that rest on none. */
function listByClaim({ claims, relationships }: Reading) {
  const claimed = new Set(claims.flatMap((claim) => claim.relationships));
  const toWords = ({ source, type, target }: (typeof relationships)[number]) => `${source} ${type} ${target}`;
  return {
    claimed: relationships.filter(({ id }) => claimed.has(id)).map(toWords),
    plain: relationships.filter(({ id }) => !claimed.has(id)).map(toWords),
  };
}

describe('readText, of what is told in passing', () => {
  it.each([
    'Sami Haddad, the deputy commander of Hamas, met Amos Hochstein in May, a diplomat said.',
    'Sami Haddad, who leads Hamas, met Amos Hochstein in May, a diplomat said.',
  ])('rests the meeting on the claim, and no office of those who met: "%s"', (sentence) => {
    const { claimed, plain } = listByClaim(readArticle(`${sentence} Hochstein denied it.`));
    expect(claimed).toEqual(['sami-haddad talks-to amos-hochstein']);
    expect(plain).toEqual([expect.stringMatching(/^sami-haddad (?:leads|member-of) hamas$/)]);
  });

  it('rests an office on the claim that says nothing else', () => {
    const { claimed } = listByClaim(readArticle('Sami Haddad leads Hamas, a diplomat said.'));
    expect(claimed).toEqual(['sami-haddad leads hamas']);
  });

  it('has the speaker deny what stands after "said, denying that", and not whom it is about', () => {
    const text =
      'Sami Haddad met Amos Hochstein in Doha, a diplomat said. ' +
      '“There were no talks,” spokesman Nabil Karam said, denying that Haddad had travelled to Doha.';
    const denials = listSayings(readArticle(text)).filter((words) => words.includes(' denies: '));
    expect(denials.map((words) => words.split(' denies: ')[0])).not.toContain('sami-haddad');
    expect(denials).toContain('nabil-karam denies: Sami Haddad met Amos Hochstein in Doha');
  });

  it.each([
    ['“It is the only way,” said a Jordanian official who asked not to be named.', 'a Jordanian official'],
    ['Iran arms Hamas, according to a report by U.N. experts.', 'a report by U.N. experts'],
  ])('ends the words for who speaks where their description does: "%s"', (text, attribution) => {
    expect(readArticle(text).speakers.map((speaker) => speaker.attribution)).toEqual([attribution]);
  });

  it('has those who could not be reached sought for the claim about them, also where others were made since', () => {
    const others = [
      'Israel warned Hamas',
      'Israel armed Lebanon',
      'Iran backs Hamas',
      'Iran funds Hezbollah',
    ];
    const text = [
      'Jordan hosted Hamas, a diplomat said.',
      ...others.map(
        (claim, place) => `${claim}, ${['an aide', 'an envoy', 'a minister', 'a source'][place]} said.`,
      ),
      ...others
        .slice(0, 3)
        .map((_claim, place) => `“The talks of day ${place} went well,” an official said.`),
      'Jordan could not be reached for comment.',
    ].join(' ');
    expect(listSayings(readArticle(text))).toContain('jordan unreachable: Jordan hosted Hamas');
  });
});
