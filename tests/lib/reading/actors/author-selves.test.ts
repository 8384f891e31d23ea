import { listTies, readArticle } from '../read-article';

const HEAD = 'A visit\n\nBy Ali Nasr\n\n';
const TAIL = '\n\nAli Nasr was an envoy of Jordan.';

describe('addAuthorSelves', () => {
  it('takes “I” for the one author whom the text names', () => {
    expect(listTies(readArticle(`${HEAD}I met Omar Said in Doha.${TAIL}`))).toContain(
      'ali-nasr talks-to omar-said (fact)',
    );
  });

  it.each([
    [
      'From: Élise Marant <e@lamp.example>\nTo: Jo <j@lamp.example>\nSubject: Notes\n\nDear Jo,\n\nI met Omar Said in Doha.\n\nBest regards,\nÉlise Marant',
      'elise-marant',
    ],
    ['Dear Jo,\n\nI met Omar Said in Doha.\n\nBest,\nÉlise', 'elise'],
    ['I met Omar Said in Doha.\n\n(Signed) Elise Marant\nAmbassador', 'elise-marant'],
  ])('takes it for who has signed a letter: %j', (text, who) => {
    expect(listTies(readArticle(text))).toContain(`${who} talks-to omar-said (fact)`);
  });

  it('takes it for nobody above the mail that another answers', () => {
    const text =
      'Hamas left.\n\nBest,\nÉlise\n\nOn 12 May, Ali Nasr wrote:\n\nI met Omar Said in Doha. Hamas stayed.';
    expect(listTies(readArticle(text)).filter((tie) => tie.includes('omar-said'))).toEqual([]);
  });

  it.each([
    ['only the byline names who writes', `${HEAD}I met Omar Said in Doha.`],
    ['somebody else speaks', `${HEAD}“I met Omar Said in Doha,” a trader said.${TAIL}`],
    ['two have written it', `A visit\n\nBy Ali Nasr and Sara Haddad\n\nI met Omar Said in Doha.${TAIL}`],
  ])('takes it for nobody where %s', (_, text) => {
    expect(listTies(readArticle(text)).filter((tie) => tie.includes('omar-said'))).toEqual([]);
  });
});
