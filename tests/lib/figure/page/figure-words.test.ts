import { toAsOf, toCredit, toFigureSentence } from '@/lib/figure/page/figure-words';
import { createFerrySubject, createShippedSubject } from '../create-subject';

describe('toFigureSentence', () => {
  const toWords = (filter: Parameters<typeof createFerrySubject>[0]) =>
    toFigureSentence(createFerrySubject(filter));

  it.each<[string, Parameters<typeof createFerrySubject>[0]]>([
    ['The whole network, contested ties shown', {}],
    ['Mediation channels, contested ties shown', { lens: 'mediation' }],
    ['Alliances and rivalries', { lens: 'alliances' }],
    ['Claims and denials', { lens: 'contested' }],
    ['All ties, only contested or reported', { standings: ['contested', 'reported'] }],
    ['All ties, in October 2024, contested ties shown', { since: '2024-10', until: '2024-10' }],
  ])('%s', (sentence, filter) => {
    expect(toWords(filter)).toBe(sentence);
  });
});

describe('toAsOf', () => {
  it('reads the date, and says nothing without one', () => {
    expect(toAsOf(createShippedSubject('oslo-1993'))).toBe('as of 13 September 1993');
    expect(toAsOf(createFerrySubject())).toBe('as of 31 December 2024');
  });
});

describe('toCredit', () => {
  it('names the documents behind what is shown, and only these, each as notes name it', () => {
    expect(toCredit(createFerrySubject({ lens: 'alliances' }))).toBe(
      'Sources: Wire, 1 November 2024; Old Hand. Drawn with Backchannel.',
    );
    expect(toCredit(createShippedSubject('lebanon-ceasefire-2024'))).toBe(
      'Source: Timour Azhari, Laila Bassam and Maya Gebeily (additional reporting), Reuters, 1 November 2024. Drawn with Backchannel.',
    );
  });

  it('tells a title, an author and a publisher apart', () => {
    expect(toCredit(createShippedSubject('oslo-1993'))).toBe(
      'Sources: “Declaration of Principles on Interim Self-Government Arrangements”, 13 September 1993; ' +
        'Yasser Arafat and Yitzhak Rabin, 9 September 1993; Jane Corbin, Bloomsbury, 1994; ' +
        'Uri Savir, Random House, 1998; Ahmed Qurei, I.B. Tauris, 2006. Drawn with Backchannel.',
    );
  });

  it('names no source where nothing has one', () => {
    const subject = createFerrySubject({ standings: ['unsourced'] });
    expect(toCredit(subject)).toBe('Drawn with Backchannel.');
  });
});
