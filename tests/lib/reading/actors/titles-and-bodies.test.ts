/** @jest-environment node */
import { readText } from '@/lib/reading/read-text';
import { listTies, readArticle } from '../read-article';

const listNames = (text: string): readonly string[] =>
  readArticle(`The talks went on.\n\n${text}`).actors.map(({ name, kind }) => `${name} (${kind})`);

describe('readText, of titles', () => {
  it.each([
    ['CEO Marta Lind left.', ['Marta Lind (person)']],
    ['CFO Tom Ray said so.', ['Tom Ray (person)']],
    ['Hon. Ayom Deng said so.', ['Ayom Deng (person)']],
    ['Father Aurelio Moreira said so.', ['Aurelio Moreira (person)']],
    ['Governor-General Tolo Banda said so.', ['Tolo Banda (person)']],
    ['Comrade Sunil said so.', ['Sunil (person)']],
  ])('keeps none in the name of a person: %s', (text, names) => {
    expect(listNames(text)).toEqual(names);
  });

  it.each([
    ['Mother Ninian said so.', ['Mother Ninian (person)']],
    ['Amir Nasr said so.', ['Amir Nasr (person)']],
  ])('keeps what people are called by: %s', (text, names) => {
    expect(listNames(text)).toEqual(names);
  });
});

describe('readText, of bodies', () => {
  it.each([
    ['The Securities and Exchange Commission fined Tom Ray.', 'Securities and Exchange Commission (group)'],
    ['Tom Ray sued the Port Authority of Lome.', 'Port Authority of Lome (group)'],
    ['Tom Ray left the Vicariate of Esmeraldas.', 'Vicariate of Esmeraldas (group)'],
    ['Its rival Alpine Milk, a unit of Berna Group, sued Tom Ray.', 'Alpine Milk (group)'],
    ['The Republic of Jordan sued Tom Ray.', 'Jordan (state)'],
    ['Tom Ray met the ambassador of Ruvenia.', 'Ruvenia (state)'],
    ['Kael ap Rhun met Tom Ray.', 'Kael ap Rhun (person)'],
    ['Tom Ray wrote to Anna.', 'Anna (person)'],
  ])('finds each by its whole name: %s', (text, name) => {
    expect(listNames(text)).toContain(name);
  });

  it('takes somebody who works at a bank for a person', () => {
    expect(listNames('Harlan Voss, a clerk at the Mariner Bank, met Tom Ray.')).toContain(
      'Harlan Voss (person)',
    );
  });

  it('makes no actors of those whom a document only calls the Parties', () => {
    expect(listNames('Iran met Jordan. The Parties commended Israel. Neither Party objected.')).toEqual([
      'Iran (state)',
      'Jordan (state)',
      'Israel (state)',
    ]);
  });
});

describe('readText, of whom a phrase names', () => {
  it.each([
    ['Omar Fayed of the Coast League met Tom Ray of the Green Front.', 'omar-fayed talks-to tom-ray (fact)'],
    ['Marta Lind met Tom Ray’s deputy, Ida Voss.', 'marta-lind talks-to ida-voss (fact)'],
    [
      'Tom Ray was received by the chairman of the Coast League, Omar Fayed.',
      'omar-fayed talks-to tom-ray (fact)',
    ],
    ['Tom Ray spoke to Marta Lind, then called Ida Voss.', 'tom-ray talks-to ida-voss (fact)'],
    ['The Coast League, whose fighters attacked Israel, wants talks.', 'coast-league opposes israel (fact)'],
    [
      'Jordan closed the passes to Lebanon, and Iran sent its envoy, Tom Ray, to Israel.',
      'tom-ray envoy-to israel / iran (fact)',
    ],
    ['Jordan did not meet Israel, which backs Lebanon.', 'israel backs lebanon (fact)'],
    ['Syria met the sultan of Jordan.', 'syria talks-to jordan (fact)'],
  ])('reads who it is: %s', (text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });
});

describe('findRunEnd', () => {
  it('has the whole name of a state in the name of its court', () => {
    const [court] = readText('The High Court of Bosnia and Herzegovina met Omar Said.', {
      directory: [
        {
          id: 'bosnia',
          kind: 'state',
          name: 'Bosnia and Herzegovina',
          names: [{ text: 'Bosnia and Herzegovina', use: 'name', language: 'en' }],
          country: 'BA',
          identifiers: {},
        },
      ],
      network: null,
    }).actors;
    expect(court?.name).toBe('High Court of Bosnia and Herzegovina');
  });
});
