/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

describe('readExpression', () => {
  it.each([
    'Omar Haddad made it clear that Iran armed the rebels.',
    'Omar Haddad made clear on Monday that Iran armed the rebels.',
    'Omar Haddad let it be known that Iran armed the rebels.',
    'Omar Haddad has no doubt that Iran armed the rebels.',
    'Omar Haddad took the view that Iran armed the rebels.',
    'Omar Haddad expressed the fear that Iran armed the rebels.',
    'Omar Haddad issued a statement saying that Iran armed the rebels.',
    'Omar Haddad posted a video in which he said that Iran armed the rebels.',
  ])('takes several words for saying something: %s', (text) => {
    expect(listSayings(readArticle(text))).toEqual(['omar-haddad asserts: Iran armed the rebels']);
  });

  it('reads a denial that somebody issues', () => {
    const text = 'Omar Haddad issued a denial that Iran armed the rebels.';
    expect(listSayings(readArticle(text))).toEqual(['omar-haddad denies: Iran armed the rebels']);
  });

  it.each([
    'Omar Haddad did not make clear that Iran armed the rebels.',
    'Omar Haddad never issued a statement saying that Iran armed the rebels.',
    'It became clear that the rebels were armed.',
  ])('takes for nothing what says less: %s', (text) => {
    expect(listSayings(readArticle(text))).toEqual([]);
  });
});

describe('readText, of verbs that are nouns as well', () => {
  it.each(['claims', 'charges', 'warns', 'warned'])('reads "%s that" as said by its subject', (verb) => {
    for (const speaker of ['Omar Haddad', 'Omar Haddad, a lawyer,', 'Omar Haddad now'])
      expect(listSayings(readArticle(`${speaker} ${verb} that Iran armed the rebels.`))).toEqual([
        'omar-haddad asserts: Iran armed the rebels',
      ]);
  });

  it('makes a claim, and no plain tie, of what a report claims', () => {
    const { claims, relationships } = readArticle('The report claims that Iran armed Hamas.');
    expect(claims.flatMap((claim) => claim.relationships)).toEqual(relationships.map(({ id }) => id));
    expect(relationships).toHaveLength(1);
  });

  it.each([
    'There were claims that Iran armed the rebels.',
    'The charges that Iran armed the rebels were dropped.',
  ])('names nobody where nobody says it: %s', (text) => {
    expect(listSayings(readArticle(text))).toEqual([]);
  });
});
