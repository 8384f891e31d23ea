import { groupWarnings } from '@/lib/explorer/warning-groups';
import { parseNetwork } from '@/lib/network/parse';

const HEAD = { format: 'backchannel/1', id: 'columns', title: 'Columns' };

/** Returns the warnings of a network. */
const listWarnings = (file: Readonly<Record<string, unknown>>) => parseNetwork({ ...HEAD, ...file }).issues;

const summarize = (file: Readonly<Record<string, unknown>>) =>
  groupWarnings(listWarnings(file)).map(({ count, place, named }) => ({ count, place, named }));

const toActor = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  ...{ id, kind: 'person', name: id },
  ...fields,
});

describe('groupWarnings', () => {
  it('makes one group of many columns in many actors, and names each column once', () => {
    const fields = { 'column 1': 1, 'a "quoted" one': 2 };
    const actors = [toActor('ada', fields), toActor('ben', fields), toActor('cem', fields)];
    expect(summarize({ actors })).toEqual([
      { count: 6, place: 'actors', named: ['"column 1"', '"a \\"quoted\\" one"'] },
    ]);
  });

  it('keeps lists, and what is said of them, apart', () => {
    const actors = [toActor('ada', { shelf: 1 }), toActor('ben', { shelf: 1 })];
    const documents = ['first', 'second'].map((id) => ({ id, title: id, shelf: 2 }));
    const meetings = [
      { id: 'tea', title: 'Tea', participants: [{ actor: 'ada', role: 'party' }] },
      { id: 'supper', title: 'Supper', participants: [{ actor: 'ben', role: 'party' }] },
    ];
    expect(summarize({ actors, documents, meetings }).map(({ count, place }) => [count, place])).toEqual([
      [2, 'actors'],
      [2, 'documents'],
      [2, 'meetings'],
    ]);
  });

  it('tells the place of what is said once', () => {
    expect(summarize({ colour: 'red', actors: [toActor('ada', { shelf: 1 })] })).toEqual([
      { count: 1, place: 'colour', named: ['"colour"'] },
      { count: 1, place: 'actors[0].shelf', named: ['"shelf"'] },
    ]);
  });

  it('returns nothing for a file that is as it should be', () => {
    expect(groupWarnings([])).toEqual([]);
  });
});
