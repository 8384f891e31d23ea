import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('findJointDeeds', () => {
  it('ties each two of those who sign', () => {
    expect(read('Jordan, Egypt and Hamas signed the accord in Doha.')).toEqual([
      'jordan signs-with egypt (fact)',
      'jordan signs-with hamas (fact)',
      'egypt signs-with hamas (fact)',
    ]);
  });

  it('reads for whom each signs', () => {
    expect(read('The accord was signed by Ali Nasr for Jordan and Omar Said for Hamas.')).toEqual([
      'ali-nasr member-of jordan (fact)',
      'omar-said member-of hamas (fact)',
      'ali-nasr signs-with omar-said (fact)',
    ]);
  });

  it.each([
    'The meeting, attended by Ali Nasr and Omar Said, lasted an hour.',
    'Also present were Ali Nasr and Omar Said.',
  ])('takes those for in contact who were there, in “%s”', (text) => {
    expect(read(text)).toContain('ali-nasr talks-to omar-said (fact)');
  });

  it.each([
    'Jordan, Egypt and Hamas never signed the accord.',
    'The accord will be signed by Ali Nasr and Omar Said.',
  ])('makes no fact of “%s”', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});
