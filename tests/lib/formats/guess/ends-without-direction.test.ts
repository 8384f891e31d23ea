import { strToU8 } from 'fflate';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { lines } from '../corpus/table-case';
import { answersTo, ask, listAsked, readWith } from './answers-to';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

/** Returns what is told of a file that is read without a question. */
async function read(text: string) {
  const found = await importFile(strToU8(text), 'a.csv', CHOICES, () => {});
  if (found.kind !== 'imported') throw new Error(found.kind);
  return { told: found.remarks.map(({ message }) => message) };
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

  it('are told where words of the types say that two are something to each other', async () => {
    const text = lines('source,target,type', 'Ada,Bert,Sibling of', 'Bert,Cleo,teacher of');
    const { told } = await read(text);
    expect(told.join(' ')).toContain(
      '“Sibling of” says what two are to each other alike, and was taken to go from the first to the second. A mapping with "undirected":["Sibling of"] gives it no direction.',
    );
  });
});
