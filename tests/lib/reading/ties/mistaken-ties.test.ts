/** @jest-environment node */
import { listSayings, listTies, readArticle } from '../read-article';

const listFound = (text: string): string[] =>
  readArticle(text)
    .relationships.filter(({ tier }) => tier === 'found')
    .map(({ source, type, target }) => `${source} ${type} ${target}`);

describe('isMistaken', () => {
  it.each([
    ['rebels from a state', 'Jordan has armed Lebanese rebels.'],
    ['armed groups from a state', 'Jordan backs Lebanese armed groups near Zahle.'],
    ['rebels who act', 'Lebanese rebels attacked Jordan at dawn.'],
    ['who holds a part of a state', 'Hamas controls most of the northern Jordan region of Ajlun.'],
    ['who is handed over', 'Omar Nasr was seized in 2008 and handed over to Hamas.'],
    ['disrespect', 'Omar Nasr showed disrespect to Rui Lima.'],
    [
      'whose council asks, before a commander',
      'At the bidding of the Chair of the Grain Council, the Hamas Commander left.',
    ],
    ['whoever would sign', 'Any pact Hamas signs with Jordan would not bind them.'],
    ['soil that is used', 'Hamas has used Jordanian soil to stage raids.'],
  ])('finds no tie of %s: %s', (_, text) => {
    expect(listFound(text)).toEqual([]);
  });

  it.each([
    ['Jordan has armed Lebanese soldiers.', 'jordan arms lebanon'],
    ['Lebanese troops attacked Jordan at dawn.', 'lebanon opposes jordan'],
    ['Iran has armed Lebanese rebels and Hamas.', 'iran arms hamas'],
    ['Omar Nasr leads Hamas.', 'omar-nasr leads hamas'],
    ['Omar Nasr handed over a letter to Rui Lima.', 'omar-nasr talks-to rui-lima'],
    ['The pact Hamas signs with Jordan is short.', 'hamas signs-with jordan'],
  ])('keeps the tie of who is meant: %s', (text, tie) => {
    expect(listFound(text)).toContain(tie);
  });
});

describe('findSubjects', () => {
  it('has who is accused do each of several deeds', () => {
    const reading = readArticle('Jordan accuses Iran of funding, arming and training Hamas in the hills.');
    expect(listTies(reading).filter((tie) => /jordan (?:arms|backs|funds)/.test(tie))).toEqual([]);
    expect(listTies(reading)).toContain('iran backs hamas (fact)');
    expect(listSayings(reading)).toHaveLength(1);
  });
});
