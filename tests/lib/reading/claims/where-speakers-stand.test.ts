/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string) => listSayings(readArticle(text));

describe('readText, of where those who speak stand', () => {
  it.each([
    // After a clause that ends with another name, or with another verb.
    ['The bus left for San Lucas, said Ana Reyes.', 'ana-reyes asserts: The bus left for San Lucas'],
    [
      'Men blocked the road to San Lucas, where the rebels hold a mill, said Ana Reyes, a nurse.',
      'ana-reyes asserts: Men blocked the road to San Lucas, where the rebels hold a mill',
    ],
    // Beside a quotation, with a verb that is none of saying.
    ['“They sold us twice,” sighed Ana Reyes, a nurse.', 'ana-reyes asserts: They sold us twice'],
    ['“They sold us twice,” Ana Reyes laughed.', 'ana-reyes asserts: They sold us twice'],
    [
      'If he is asked to return, he will return, Ana Reyes promised.',
      'ana-reyes asserts: If he is asked to return, he will return',
    ],
    // A quotation is one statement, also where it has several sentences.
    [
      '“There is no line to them. We do not speak with smugglers,” said Ana Reyes.',
      'ana-reyes asserts: There is no line to them. We do not speak with smugglers',
    ],
    [
      '“The bishops carry letters; they do not write them,” said Ana Reyes.',
      'ana-reyes asserts: The bishops carry letters; they do not write them',
    ],
    // Set into what another is said to have done.
    [
      'Ana Reyes flew to Oslo. President Bruno Katz, she said, had paid for the ship.',
      'ana-reyes asserts: President Bruno Katz had paid for the ship',
    ],
    // What is said after a word of contrast is another’s.
    [
      'Ana Reyes maintains that the list was long, while Bruno Katz told a paper that nobody ever saw such a list.',
      'ana-reyes asserts: the list was long',
    ],
    // A document of which more is said between commas.
    [
      'The report, which the army dismissed, says that officers sold fuel to smugglers.',
      'the-report asserts: officers sold fuel to smugglers',
    ],
    [
      'A leaked assessment, dated May and seen by this newspaper, concluded that officers sold fuel.',
      'a-leaked-assessment asserts: officers sold fuel',
    ],
    ['In her memoir, Ambassador Ana Reyes recalls that the mayor wept.', 'ana-reyes asserts: the mayor wept'],
    // Another’s answer after a semicolon is no part of it.
    [
      'According to two nurses, the Front asked Hamas to release four soldiers; Hamas denies that.',
      'two-nurses asserts: the Front asked Hamas to release four soldiers',
    ],
    // Two who are named give no answer, and all of it is denied.
    [
      'Officers said Bruno Katz had met the Front. Neither Katz nor his lawyer responded.',
      'bruno-katz declines: Bruno Katz had met the Front',
    ],
    [
      'Officers said Bruno Katz had met the Front. Katz denies it all.',
      'bruno-katz denies: Bruno Katz had met the Front',
    ],
    [
      'The army on Tuesday denied that Bruno Katz had met the Front.',
      'the-army denies: Bruno Katz had met the Front',
    ],
    // What the speaker is stands beside the name.
    [
      'The police did not broker the truce, the prefect, Bruno Katz, insisted.',
      'bruno-katz asserts: The police did not broker the truce',
    ],
    // Words of courts.
    ['Katz Shipping avers that Reyes Holding knew of it.', 'katz-shipping asserts: Reyes Holding knew of it'],
    ['Katz Shipping pleads that no limit was ever named.', 'katz-shipping asserts: no limit was ever named'],
    // Nobody is said to say it.
    [
      'There is talk that the Front means to move before the rains.',
      'all asserts: the Front means to move before the rains',
    ],
    [
      'The list, it has often been alleged, was sold to Katz Shipping.',
      'all asserts: The list was sold to Katz Shipping',
    ],
    ['The army played down the prospects of a deal.', 'the-army rejects: the prospects of a deal'],
  ])('reads "%s"', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it.each([
    'The ministry, for its part, says Ana Reyes, the nurse, travelled twice.',
    'Chad armed the rebels, Ana Reyes said. Two officials said Qatar had made an offer that Bruno Katz welcomed but did not accept.',
    'Chad armed the rebels, Ana Reyes said. Two officials said Qatar did not accept the letter.',
    'Chad armed the rebels, Ana Reyes said. Bruno Katz has refused to speak to magistrates.',
  ])('takes nobody for who denies, or for who speaks, in "%s"', (text) => {
    expect(
      read(text).filter((saying) => /denies|declines|^ana-reyes asserts: The ministry/.test(saying)),
    ).toEqual([]);
  });
});

describe('readText, of names that are no actors, and of long names', () => {
  it.each([
    'The convoy left for San Lucas before noon.',
    'They sent food to San Lucas, where the road ends.',
    'The troops moved on San Lucas at dawn.',
  ])('takes a place for none in "%s"', (text) => {
    expect(readArticle(text).actors).toEqual([]);
  });

  it('keeps the place that belongs to the name of a body, and leaves the city where it sits', () => {
    const names = (text: string) => readArticle(text).actors.map(({ name }) => name);
    expect(names('Ana Reyes heads the Centre for Dialogue in the Middle East.')).toContain(
      'Centre for Dialogue in the Middle East',
    );
    expect(names('Ana Reyes heads the Centre for Dialogue in Lisbon.')).toContain('Centre for Dialogue');
  });
});
