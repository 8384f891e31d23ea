import { strToU8 } from 'fflate';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { lines } from '../corpus/table-case';
import { answersTo, ask, listAsked, listTies, readWith } from './answers-to';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

/** Returns what is told of a file that is read without a question. */
async function read(text: string) {
  const found = await importFile(strToU8(text), 'a.csv', CHOICES, () => {});
  if (found.kind !== 'imported') throw new Error(found.kind);
  return { told: found.remarks.map(({ message }) => message), ties: listTies(found.network) };
}

const BOTH_WAYS = lines(
  'country1,country2,score',
  'France,Germany,17',
  'Germany,France,17',
  'France,Italy,15',
  'Italy,France,15',
);

describe('ends whose names say of no direction', () => {
  it('are asked about where their pairs stand both ways with the same values', async () => {
    const { message, answers } = await answersTo(BOTH_WAYS, 'mutual');
    expect(message).toContain('“country1” and “country2” do not say which end is which');
    expect(answers).toEqual({
      'They have none, and a pair that stands both ways is one tie': [
        'France is tied to Germany',
        'France is tied to Italy',
      ],
      'Each goes from the first to the second, and stays a tie of its own': [
        'France is tied to Germany',
        'Germany is tied to France',
        'France is tied to Italy',
        'Italy is tied to France',
      ],
    });
  });

  it('have ties without a direction after the answer', async () => {
    const { mapping } = await ask(BOTH_WAYS);
    const { network, told } = await readWith(BOTH_WAYS, { ...mapping, undirected: [''] });
    const [type] = network.relationshipTypes;
    expect(type?.symmetric).toBe(true);
    expect(told.join(' ')).toContain('2 rows say of a pair what another row says of it the other way round');
  });

  it('are not asked about where the values differ, or the names say which is first', async () => {
    const flows = BOTH_WAYS.replace('Germany,France,17', 'Germany,France,3').replace(
      'Italy,France,15',
      'Italy,France,9',
    );
    expect(await listAsked(flows)).not.toContain('mutual');
    expect(await listAsked(BOTH_WAYS.replace('country1,country2', 'exporter,importer'))).not.toContain(
      'mutual',
    );
  });

  it('are told where no pair stands both ways', async () => {
    const text = lines('country1,country2,year', 'France,Germany,1992', 'Italy,Spain,1994');
    const { told } = await read(text);
    expect(told).toContain(
      '“country1” and “country2” do not say which end is which: each tie was taken to go from the first to the second. A mapping with "undirected":[""] gives them no direction.',
    );
  });

  it.each([
    ['the tail first', ['tail,head', 'Ada,Bert', 'Bert,Cleo']],
    ['the head first', ['head,tail', 'Ada,Bert', 'Bert,Cleo']],
    ['with ids', ['tail_id,head_id,weight', 'Ada,Bert,2', 'Bert,Cleo,1']],
    ['without names', ['Ada\tBert', 'Bert\tCleo', 'Cleo\tAda']],
  ])('go from the first column to the second, and it is told: %s', async (_, rows) => {
    const { told, ties } = await read(lines(...rows));
    expect(ties.slice(0, 2)).toEqual(['Ada is tied to Bert', 'Bert is tied to Cleo']);
    expect(told.join(' ')).toContain(
      'do not say which end is which: each tie was taken to go from the first',
    );
  });

  it('are told where words of the types say that two are something to each other', async () => {
    const text = lines('source,target,type', 'Ada,Bert,Sibling of', 'Bert,Cleo,teacher of');
    const { told } = await read(text);
    expect(told.join(' ')).toContain(
      '“Sibling of” says what two are to each other alike, and was taken to go from the first to the second. A mapping with "undirected":["Sibling of"] gives it no direction.',
    );
  });
});

describe('a word for a tie between a parent and its child', () => {
  const text = lines('child_id,parent_id,label', 'Acme,Bolt,reports to', 'Cord,Acme,reports to');

  it('is asked about where the child stands first, as it may be said of it', async () => {
    const { message, answers } = await answersTo(text, 'ends');
    expect(message).toContain('“label” says how the two are tied, but not of which of them it is said');
    expect(Object.values(answers).slice(0, 2)).toEqual([
      ['Bolt reports to Acme', 'Acme reports to Cord'],
      ['Acme reports to Bolt', 'Cord reports to Acme'],
    ]);
  });

  it('is read where the parent stands first', async () => {
    expect(await listAsked(text.replace('child_id,parent_id', 'parent_id,child_id'))).toEqual([]);
  });
});
