/** @jest-environment node */
import { readDateline } from '@/lib/reading/text/dateline';
import { listSayings, readArticle } from '../read-article';

const rest = (text: string): string => text.slice(readDateline(text, 0).end);

describe('readDateline', () => {
  it.each([
    '(Gale Wire) – The talks went on.',
    'March 8 (GWI) — The talks went on.',
    'Oslo, May 9, (gwi/LNA) – The talks went on.',
    'GALE CITY (Gale Examiner / May 29, 2012) – The talks went on.',
    'ADEN (Yemen), Aug 10 (GWI-AGENCIES) - The talks went on.',
    'TALSI, South Ostrel — The talks went on.',
    'Talsi — The talks went on.',
    'TALSI: The talks went on.',
    'Lagoon News/ The talks went on.',
  ])('ends where the report begins: %s', (text) => {
    expect(rest(text)).toBe('The talks went on.');
  });

  it.each([
    'TALSI: We talk to nobody.\nBOUBA: The Front talks to all.',
    'TALSI: The Front left.\nBOUBA: The Front talks to all.',
    'Talsi — a small town — was quiet.',
  ])('leaves what is none: %s', (text) => {
    expect(rest(text)).toBe(text);
  });

  it('names the agency before a stroke', () => {
    expect(readDateline('Oslo, May 9, (gwi/LNA) – The talks went on.', 0).publisher).toBe('gwi');
  });
});

describe('readText, of credits', () => {
  it.each([
    '(Reporting by Ana Ruiz in Oslo and Paul Koch in Amman; editing by Omar Daud)',
    'Writing by Omar Daud.',
    '© Lens Pool / Omar Daud',
  ])('reads nobody in them: %s', (credit) => {
    const { actors } = readArticle(`Talks went on.\n\nChad met Niger.\n\n${credit}`);
    expect(actors.map(({ name }) => name).sort()).toEqual(['Chad', 'Niger']);
  });

  it('reads who reports something', () => {
    const text = 'Talks went on.\n\nReporting to Chad, Omar Daud said that Niger had left.';
    expect(listSayings(readArticle(text))).toEqual(['omar-daud asserts: Niger had left']);
  });
});
