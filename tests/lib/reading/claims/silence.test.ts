/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const SAID = 'Omar Fayed flew to Tehran in May. Iran then armed Hamas, Israel said. ';

/** Returns the stances of those who answer what Israel said. */
const listAnswers = (words: string): readonly string[] =>
  listSayings(readArticle(SAID + words))
    .map((saying) => saying.replace(/:.*/, ''))
    .filter((saying) => !saying.endsWith('asserts'));

describe('readText, of those who give no answer', () => {
  it.each([
    'Omar Fayed did not say who had paid.',
    'Omar Fayed did not elaborate.',
    'Omar Fayed was unable to comment on an open inquiry.',
    'Omar Fayed preferred not to comment.',
    'Omar Fayed had nothing to add.',
    'Omar Fayed said nothing.',
    'Omar Fayed kept his own counsel.',
    'Omar Fayed sidestepped questions about it.',
    'Omar Fayed ignored three emails.',
    'Omar Fayed did not take calls.',
    'Omar Fayed did not follow up.',
    'Omar Fayed never answered.',
    'Omar Fayed expressed no view.',
    'Omar Fayed waved the question away.',
    'Omar Fayed has never confirmed that.',
    'Omar Fayed did not confirm the report.',
    'Omar Fayed would not confirm or deny it.',
    'Omar Fayed declined to say whether Iran had armed Hamas.',
  ])('reads that they decline: %s', (words) => {
    expect(listAnswers(words)).toEqual(['omar-fayed declines']);
  });

  it('takes who does not give a name for no answer', () => {
    expect(listAnswers('Omar Fayed did not give his name.')).toEqual([]);
  });

  it('reads that somebody was not reachable', () => {
    expect(listAnswers('Omar Fayed was not reachable.')).toEqual(['omar-fayed unreachable']);
  });

  it.each([
    'Omar Fayed has never given an interview.',
    'Omar Fayed would not talk to Hamas.',
    'Omar Fayed did not return to Cairo.',
    'Omar Fayed refused to confirm the appointment.',
  ])('reads no answer in what is none: %s', (words) => {
    expect(listAnswers(words)).toEqual([]);
  });
});

describe('readText, of answers in other words', () => {
  it.each([
    ['Omar Fayed brushed it aside.', 'rejects'],
    ['Omar Fayed shrugged off the accusation.', 'rejects'],
    ['Omar Fayed took exception to the charge.', 'rejects'],
    ['Omar Fayed mocked the claim.', 'rejects'],
    ['The charge, denied by Omar Fayed, dates from May.', 'denies'],
    ['Omar Fayed was not aware of any weapons.', 'denies'],
    ['Omar Fayed knew of no such weapons.', 'denies'],
    ['Omar Fayed qualified the claim as a farce.', 'denies'],
    ['Omar Fayed said Israel was lying.', 'denies'],
  ])('reads what they answer: %s', (words, stance) => {
    expect(listAnswers(words)).toEqual([`omar-fayed ${stance}`]);
  });
});
