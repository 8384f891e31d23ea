/** @jest-environment node */
import { listMentions, readArticle } from '../read-article';

const read = (text: string) => listMentions(text, readArticle(text));

describe('joinPersonAliases', () => {
  it.each([
    'Ernesto Rojas, better known as El Zurdo, met Hamas. Zurdo left.',
    'Ernesto Rojas, known to his men as El Zurdo, met Hamas. Zurdo left.',
    'Ernesto Rojas, the man they call El Zurdo, met Hamas. Zurdo left.',
    'Ernesto Rojas (alias El Zurdo) met Hamas. Zurdo left.',
    'Ernesto Rojas, whose real name is El Zurdo, met Hamas. Zurdo left.',
    'The man they call El Zurdo, Ernesto Rojas, met Hamas. Zurdo left.',
  ])('makes one of a person and what they are called: %s', (text) => {
    const mentions = read(text);
    expect(Object.keys(mentions)).toEqual(['ernesto-rojas', 'hamas']);
    expect(mentions['ernesto-rojas']).toContain('Zurdo');
  });

  it.each([
    'Ernesto Rojas, whose deputy is known as El Zurdo, met Hamas. Zurdo left.',
    'Ernesto Rojas, a friend of the man known as El Zurdo, met Hamas. Zurdo left.',
    'Ernesto Rojas met Hamas, and a trader known as El Zurdo left.',
  ])('leaves two where another is called so: %s', (text) => {
    expect(read(text)['ernesto-rojas']).not.toContain('Zurdo');
  });
});
