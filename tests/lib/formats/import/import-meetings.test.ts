import { CSV } from '@/lib/formats/csv';
import { buildImport } from '@/lib/formats/import/build-import';
import { isMeetingTable } from '@/lib/formats/import/import-meetings';
import { readFile } from '@/lib/formats/read-file';
import { XLSX } from '@/lib/formats/xlsx';
import { createSession } from '@/tests/fixtures/meeting-network';

const IDENTITY = { id: 'talks', title: 'Talks', description: '', asOf: null };

/** Returns the network that a table of text makes, with what was said of it. */
async function read(text: string) {
  const { result } = await readFile(new TextEncoder().encode(text), 'meetings.csv', () => {});
  if (result.kind !== 'draft') throw new Error(JSON.stringify(result));
  return buildImport(result.draft, result.mapping, IDENTITY, () => {});
}

describe('a table of meetings from elsewhere', () => {
  it('is one row a participant, with roles in words of its own', async () => {
    const { network, report } = await read(
      [
        'meeting id,title,date,place,participant,role,outcome',
        'm1,First round,2024-10-14,Naqoura,Ann,Facilitator,Nothing yet',
        'm1,First round,2024-10-14,Naqoura,Bo,,',
        'm1,First round,2024-10-14,Naqoura,Cy,did not attend,',
        'm2,Second round,2024-11,Naqoura,Ann,cook,',
      ].join('\n'),
    );
    expect(network?.meetings).toMatchObject([
      {
        id: 'm1',
        title: 'First round',
        from: '2024-10-14',
        place: 'Naqoura',
        outcome: 'Nothing yet',
        participants: [
          { actor: 'ann', role: 'mediator' },
          { actor: 'bo', role: 'party' },
          { actor: 'cy', role: 'invited-but-absent' },
        ],
      },
      { id: 'm2', originalRole: 'cook', participants: [{ actor: 'ann', role: 'party' }] },
    ]);
    expect(network?.actors.map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Cy']);
    expect(report.remarks.map(({ message }) => message)).toContain(
      '“cook” is no role at a meeting; “party” was taken, and the word is kept as “originalRole”.',
    );
    expect(report.made.meetings).toBe(2);
  });

  it('is one row a meeting, with a list in a cell', async () => {
    const { network, report } = await read(
      'meeting,participants,place\nFirst round,Ann; Bo; Ann,Oslo\n,Cy,Oslo\n',
    );
    expect(network?.meetings).toMatchObject([
      { title: 'First round', participants: [{ actor: 'ann' }, { actor: 'bo' }] },
    ]);
    expect(report.remarks.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        '“Ann” stands twice at one meeting; the first role was kept.',
        'The row names no meeting, and was passed over.',
      ]),
    );
  });

  it('is told from a table of ties', () => {
    expect(isMeetingTable('x', ['meeting', 'participant'])).toBe(true);
    expect(isMeetingTable('meetings', ['title', 'attendees'])).toBe(true);
    expect(isMeetingTable('x', ['meeting', 'source', 'target', 'actor'])).toBe(false);
    expect(isMeetingTable('x', ['name', 'actor'])).toBe(false);
  });
});

describe('a network with meetings', () => {
  it('comes back from a spreadsheet as it was', async () => {
    const network = createSession();
    const written = await XLSX.write?.(network);
    const { result } = await readFile(written?.bytes ?? new Uint8Array(), 'session.xlsx', () => {});
    expect(written?.losses).toEqual([]);
    expect(result).toMatchObject({ kind: 'network', network, remarks: [] });
  });

  it('loses them in one table of ties, which says so', async () => {
    const written = await CSV.write?.(createSession());
    expect(written?.losses).toContain('2 meetings are left out, with the contact of those who were there.');
  });
});
