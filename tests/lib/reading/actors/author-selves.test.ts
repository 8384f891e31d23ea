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
    ['only the byline names who writes', `${HEAD}I met Omar Said in Doha.`],
    ['somebody else speaks', `${HEAD}“I met Omar Said in Doha,” a trader said.${TAIL}`],
    ['two have written it', `A visit\n\nBy Ali Nasr and Sara Haddad\n\nI met Omar Said in Doha.${TAIL}`],
  ])('takes it for nobody where %s', (_, text) => {
    expect(listTies(readArticle(text)).filter((tie) => tie.includes('omar-said'))).toEqual([]);
  });
});
