import { askAboutFile, readWithMapping } from '../answer-file';

const draw = (...names: string[]): string =>
  `graph [\n${names.map((name, at) => `node [ id ${at} label "${name}" ]`).join('\n')}\nedge [ source 0 target 1 ]\n]`;
const ask = async (file: string) =>
  (await askAboutFile(file, 'map.gml')).find(({ id }) => id === 'coverage two names');

describe('a node that has the names of two', () => {
  it.each([
    ['one of whom is another node', ['Okw Anz + Zeft Orm', 'Zeft Orm']],
    ['who are both called as persons are', ['Anna Alm & Peter Berg', 'Harbour Board']],
  ])('is asked about: %s', async (_, names) => {
    expect((await ask(draw(...names)))?.message).toContain(`by what may be the names of two: “${names[0]}”.`);
  });

  it('is left out where an answer says so', async () => {
    const file = draw('Okw Anz + Zeft Orm', 'Zeft Orm', 'Cela');
    const [, leftOut] = (await ask(file))?.choices ?? [];
    const { actors } = await readWithMapping(file, leftOut?.mapping, 'map.gml');
    expect(actors).toEqual(['Zeft Orm', 'Cela']);
  });

  it('is no firm, no state and no office', async () => {
    const names = ['Ernst & Young', 'Bosnia and Herzegovina', 'Ministry of Trade and Industry', 'Young'];
    expect(await ask(draw(...names))).toBeUndefined();
  });
});
