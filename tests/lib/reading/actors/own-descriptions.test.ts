import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('addOwnDescriptions', () => {
  it.each([
    [
      'Ali Nasr, the ferryman of Korr, spoke.\n\nJordan detained the ferryman.',
      'jordan detains ali-nasr (fact)',
    ],
    ['A shoemaker named Ali Nasr spoke.\n\nJordan detained the shoemaker.', 'jordan detains ali-nasr (fact)'],
    ['The bishop of Korr, Ali Nasr, spoke.\n\nJordan detained the bishop.', 'jordan detains ali-nasr (fact)'],
    [
      'The reeve of Korr, General Ali Nasr, spoke.\n\nJordan detained the reeve.',
      'jordan detains ali-nasr (fact)',
    ],
    ['The Katiba Serma spoke.\n\nJordan attacked the katiba.', 'jordan opposes katiba-serma (fact)'],
  ])('takes the noun for whom the text introduced by it, in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    [
      'two are called so',
      'Ali Nasr, a ferryman, spoke. Omar Said, a ferryman, left.\n\nJordan detained the ferryman.',
    ],
    ['the place is another’s', 'The bishop of Korr met Ali Nasr, a friend.\n\nJordan detained the bishop.'],
    ['another is described', 'Ali Nasr, a ferryman, spoke.\n\nJordan detained the ferryman of Korr.'],
    ['the noun describes the next', 'The Katiba Serma spoke.\n\nJordan attacked the katiba wall.'],
  ])('takes it for nobody where %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
