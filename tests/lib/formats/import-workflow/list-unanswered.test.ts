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

async function listIds(mapping: unknown): Promise<readonly string[]> {
  const found = await read(mapping);
  return found.kind === 'asked' ? found.questions.map(({ id }) => id) : [];
}

describe('a mapping that names the ends alone', () => {
  it('leaves the other questions open, and nothing is made', async () => {
    expect(await listIds(ENDS)).toEqual(['several guest', 'negatives']);
  });

  it('is asked less with each answer, until nothing is open', async () => {
    const parted = { ...ENDS, parted: ['guest'] };
    expect(await listIds(parted)).toEqual(['negatives']);
    const all = { ...parted, negatives: { 'what came of it': ['cancelled'] } };
    const made = await read(all);
    expect(made.kind === 'imported' && made.network.relationships).toHaveLength(4);
  });

  it('has an answer for what stays as it was taken too', async () => {
    const found = await read(ENDS);
    if (found.kind !== 'asked') throw new Error(found.kind);
    const several = found.questions.find(({ id }) => id === 'several guest');
    const stays = several?.choices.find(({ label }) => label === 'Each cell is one name')?.mapping;
    expect(stays).toEqual({ answered: ['several guest'] });
    expect(await listIds({ ...ENDS, ...stays })).toEqual(['negatives']);
  });

  it('is taken as it is where the guess is, and the network says what nobody has confirmed', async () => {
    const made = await read(ENDS, true);
    if (made.kind !== 'imported') throw new Error(made.kind);
    expect(made.remarks.map(({ message }) => message).join(' ')).toContain(
      'Nobody has said: Do cells of “guest” name several?',
    );
    expect(made.network.description).toContain('a guess that nobody has confirmed');
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
