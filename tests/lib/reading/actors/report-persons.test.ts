/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const OPENING = 'Chad and Niger were wary.';

const listNames = (text: string): readonly string[] =>
  readArticle(`${OPENING}\n\n${text}`).actors.map(({ name, kind }) => `${name} (${kind})`);

describe('readText, of people in reports', () => {
  it.each([
    ['The prize went to Maren Tysen. Tysen, who lives in Oslo, thanked Norway.', 'Maren Tysen (person)'],
    ['The Norwegian envoy to Jordan Helen Marsh left.', 'Helen Marsh (person)'],
    ['The Norwegian representative for Jordan Reconciliation Helen Marsh left.', 'Helen Marsh (person)'],
    ['President-elect Mary Stone met Ola Berg.', 'Mary Stone (person)'],
    ['Norwegian PM Ola Berg met Mary Stone.', 'Ola Berg (person)'],
    ['Crown Prince Salem bin Nasser met Mary Stone.', 'Salem bin Nasser (person)'],
    ['Southern Army Field Marshal Karim Teel met Mary Stone.', 'Karim Teel (person)'],
    ["Haidar's forces seized a town.", 'Haidar (person)'],
    ['Moreno justified the raid on Chad.', 'Moreno (person)'],
    ['Chad sent a letter to Kessel, who flew to Oslo.', 'Kessel (person)'],
    ['The spokesman of the front Karim Teel met Mary Stone.', 'Karim Teel (person)'],
  ])('are read as such: %s', (text, name) => {
    expect(listNames(text)).toContain(name);
  });

  it.each([
    ["Rojenia's army attacked Chad.", 'Rojenia (person)'],
    ['Lina Farah, spokeswoman of the party Kestrel Dawn, left.', 'Kestrel Dawn (person)'],
  ])('are no lands and parties: %s', (text, name) => {
    expect(listNames(text)).not.toContain(name);
  });

  it('are sent where their office says', () => {
    const ties = listTies(readArticle('The Iranian envoy to Jordan Helen Marsh met Omar Daud.'));
    expect(ties).toContain('helen-marsh envoy-to jordan / iran (fact)');
  });
});

describe('readText, of capitals that name nobody', () => {
  it.each([
    'Issues of the border were discussed in Niger.',
    'Tension rose after Chad left.',
    'Coordinated raids hit Chad.',
    "The European Union's High Representative left Chad.",
    'Chad executed a prominent Shiite Muslim cleric.',
    'An Asian Arab envoy left Chad.',
    'Carla Moreno, Special Envoy for Andean Affairs, left Chad.',
    "Chad's Minister of Minerals, Omar Daud, left Niger.",
  ])('are no actors: %s', (text) => {
    const known = /^(?:Chad|Niger|European Union|Carla Moreno|Omar Daud) /;
    expect(listNames(text).filter((name) => !known.test(name))).toEqual([]);
  });
});
