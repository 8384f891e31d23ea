import { ASKED_CASES } from './asked-cases';
import { NAMED_CASES } from './named-cases';
import { describeTies, readTable } from './read-case';
import type { Right, TableCase } from './table-case';
import { VALUE_CASES } from './value-cases';
import { WORKBOOK_CASES } from './workbook-cases';

async function expectRight(one: TableCase, right: Right) {
  const imported = await readTable(one.file);
  if (imported.kind !== 'imported') throw new Error(JSON.stringify(imported, null, 1).slice(0, 3_000));
  const { network, remarks } = imported;
  const { types, dates, actors, documents, told } = right;
  const found = describeTies(network);
  expect({
    ties: found.ties,
    ...(types && { types: found.types }),
    ...(dates && { dates: found.dates }),
    ...(actors && { actors: network.actors.map(({ name }) => name).sort() }),
    ...(documents && { documents: network.documents.map(({ title }) => title) }),
  }).toEqual({
    ties: right.ties,
    ...(types && { types }),
    ...(dates && { dates }),
    ...(actors && { actors: [...actors].sort() }),
    ...(documents && { documents }),
  });
  const words = remarks.map(({ message }) => message).join('\n');
  for (const pattern of told ?? []) expect(words).toMatch(pattern);
}

async function expectAsked(one: TableCase, asked: readonly string[], ends: string | null | undefined) {
  const imported = await readTable(one.file);
  if (imported.kind !== 'asked') throw new Error(JSON.stringify(imported, null, 1).slice(0, 3_000));
  expect([...new Set(imported.questions.map(({ about }) => about))]).toEqual(asked);
  for (const { message } of imported.questions) expect(message.length).toBeGreaterThan(40);
  if (ends === undefined) return;
  const find = (field: string) =>
    Object.entries(imported.mapping?.tieColumns ?? {}).find(([, to]) => to === field)?.[0];
  const [source, target] = [find('source'), find('target')];
  expect(source === undefined ? null : `${source} > ${target}`).toBe(ends);
}

describe.each([
  ['named', NAMED_CASES],
  ['unsure', ASKED_CASES],
  ['with values to care for', VALUE_CASES],
  ['in a workbook', WORKBOOK_CASES],
])('a table %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    if ('right' in one) await expectRight(one, one.right);
    else if ('asked' in one) await expectAsked(one, one.asked, one.ends);
    else {
      const imported = await readTable(one.file);
      if (imported.kind !== 'failed') throw new Error(imported.kind);
      expect(imported.remarks[0]?.message).toMatch(one.refused);
    }
  });
});
