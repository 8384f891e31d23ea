import Papa from 'papaparse';
import { toTiesCsv } from '@/lib/figure/package/ties-csv';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { collectTieEvidence } from '@/lib/view/evidence-columns';
import { createNetwork } from '@/tests/fixtures/create-network';
import { orderShipped } from '../draw-shipped';

function write(name: string, locator = 'paragraph 9') {
  const graph = buildNetworkGraph(
    createNetwork({
      actors: [
        { id: 'a', kind: 'person', name },
        { id: 'b', kind: 'group', name: 'نبيه بري' },
        { id: 'c', kind: 'state', name: 'Third, "the" state' },
      ],
      documents: [
        {
          id: 'd',
          title: 'A report',
          authors: ['A. Writer', 'B. Writer'],
          publisher: 'The Weekly',
          published: '2024-11-01',
          reliability: 'B',
        },
      ],
      relationships: [
        {
          id: 'channel',
          type: 'mediates-via',
          source: 'a',
          target: 'b',
          toward: 'c',
          from: '2024-10',
          evidence: [
            {
              document: 'd',
              attribution: 'a diplomat',
              locator: 'paragraph 8',
              date: '2024-10-31',
              credibility: 2,
              excerpt: 'He carried the message.',
            },
          ],
        },
        { id: 'talk', type: 'talks-to', source: 'b', target: 'c' },
        {
          id: 'denial',
          type: 'denies',
          source: 'a',
          target: 'b',
          claim: 'carried',
          evidence: [{ document: 'd', speaker: 'a', locator }],
        },
        { id: 'bare-denial', type: 'denies', source: 'c', target: 'b', claim: 'carried' },
      ],
      claims: [
        {
          id: 'carried',
          statement: 'A message was carried.',
          relationships: ['channel'],
          evidence: [{ document: 'd', speaker: 'b' }],
        },
      ],
    }),
  );
  return toTiesCsv(graph, filterNetwork(graph, NO_FILTER));
}

const read = (text: string) => Papa.parse<Record<string, string>>(text.slice(1), { header: true });

describe('the table of ties', () => {
  const { data, errors } = read(write('An envoy').trimEnd());
  const linesOf = (id: string) => data.filter((row) => row.id === id);

  it('has a line for an item of evidence: the tie, who says it, and where', () => {
    expect(errors).toEqual([]);
    expect(linesOf('channel')[0]).toEqual({
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
      proposed: '',
      standing: 'contested',
      evidence: 'supports',
      claim: '',
      denied_by: '',
      denied_by_id: '',
      speaker: '',
      speaker_id: '',
      attribution: 'a diplomat',
      document: 'A report',
      document_id: 'd',
      authors: 'A. Writer; B. Writer',
      publisher: 'The Weekly',
      published: '2024-11-01',
      reliability: 'B',
      locator: 'paragraph 8',
      date: '2024-10-31',
      credibility: '2',
      excerpt: 'He carried the message.',
    });
  });

  it('has a line for each claim and each denial that bears on a tie, even one without a document', () => {
    const told = linesOf('channel').map((row) => [
      row.evidence,
      row.claim,
      row.denied_by_id,
      row.speaker,
      row.locator,
    ]);
    expect(told).toEqual([
      ['supports', '', '', '', 'paragraph 8'],
      ['supports', 'A message was carried.', '', 'نبيه بري', ''],
      ['denies', 'A message was carried.', 'a', 'An envoy', 'paragraph 9'],
      ['denies', 'A message was carried.', 'c', '', ''],
    ]);
  });

  it('has one line for a tie behind which nobody stands', () => {
    expect(linesOf('talk')).toEqual([
      expect.objectContaining({ third: '', standing: 'unsourced', evidence: 'none', document: '' }),
    ]);
  });

  it('loses no evidence and no denial of the networks that ship', () => {
    for (const id of ['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993']) {
      const { graph, shown } = orderShipped(id, 'zip', { lens: 'all' }).subject;
      const rows = read(toTiesCsv(graph, shown)).data;
      const { relationships } = graph.getAttribute('network');
      for (const relationship of relationships) {
        const { saysSo, saysNot } = collectTieEvidence(graph, shown, relationship);
        const own = rows.filter((row) => row.id === relationship.id);
        expect(own.filter(({ evidence }) => evidence === 'supports').length).toBe(saysSo.length);
        const deniers = new Set(own.flatMap((row) => row.denied_by_id || []));
        expect(deniers).toEqual(new Set(saysNot.map(({ denier }) => denier.id)));
      }
    }
  });

  it('begins with a mark of its encoding and ends its lines as the standard says', () => {
    const text = write('An envoy');
    expect(text.startsWith('\ufeffid,source,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '＝1+1', '\t=1', ' =1', '\r=1'])(
    'holds no formula: %p',
    (name) => {
      const rows = read(write(name, name)).data;
      for (const cell of rows.flatMap((row) => Object.values(row)))
        expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
      expect(rows[0]?.source).toContain(name.trim());
      expect(rows.map(({ locator }) => locator).join()).toContain(name.trim());
    },
  );

  it('keeps a name with a line break on its line', () => {
    expect(read(write('Two\r\nlines').trimEnd()).data[0]?.source).toBe('Two lines');
  });
});
