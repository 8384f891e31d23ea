import { BIBLIOGRAPHY } from '@/lib/formats/bibliography';
import { listQuestions } from '@/lib/formats/import-workflow/list-questions';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from './import-tables-of';
import { readTies, whyNot } from './read-ties';

async function read(content: string) {
  const { result, format } = await readFile(new TextEncoder().encode(content), 'file', () => {});
  if (result.kind !== 'draft') throw new Error(`It was read as a ${result.kind}.`);
  return { network: importDraft(result).network, questions: listQuestions(result), format };
}

const BIB = `% a list
@comment{kept by hand}
@article{one, author = {Lovelace, Ada and Charles Babbage and {The {Engine} Group}}, title = "On {Engines}", year = 1843, doi = {10.1000/182}}
@book(two, title={Weather and other \\& things}, author="Erd{\\H o}s, P{\\'a}l and Lovelace, Ada and others", date={1850-01-01})
@misc{three, author={Alone, Ada}, title={x}}`;

describe('a list of publications', () => {
  it('in BibTeX ties its authors, with each publication as evidence, once somebody says so', async () => {
    const { network, questions, format } = await read(BIB);
    expect(format).toBe('bibliography');
    expect(questions).toEqual([expect.objectContaining({ id: 'authors', hasGuess: true })]);
    expect(network.actors.map(({ name }) => name)).toEqual([
      ...['Ada Lovelace', 'Charles Babbage', 'The Engine Group', 'Pál Erdős', 'Ada Alone'],
    ]);
    expect(network.relationships).toHaveLength(4);
    expect(network.documents).toEqual([
      expect.objectContaining({ title: 'On Engines', published: '1843', url: 'https://doi.org/10.1000/182' }),
      expect.objectContaining({ title: 'Weather and other & things', published: '1850' }),
    ]);
  });

  it('in RIS does the same, and two publications of one pair are one tie', async () => {
    const one =
      'TY  - JOUR\nAU  - Lovelace, Ada\nAU  - Babbage, Charles\nTI  - Engines\nPY  - 1843///\nER  - \n';
    const { network } = await read(`${one}${one.replace('Engines', 'Wheels').replace('1843', '1844')}`);
    expect(network.relationships).toHaveLength(1);
    expect(network.relationships[0]?.evidence).toHaveLength(2);
  });

  it.each<readonly [string, string]>([
    [
      'Web of Science',
      'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Lovelace, A\n   Babbage, C\nAF Lovelace, Ada\n   Babbage, Charles\nTI Engines\nPY 1843\nDI 10.1000/182\nER\n\nEF\n',
    ],
    [
      'another program in the form of Web of Science',
      'FN Example Citation Index\nVR 1.0\nPT J\nAU Lovelace, A\n   Babbage, C\nAF Lovelace, Ada\n   Babbage, Charles\nTI Engines\nPY 1843\nDI 10.1000/182\nER\n\nEF\n',
    ],
    [
      'PubMed',
      'PMID- 12\nTI  - Engines\nFAU - Lovelace, Ada\nAU  - Lovelace A\nFAU - Babbage, Charles\nAU  - Babbage C\nDP  - 1843 Mar\nLID - 10.1000/182 [doi]\n',
    ],
    [
      'EndNote',
      '%0 Journal Article\n%A Lovelace, Ada\n%A Babbage, Charles\n%T Engines\n%D 1843\n%R 10.1000/182\n',
    ],
  ])('is read as %s writes it', async (_, text) => {
    const { network, questions, format } = await read(text);
    expect([format, questions[0]?.message]).toEqual([
      'bibliography',
      expect.stringMatching(/^Are two authors.*\? 1 pub/),
    ]);
    expect(network.actors.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Charles Babbage']);
    expect(network.documents).toEqual([
      expect.objectContaining({ title: 'Engines', published: '1843', url: 'https://doi.org/10.1000/182' }),
    ]);
  });

  it('says where it is broken, and passes over a crowd of authors', async () => {
    expect(await whyNot(BIBLIOGRAPHY, '@article{a, author = {Ada}}\n@article{b, title = {x}')).toMatch(
      /^line 2: .*does not end/,
    );
    const crowd = Array.from({ length: 200 }, (_, index) => `A${index}, B`).join(' and ');
    const { told, ties } = await readTies(
      BIBLIOGRAPHY,
      `@article{a, author={${crowd}}}\n@article{b, author={A, B and C, D}}`,
    );
    expect(ties).toHaveLength(1);
    expect(told.join()).toMatch(/more than 100 authors is passed over/);
    const hostile = `@article{a${', '.repeat(50_000)}x = ${'{'.repeat(50_000)}${'}'.repeat(50_000)}}`;
    expect((await readTies(BIBLIOGRAPHY, hostile)).ties).toEqual([]);
  });
});
