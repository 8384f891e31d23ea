/** @jest-environment node */
import { listSayings, listTies, readArticle } from '../read-article';

const CLAIM = 'Omar Haddad said on Sunday that Jordan armed the rebels.';

/** Returns who answers the claim, and how. */
const answer = (sentence: string): string[] =>
  listSayings(readArticle(`${CLAIM} ${sentence}`))
    .filter((saying) => saying.endsWith(': Jordan armed the rebels'))
    .slice(1);

describe('findAffirmed', () => {
  it.each([
    'Iran said this was true.',
    'Iran said that the report was largely accurate.',
    'Iran conceded that this was true.',
  ])('takes it for a confirmation that somebody calls it true: %s', (sentence) => {
    expect(answer(sentence)).toEqual(['iran confirms: Jordan armed the rebels']);
  });

  it.each([
    'Iran called the report “credible”.',
    'Iran described the allegation as credible and detailed.',
    'Iran called the claim accurate.',
  ])('takes it for a confirmation that somebody can believe it: %s', (sentence) => {
    expect(answer(sentence)).toEqual(['iran confirms: Jordan armed the rebels']);
  });

  it.each(['Iran called the report “deeply troubling”.', 'Iran called the claims serious.'])(
    'takes it for no answer that it weighs heavily: %s',
    (sentence) => {
      expect(answer(sentence)).toEqual([]);
    },
  );

  it.each(['Iran asked whether this was true.', 'Iran said it was right to wait for the others.'])(
    'takes nothing else for one: %s',
    (sentence) => {
      expect(answer(sentence)).toEqual([]);
    },
  );
});

describe('findVerdict', () => {
  it.each([
    'Iran insisted that was not so.',
    'Iran said this was not the case.',
    'Iran said nothing of the sort had happened.',
    'The claim was quickly denied by Iran.',
  ])('takes it for a denial: %s', (sentence) => {
    expect(answer(sentence)).toEqual(['iran denies: Jordan armed the rebels']);
  });
});

describe('a report that is judged within one sentence', () => {
  it.each([
    ['Iran called Jordanian reports that Chad had armed Hamas “baseless”.', 'denies'],
    ['Iran described a report that Chad had armed Hamas as false.', 'denies'],
    ['Iran dismissed as baseless reports that Chad had armed Hamas.', 'rejects'],
    ['Iran denied Jordanian reports that Chad had armed Hamas.', 'denies'],
  ])('is said by nobody, and answered by who judges it: %s', (sentence, stance) => {
    expect(listSayings(readArticle(sentence))).toEqual([`iran ${stance}: Chad had armed Hamas`]);
  });

  it('is of who denies it where a pronoun begins it', () => {
    expect(listTies(readArticle('Chad denied Jordanian reports that it had armed Hamas.'))).toEqual([
      'chad arms hamas (negated)',
    ]);
  });
});

describe('readMadeBy', () => {
  it.each([
    'Chad denied that it had armed Hamas, an accusation made by Jordan last week.',
    'Chad denied that it had armed Hamas, a charge first made by Jordan.',
    'Chad denied that it had armed Hamas, as Jordan had claimed.',
  ])('reads who has made a charge that is denied: %s', (sentence) => {
    expect(listSayings(readArticle(sentence))).toEqual([
      'chad denies: it had armed Hamas',
      'jordan asserts: it had armed Hamas',
    ]);
  });

  it('reads who has made a charge that nobody denies', () => {
    expect(listSayings(readArticle('Chad has armed Hamas, an allegation first raised by Jordan.'))).toEqual([
      'jordan asserts: Chad has armed Hamas',
    ]);
  });

  it('takes what is made otherwise for no charge', () => {
    expect(listSayings(readArticle('Chad has armed Hamas with rockets, all made by Jordan.'))).toEqual([]);
  });
});

describe('a refusal that others are told of', () => {
  it('answers nothing', () => {
    const text = 'Omar Haddad said mediators had informed Hamas of Israel’s refusal.';
    expect(listSayings(readArticle(text))).toEqual([
      'omar-haddad asserts: mediators had informed Hamas of Israel’s refusal',
    ]);
  });
});

describe('a paper that cites others', () => {
  it.each(['which cited two Iranian officials', 'citing two Iranian officials'])(
    'tells what they say: %s',
    (aside) => {
      const [saying] = listSayings(readArticle(`According to Axios, ${aside}, Jordan armed Hamas.`));
      expect(saying).toBe('two-iranian-officials asserts: Jordan armed Hamas');
    },
  );
});

describe('a station that has a number', () => {
  it.each([
    'Israel’s Channel 12 reported that Jordan had armed Hamas.',
    'According to Israel’s Channel 12, Jordan had armed Hamas.',
    'Channel 12 said Jordan had armed Hamas.',
  ])('speaks for itself: %s', (sentence) => {
    expect(listSayings(readArticle(sentence))).toEqual(['channel-12 asserts: Jordan had armed Hamas']);
  });
});

describe('a warning to do something', () => {
  it('says nothing that could be so', () => {
    expect(listSayings(readArticle('Chad wrote to Jordan, warning it not to arm Hamas.'))).toEqual([]);
    expect(listSayings(readArticle('Chad wrote to Jordan, warning that Iran had armed Hamas.'))).toEqual([
      'chad asserts: Iran had armed Hamas',
    ]);
  });
});
