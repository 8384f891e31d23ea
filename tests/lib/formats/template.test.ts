import { unzipSync } from 'fflate';
import { readFile } from '@/lib/formats/read-file';
import { getTemplateColumns, TEMPLATE_SHEETS } from '@/lib/formats/template/template-sheets';
import { listTemplateWords } from '@/lib/formats/template/template-words';
import { type TemplateRows, writeTemplate } from '@/lib/formats/template/write-template';
import type { Network } from '@/lib/network/network';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { readShippedNetwork } from '../../data/shipped-network';
import { fillTemplate } from './fill-template';

async function read(rows: TemplateRows) {
  const { format, result } = await readFile(writeTemplate(rows), 'filled.xlsx', () => {});
  return { format, result };
}

async function readNetwork(rows: TemplateRows): Promise<Network> {
  const { result } = await read(rows);
  if (result.kind !== 'network')
    throw new Error(`It comes in as a ${result.kind}: ${JSON.stringify(result)}`);
  return result.network;
}

/** A network with names in place of ids, its lists in an order of their own: what is the same whatever things are called. */
function withoutIds(network: Network): unknown {
  const names = new Map<string, string>([
    ...network.actors.map(({ id, name }) => [`actors ${id}`, name] as const),
    ...network.documents.map(({ id, title }) => [`documents ${id}`, title] as const),
    ...network.claims.map(({ id, statement }) => [`claims ${id}`, statement] as const),
    ...network.meetings.map(({ id, title }) => [`meetings ${id}`, title] as const),
  ]);
  const toName = (list: string, id: string | null) => (id === null ? null : names.get(`${list} ${id}`));
  const toEvidence = (evidence: Network['claims'][number]['evidence']) =>
    evidence.map(({ unnamedSpeaker = null, ...item }) => ({
      ...{ ...item, unnamedSpeaker },
      ...{ document: toName('documents', item.document), speaker: toName('actors', item.speaker) },
    }));
  const sort = (things: readonly unknown[]) =>
    things.map((thing) => JSON.stringify(thing, sortFields)).sort();
  const ties = new Map(
    network.relationships.map(({ id, ...tie }) => {
      const ends = { source: tie.source, target: tie.target, toward: tie.toward, onBehalfOf: tie.onBehalfOf };
      const named = Object.entries(ends).map(([role, actor]) => [role, toName('actors', actor)]);
      const evidence = toEvidence(tie.evidence);
      return [id, { ...tie, ...Object.fromEntries(named), claim: toName('claims', tie.claim), evidence }];
    }),
  );
  return {
    ...{ title: network.title, description: network.description, asOf: network.asOf },
    between: network.between?.map((side) => side.map((id) => toName('actors', id))),
    actors: sort(network.actors.map(({ id: _, ...actor }) => actor)),
    documents: sort(network.documents.map(({ id: _, ...document }) => document)),
    ties: sort([...ties.values()]),
    claims: sort(
      network.claims.map(({ id: _, relationships, meetings, evidence, ...claim }) => ({
        ...claim,
        evidence: toEvidence(evidence),
        relationships: sort(relationships.map((id) => ties.get(id))),
        meetings: meetings.map((id) => toName('meetings', id)),
      })),
    ),
    meetings: sort(
      network.meetings.map(({ id: _, participants, evidence, ...meeting }) => ({
        ...meeting,
        evidence: toEvidence(evidence),
        participants: participants.map(({ actor, role }) => [toName('actors', actor), role]),
      })),
    ),
  };
}

function sortFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('the spreadsheet to fill in', () => {
  it('has a sheet for each list, one that explains the columns, and one with the words', () => {
    const parts = unzipSync(writeTemplate());
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    for (const name of ['How to fill in', ...TEMPLATE_SHEETS, 'Words'])
      expect(text('xl/workbook.xml')).toContain(`name="${name}"`);
    const guide = text('xl/worksheets/sheet1.xml');
    for (const id of TEMPLATE_SHEETS)
      for (const { name, help } of getTemplateColumns(id)) {
        expect(guide).toContain(`>${name}<`);
        expect(guide).toContain(help.slice(0, 20));
      }
    const words = text(`xl/worksheets/sheet${TEMPLATE_SHEETS.length + 2}.xml`);
    for (const { label } of RELATIONSHIP_TYPES) expect(words).toContain(label);
    expect(text('xl/worksheets/sheet4.xml')).toMatch(/<dataValidation [^>]*>.*Words!\$B\$/);
    expect(listTemplateWords().every(({ words: all }) => all.length > 0)).toBe(true);
  });

  it.each(['lebanon-ceasefire-2024', 'oslo-1993'])('gives back the network %s, up to its ids', async (id) => {
    const network = readShippedNetwork(id);
    const back = await readNetwork(fillTemplate(network));
    expect(withoutIds(back)).toEqual(withoutIds(network));
  });

  it('says that nothing is filled in yet', async () => {
    const { format, result } = await read({});
    expect(format).toBe('xlsx');
    expect(result.kind === 'failed' && result.remarks[0].message).toBe('Nothing is filled in yet.');
  });

  it('tells with sheet and row what is named and nowhere listed, and keeps it', async () => {
    const empty = (id: 'Ties' | 'Responses') => getTemplateColumns(id).map(() => '');
    const tie = empty('Ties').map(
      (_, column) => ['', 'Ada', 'bewitches', 'Bert', '', 'She does.'][column] ?? '',
    );
    const { result } = await read({ Actors: [['Ada', 'person']], Ties: [tie] });
    if (result.kind !== 'network') throw new Error(result.kind);
    expect(result.network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert']);
    expect(result.network.claims).toMatchObject([{ statement: 'She does.', relationships: ['tie-row-2'] }]);
    expect(result.network.relationshipTypes).toMatchObject([{ label: 'bewitches' }]);
    const places = result.remarks.map(({ place, message }) => [place, message.slice(0, 30)]);
    expect(places).toContainEqual(['sheet Ties, row 2', '“Bert” is not in the table of ']);
    expect(places).toContainEqual(['sheet Ties, row 2', '“She does.” is no row of Claim']);
  });
});
