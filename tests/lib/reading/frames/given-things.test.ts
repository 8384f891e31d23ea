/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of what is given before the verb that gives it', () => {
  it.each([
    ['The rifles were given to Hamas by Iran.', 'iran arms hamas (fact)'],
    ['Rifles given by Iran to Hamas were old.', 'iran arms hamas (fact)'],
    ['The rifles that Iran gave Hamas were old.', 'iran arms hamas (fact)'],
    ['The money Iran sent to Hamas was stolen.', 'iran funds hamas (fact)'],
    ['The sanctions imposed by Jordan on Hamas were lifted.', 'jordan sanctions hamas (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'No rifles were given to Hamas by Iran.',
    'The rifles were never given to Hamas by Iran.',
    'If rifles were given to Hamas by Iran, Jordan would protest.',
    'The rifles that Iran was to give Hamas were old.',
    'The rifles were given to Hamas.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});

describe('readText, of frames of what two do', () => {
  it.each([
    ['Hamas returned two bodies to Jordan via Iran.', 'hamas mediates-via iran / jordan (fact)'],
    ['Jordan received two bodies from Hamas through Iran.', 'hamas mediates-via iran / jordan (fact)'],
    ['Jordan put Omar Haddad on trial.', 'jordan opposes omar-haddad (fact)'],
    ['Jordan placed Omar Haddad on its sanctions list.', 'jordan sanctions omar-haddad (fact)'],
    ['Jordan closed the offices of Hamas.', 'jordan opposes hamas (fact)'],
    ['Iran gave Hamas its rifles.', 'iran arms hamas (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Hamas refused to return two bodies to Jordan via Iran.',
    'Jordan might put Omar Haddad on trial.',
    'Jordan did not close the offices of Hamas.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});
