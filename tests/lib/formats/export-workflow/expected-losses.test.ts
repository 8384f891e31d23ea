import { listExpectedLosses } from '@/lib/formats/export-workflow/expected-losses';
import { toFormatFacts } from '@/lib/formats/export-workflow/format-facts';
import { KEEPS_WORDS } from '@/lib/formats/export-workflow/keeps-words';
import type { FormatKeeps } from '@/lib/formats/format';
import { KEEPS_ALL } from '@/lib/formats/graph/keeps-all';
import { FORMATS } from '@/lib/formats/registry';
import { createNetwork } from '@/tests/fixtures/create-network';
import { HARBOUR } from '../harbour-network';

describe('what a format will not hold of a network', () => {
  it('is nothing when it keeps all, or when the network has none of it', () => {
    expect(listExpectedLosses(KEEPS_ALL, HARBOUR)).toEqual([]);
    const nothing = Object.fromEntries(Object.keys(KEEPS_ALL).map((name) => [name, false])) as FormatKeeps;
    expect(listExpectedLosses(nothing, createNetwork({}))).toEqual([]);
  });

  it.each([
    ['actors', '3 actors lose all but id, name and kind, or have no tie and are left out.'],
    ['thirdRoles', '2 ties lose their third actor.'],
    ['claims', '1 claim is left out, and denials no longer say what they deny.'],
    ['evidence', '2 items of evidence are left out.'],
    ['ownTypes', '1 type of the network’s own keeps its name alone.'],
    ['extraFields', '4 extra fields are left out.'],
  ] as const)('is told with a count: %s', (part, sentence) => {
    expect(listExpectedLosses({ ...KEEPS_ALL, [part]: false }, HARBOUR)).toEqual([sentence]);
  });

  it('has the documents that no evidence names, or all where evidence is lost as well', () => {
    expect(listExpectedLosses({ ...KEEPS_ALL, documents: false }, HARBOUR)).toEqual([]);
    expect(listExpectedLosses({ ...KEEPS_ALL, documents: false, evidence: false }, HARBOUR)).toContain(
      '1 document is left out.',
    );
  });
});

describe('the words of the table of formats', () => {
  it('stand for everything that a format may keep', () => {
    expect(KEEPS_WORDS.map(({ id }) => id).sort()).toEqual(Object.keys(KEEPS_ALL).sort());
  });

  it('are those of every format that is written', () => {
    for (const { id, writes, keeps } of FORMATS.map(toFormatFacts))
      expect([id, keeps !== null]).toEqual([id, writes]);
  });
});
