import { listWikiTables } from '@/lib/formats/wikitext/list-wiki-tables';
import { lines } from './corpus/table-case';
import { readAny } from './read-ties';

const TABLE = lines(
  '== Pacts ==',
  '{| class="wikitable"',
  '! From !! To !! Since',
  '|-',
  '| rowspan="2" | [[Ruritania|Kingdom of Ruritania]]<ref>x</ref> || {{flag|Graustark}} || 1914',
  '|-',
  "| '''[[Syldavia]]''' || 1915",
  '|-',
  '|[[Borduria]]',
  '|[[Syldavia]]',
  '|1916',
  '|}',
  'Text.',
);

describe('the tables of a wiki', () => {
  it('are read with links by what they show, without notes and marks', async () => {
    const { format, ties } = await readAny(TABLE);
    expect(format).toBe('wikitext');
    expect(ties).toEqual([
      'Kingdom of Ruritania -> Graustark',
      'Kingdom of Ruritania -> Syldavia',
      'Borduria -> Syldavia',
    ]);
  });

  it('are called by their caption, else by the heading above them', () => {
    expect(listWikiTables(TABLE).map(({ title }) => title)).toEqual(['Pacts']);
    expect(listWikiTables(TABLE.replace('! From', '|+ Old pacts\n! From'))[0]?.title).toBe('Old pacts');
  });

  it('do not end a reading where they do not end', () => {
    expect(listWikiTables('{|\n| a || b\n{|\n| c\n')).toEqual([]);
    expect(
      listWikiTables(`{|\n${'| rowspan="9999" colspan="9999" | a\n'.repeat(50)}|}`)[0]?.rows,
    ).toHaveLength(1);
  });
});
