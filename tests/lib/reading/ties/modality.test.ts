/** @jest-environment node */
import { readArticle } from '../read-article';

/** Returns how a text says what ties two, by their ids. */
const judge = (text: string, source: string, target: string) =>
  readArticle(text).relationships.find((tie) => tie.source === source && tie.target === target)?.modality;

describe('how a sentence says what a verb says', () => {
  it.each([
    ['Chad, which has imposed no sanctions on Iran, has armed Jordan.', 'fact'],
    ['Chad, whose army never left, armed Jordan.', 'fact'],
    ['Chad armed Jordan; whether it armed Iran nobody has said.', 'fact'],
    ['Nobody knows whether Iran left; Chad armed Jordan.', 'fact'],
    ['Chad has armed Jordan and might face a fine if the court rules so.', 'fact'],
    ['Chad has not, since May, armed Jordan.', 'negated'],
    ['Chad never, in all these years, armed Jordan.', 'negated'],
    ['Chad might have armed Jordan if the court had ruled so.', 'conditional'],
    ['Chad armed Jordan if the court is to be believed.', 'conditional'],
    // What who speaks did not do, and how something came about, is no denial of what is told.
    ['An official who declined to be named said Chad had armed Jordan.', 'fact'],
    ['An official, who refused to be identified, said Chad had armed Jordan.', 'fact'],
    ['An official who was not authorised to speak said Chad had armed Jordan.', 'fact'],
    ['No official who asked not to be named said Chad had armed Jordan.', 'negated'],
    ['Nobody who was there said Chad had armed Jordan.', 'negated'],
    ['Jordan was founded in 1921 and is armed by Chad.', 'fact'],
    ['Without giving details, an official said Chad had armed Jordan.', 'fact'],
    ['An official said, without giving details, that Chad had armed Jordan.', 'fact'],
    ['After refusing to meet Iran, Chad armed Jordan.', 'fact'],
  ])('%j: %s', (text, modality) => {
    expect(judge(text, 'chad', 'jordan')).toBe(modality);
  });

  it.each([
    ['Ali Nasr is to meet Omar Said on Friday.', 'planned'],
    ['Ali Nasr was to meet Omar Said on Friday.', 'conditional'],
    ['Ali Nasr will meet Omar Said on Friday.', 'planned'],
  ])('%j: %s', (text, modality) => {
    expect(judge(text, 'ali-nasr', 'omar-said')).toBe(modality);
  });
});

describe('a plan', () => {
  it('to meet is found, as a plan', () => {
    const [tie] = readArticle('Ali Nasr will meet Omar Said on Friday.').relationships;
    expect(tie).toMatchObject({ tier: 'found', modality: 'planned', type: 'talks-to' });
  });

  it('to do anything else is possible at most', () => {
    const [tie] = readArticle('Chad will arm Jordan on Friday.').relationships;
    expect(tie).toMatchObject({ tier: 'possible', modality: 'planned' });
  });
});

describe('who speaks to those whom they serve', () => {
  it('is in no contact by it', () => {
    const ties = readArticle('A Chadian diplomat, Ali Nasr, reported to Chad.').relationships;
    expect(ties.filter(({ type, tier }) => type === 'talks-to' && tier === 'found')).toEqual([]);
  });
});
