import { parseMapping } from '@/lib/formats/import/parse-mapping';
import { type ImportChoices, importFile } from '@/lib/formats/import-workflow/import-file';
import { lines } from '../corpus/table-case';

const CHOICES: ImportChoices = {
  ...{ from: null, mapping: null, aggregate: null, header: null, id: null, title: null },
};
const CONTACTS = lines(
  'host,guest,what came of it',
  'Alba,Bero and Cela,talks',
  'Bero,Dora,cancelled',
  'Cela,Alba,talks',
  'Dora,Cela,talks',
);
const ENDS = { tieColumns: { host: 'source', guest: 'target' } };

async function read(mapping: unknown, acceptsGuess = false, text = CONTACTS) {
  const parsed = parseMapping(mapping);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return importFile(
    new TextEncoder().encode(text),
    'a.csv',
    { ...CHOICES, mapping: parsed.said, acceptsGuess },
    () => {},
  );
}

/** Returns what the report says that nobody has said. */
async function listTold(mapping: unknown): Promise<readonly string[]> {
  const made = await read(mapping);
  if (made.kind !== 'imported') throw new Error(made.kind);
  return made.remarks.flatMap(({ message }) => /^Nobody has said: (.*?\?)/.exec(message)?.[1] ?? []);
}

describe('a mapping that names the ends alone', () => {
  it('is taken with what is guessed of the rest, which the report tells and the network says', async () => {
    expect(await listTold(ENDS)).toEqual([
      'Do cells of “guest” name several?',
      'Do rows marked “cancelled” say that there is no tie?',
    ]);
    const made = await read(ENDS);
    expect(made.kind === 'imported' && made.network.description).toContain(
      'a guess that nobody has confirmed',
    );
  });

  it('is told less of with each answer, until nothing is open', async () => {
    const parted = { ...ENDS, parted: ['guest'] };
    expect(await listTold(parted)).toEqual(['Do rows marked “cancelled” say that there is no tie?']);
    const all = { ...parted, negatives: { 'what came of it': ['cancelled'] } };
    expect(await listTold(all)).toEqual([]);
    const made = await read(all);
    expect(made.kind === 'imported' && made.network.relationships).toHaveLength(4);
  });

  it('may say that something stays as it was taken', async () => {
    const asked = await importFile(new TextEncoder().encode(CONTACTS), 'a.csv', CHOICES, () => {});
    const questions = asked.kind === 'asked' ? asked.questions : [];
    const several = questions.find(({ id }) => id === 'several guest');
    const stays = several?.choices.find(({ label }) => label === 'Each cell is one name')?.mapping;
    expect(stays).toEqual({ answered: ['several guest'] });
    expect(await listTold({ ...ENDS, ...stays })).toEqual([
      'Do rows marked “cancelled” say that there is no tie?',
    ]);
  });
});

describe('a mapping that says one thing of the whole', () => {
  it('does not answer which columns are the ends', async () => {
    const text = CONTACTS.replace('host,guest', 'desk,visit');
    const found = await read({ negatives: {} }, false, text);
    expect(found.kind === 'asked' && found.questions.map(({ id }) => id)).toContain('ends');
  });
});

describe('a mapping that says the whole, as the page keeps it', () => {
  it('leaves nothing open: what it does not say is told', async () => {
    const parsed = parseMapping(ENDS);
    const made = parsed.ok ? await read({ ...parsed.mapping, names: 'folded' }) : null;
    expect(made?.kind).toBe('imported');
    expect(made?.remarks.map(({ message }) => message).join(' ')).toContain(
      'Nobody has said: Do rows marked',
    );
  });
});
