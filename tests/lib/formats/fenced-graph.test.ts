import { readSilently } from './answer-file';

const page = (...blocks: string[]): string =>
  [
    '# Who leads whom',
    '',
    'Some words, with commas, and more: they go on.',
    '',
    ...blocks,
    '',
    'The end, of it.',
    '',
  ].join('\n');
const DOT = 'digraph { Alba -> Bero [label="pays"]; Bero -> Cela [label="pays"] }';

describe('a page of Markdown', () => {
  it.each([
    ['dot', DOT],
    ['', "CREATE (a:Person {name: 'Ada'}), (b:Person {name: 'Bert'}), (a)-[:PAYS]->(b)"],
    ['csv', 'source,target,type\nAlba,Bero,pays\nBero,Cela,pays'],
  ])('is read as what stands between its fences (%s), and says so', async (language, block) => {
    const { ties, told } = await readSilently(page(`\`\`\`${language}`, block, '```'), 'page.md');
    expect(ties[0]).toMatch(/^(Alba -> Bero|Ada -> Bert): pays$/i);
    expect(told.join()).toContain('one drawing or table between fences, from line 6 on');
  });

  it.each([
    ['samples of a form of file', ['```text', '*Vertices 2', '1 "Ada"', '2 "Bert"', '*Arcs', '1 2', '```']],
    ['several drawings', ['```dot', DOT, '```', '', '```dot', DOT, '```']],
  ])('is not read where it has %s', async (_, blocks) => {
    await expect(readSilently(page(...blocks), 'page.md')).rejects.toThrow();
  });
});
