import Papa from 'papaparse';
import { toTiesCsv } from '@/lib/figure/ties-csv';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter';
import { buildNetworkGraph } from '@/lib/graph/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';

function write(name: string) {
  const graph = buildNetworkGraph(
    createNetwork({
      actors: [
        { id: 'a', kind: 'person', name },
        { id: 'b', kind: 'group', name: 'نبيه بري' },
        { id: 'c', kind: 'state', name: 'Third, "the" state' },
      ],
      documents: [{ id: 'd', title: 'A report' }],
      relationships: [
        {
          id: 'channel',
          type: 'mediates-via',
          source: 'a',
          target: 'b',
          toward: 'c',
          from: '2024-10',
          evidence: [{ document: 'd' }, { document: 'd' }],
        },
        { id: 'talk', type: 'talks-to', source: 'b', target: 'c' },
      ],
    }),
  );
  return toTiesCsv(graph, filterNetwork(graph, NO_FILTER));
}

const read = (text: string) => Papa.parse<Record<string, string>>(text.slice(1), { header: true });

describe('the table of ties', () => {
  it('has a line for each tie, with its third actor, dates, standing and documents', () => {
    const { data, errors } = read(write('An envoy').trimEnd());
    expect(errors).toEqual([]);
    expect(data).toEqual([
      {
        id: 'channel',
        source: 'An envoy',
        source_id: 'a',
        type: 'Mediation',
        type_id: 'mediates-via',
        target: 'نبيه بري',
        target_id: 'b',
        third_role: 'to reach',
        third: 'Third, "the" state',
        third_id: 'c',
        from: '2024-10',
        to: '',
        standing: 'reported',
        evidence: '2',
        documents: 'A report',
      },
      expect.objectContaining({ id: 'talk', third: '', standing: 'unsourced', evidence: '0' }),
    ]);
  });

  it('begins with a mark of its encoding and ends its lines as the standard says', () => {
    const text = write('An envoy');
    expect(text.startsWith('\ufeffid,source,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('holds no formula: %p', (name) => {
    const [row] = read(write(name)).data;
    expect(row?.source).not.toMatch(/^[=+\-@\t\r]/);
    expect(row?.source).toContain(name.trim());
  });

  it('keeps a name with a line break on its line', () => {
    expect(read(write('Two\r\nlines').trimEnd()).data[0]?.source).toBe('Two lines');
  });
});
