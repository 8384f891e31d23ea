import { strToU8, zipSync } from 'fflate';
import { listQuestions } from '@/lib/formats/import-workflow/list-questions';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from './import-tables-of';
import { readAny } from './read-ties';

async function ask(content: string | Uint8Array, name: string) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { result, format } = await readFile(bytes, name, () => {});
  if (result.kind !== 'draft') throw new Error(`It was read as a ${result.kind}.`);
  const { network } = importDraft(result);
  const names = new Map(network.actors.map(({ id, name: called }) => [id, called]));
  return {
    format,
    network,
    asked: listQuestions(result).map(({ message }) => message),
    ties: network.relationships.map(
      ({ source, target, type }) => `${names.get(source)} > ${names.get(target ?? '')}: ${type}`,
    ),
  };
}

const VAULT = zipSync({
  'vault/People/Ada Bell.md': strToU8(
    '---\naliases: [Ada]\ntype: person\nemployer: [[Acme]]\nborn: 1970\n---\nMet [[bert cole]] at [[Acme#History|work]], and [[BERT COLE]] again.\n`[[Code]]`\n```\n[[Nope]]\n```\n![[photo.png]]',
  ),
  'vault/People/Bert Cole.md': strToU8('Names nobody.'),
  'vault/Acme.md': strToU8('| is | of |\n|--|--|\n| owned | [[Ada]] |\n\nSee [the clerk](Cleo%20Dunn.md).'),
  'vault/.obsidian/app.json': strToU8('{}'),
});

describe('notes with wiki links', () => {
  it('are actors in an archive of several, tied to those whom they name, once somebody says so', async () => {
    const { format, network, asked, ties } = await ask(VAULT, 'vault.zip');
    expect(format).toBe('notes');
    expect(asked[0]).toMatch(/^Is each note an actor.*4 names then have 5 ties, such as “Ada Bell → Acme”/);
    expect(ties).toEqual([
      'Ada Bell > Acme: employer',
      'Ada Bell > Bert Cole: tie',
      'Ada Bell > Acme: tie',
      'Acme > Ada Bell: tie',
      'Acme > Cleo Dunn: tie',
    ]);
    expect(network.actors[0]).toMatchObject({
      name: 'Ada Bell',
      kind: 'person',
      aliases: ['Ada'],
      from: '1970',
    });
  });

  it('are about what their file is called where one stands alone', async () => {
    const { asked, ties } = await ask('Pays [[Orchid Ltd]].\nrival:: [[Dost]]', 'Colonel F.md');
    expect(asked[0]).toMatch(/^Is what the note is about an actor/);
    expect(ties).toEqual(['Colonel F > Orchid Ltd: tie', 'Colonel F > Dost: rival']);
  });

  it('are about what their headings name where several do', async () => {
    const { asked, ties } = await ask(
      '# Map\n## [[Ada]]\n- works at [[Acme]]\n## Bert\n- knows:: [[Cleo]]\n',
      'x.md',
    );
    expect(asked[0]).toMatch(/^Is what each heading names an actor/);
    expect(ties).toEqual(['Ada > Acme: tie', 'Bert > Cleo: knows']);
  });

  it('tie the two names of each line where most lines have two', async () => {
    const { asked, ties } = await ask('- [[Ada]] works for [[Acme]]\n- [[Bert]] and [[Cleo]] met\n', 'x.md');
    expect(asked[0]).toMatch(/^Is the first name in double brackets of each line tied/);
    expect(ties).toEqual(['Ada > Acme: works-for', 'Bert > Cleo: tie']);
  });

  it.each([
    ['an article of a wiki', "'''Acme''' is a [[company]] of [[Oslo]].\n[[Category:Firms]]"],
    ['lists of numbers', '[[1, 2], [2, 3]]'],
    ['text without links', '# Notes\nNobody is named.'],
  ])('are not %s', async (_, text) => {
    expect((await readAny(text)).format).not.toBe('notes');
  });

  it('says that it is broken where fields are, by leaving them out', async () => {
    const { ties } = await ask('---\na: [b\n---\nKnows [[Bert]].', 'Ada.md');
    expect(ties).toEqual(['Ada > Bert: tie']);
  });
});
