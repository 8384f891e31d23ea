import { answerSchema, type SecondAnswer } from '@/lib/reading/second/answer-schema';
import { joinAnswer } from '@/lib/reading/second/join-answer';
import { ARTICLE, READING } from '../review/read-article';

const NOTHING: SecondAnswer = { actors: [], relationships: [], claims: [] };
const MET = 'Reis met the speaker of parliament, Ana Tol, on Monday.';
const TIE = { type: 'talks-to', source: 'Reis', target: 'Ana Tol', modality: 'fact', quote: MET } as const;

function join(answer: Partial<SecondAnswer>, reading = READING) {
  return joinAnswer(ARTICLE, reading, { ...NOTHING, ...answer });
}

describe('joinAnswer', () => {
  it('takes a tie whose quote stands in the text and names both ends, marked as the model’s', () => {
    const { reading, added, refused } = join({ relationships: [TIE] });
    expect([added, refused]).toEqual([1, 0]);
    const tie = reading.relationships.at(-1);
    expect(tie).toMatchObject({ source: 'reis', target: 'tol', rule: 'model', evidence: [{ quote: MET }] });
    expect(ARTICLE.slice(tie?.evidence[0]?.start, tie?.evidence[0]?.end)).toBe(MET);
  });

  it.each([
    ['a quote that is not in the text', { ...TIE, quote: 'Reis met Ana Tol.' }],
    [
      'a quote over two sentences',
      { ...TIE, quote: 'Reis denied that he was asked. Corr could not be reached.' },
    ],
    ['an end that the sentence does not name', { ...TIE, source: 'Ostland' }],
    ['an end that is nobody', { ...TIE, target: 'parliament' }],
    ['the same actor at both ends', { ...TIE, target: 'Reis' }],
  ])('refuses a tie with %s', (_, tie) => {
    expect(join({ relationships: [tie] })).toMatchObject({ added: 0, refused: 1 });
  });

  it('refuses what a sentence says that speaks to a program', () => {
    const start = ARTICLE.indexOf(MET);
    const instructions = [{ start, end: start + MET.length, quote: MET }];
    expect(join({ relationships: [TIE] }, { ...READING, instructions })).toMatchObject({
      added: 0,
      refused: 1,
    });
  });

  it('takes an actor that the text names, and one only', () => {
    const { reading, added, refused } = join({
      actors: [
        { name: 'Mara Lind', kind: 'person' },
        { name: 'Nobody', kind: 'person' },
        { name: 'Ana Tol', kind: 'person' },
      ],
    });
    expect([added, refused]).toEqual([1, 1]);
    expect(reading.actors.at(-1)).toMatchObject({ name: 'Mara Lind', known: null });
  });

  it('takes a claim with its speaker, and refuses one by nobody', () => {
    const claim = {
      statement: 'He was asked.',
      speaker: 'Reis',
      stance: 'denies',
      quote: 'Reis denied that he was asked.',
    } as const;
    const { reading, added, refused } = join({ claims: [claim, { ...claim, speaker: 'A king' }] });
    expect([added, refused]).toEqual([1, 1]);
    expect(reading.attributions.at(-1)).toMatchObject({ speaker: 'reis', stance: 'denies' });
  });
});

describe('answerSchema', () => {
  it.each([
    ['an unknown field', { ...NOTHING, run: 'now' }],
    ['an unknown type', { ...NOTHING, relationships: [{ ...TIE, type: 'obeys' }] }],
    ['an unknown field of a tie', { ...NOTHING, relationships: [{ ...TIE, standing: 'corroborated' }] }],
    ['too long a quote', { ...NOTHING, relationships: [{ ...TIE, quote: 'a'.repeat(1_001) }] }],
    ['too many actors', { ...NOTHING, actors: Array(201).fill({ name: 'A', kind: 'person' }) }],
  ])('refuses %s', (_, answer) => {
    expect(answerSchema.safeParse(answer).success).toBe(false);
  });
});
