import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeTimeline } from '@/lib/graph/timeline/timeline';
import { createAxis } from '@/lib/graph/timeline/timeline-axis';
import { parseOrThrow } from '../ferry-network';

type Dates = { from?: string; to?: string; evidence?: readonly string[]; claimed?: readonly string[] };

/** Ties t0, t1, … between two states, with these dates and dates of evidence. */
function buildDatedGraph(ties: readonly Dates[], asOf: string | null = null) {
  const toEvidence = (dates: readonly string[] = []) => dates.map((date) => ({ document: 'log', date }));
  return buildNetworkGraph(
    parseOrThrow({
      format: 'backchannel/1',
      id: 'dated',
      title: 'Dated',
      asOf,
      actors: [
        { id: 'a', kind: 'state', name: 'A' },
        { id: 'b', kind: 'state', name: 'B' },
      ],
      documents: [{ id: 'log', title: 'Log', publisher: 'Log' }],
      relationships: ties.map(({ from = null, to = null, evidence }, i) => ({
        id: `t${i}`,
        type: 'talks-to',
        source: 'a',
        target: 'b',
        from,
        to,
        evidence: toEvidence(evidence),
      })),
      claims: ties.flatMap(({ claimed }, i) =>
        claimed
          ? [{ id: `c${i}`, statement: 'So it is.', relationships: [`t${i}`], evidence: toEvidence(claimed) }]
          : [],
      ),
    }),
  );
}

function count(graph: ReturnType<typeof buildDatedGraph>, options = {}) {
  const { bins } = computeTimeline(graph, options);
  return bins.map(({ since, relationships }) => `${since} ${relationships}`);
}

describe('computeTimeline', () => {
  it('counts a tie in each bin in which it holds', () => {
    const graph = buildDatedGraph([
      { from: '2024-01-30', to: '2024-02-01' },
      { from: '2024-02-01', to: '2024-02-01' },
    ]);
    expect(count(graph)).toEqual(['2024-01-30 1', '2024-01-31 1', '2024-02-01 2']);
  });

  it('reads partial dates widely', () => {
    const graph = buildDatedGraph([
      { from: '2023-11', to: '2024' },
      { from: '2024-02', to: '2024-03' },
    ]);
    const { unit, bins } = computeTimeline(graph, { bins: 14 });
    expect(unit).toBe('month');
    expect(bins.map(({ relationships }) => relationships)).toEqual([
      1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
  });

  it('lets an open end run to the date of the network, or the latest that is known', () => {
    expect(count(buildDatedGraph([{ from: '2024-01-01' }], '2024-01-03'))).toEqual([
      '2024-01-01 1',
      '2024-01-02 1',
      '2024-01-03 1',
    ]);
    const later = buildDatedGraph(
      [{ from: '2024-01-01' }, { from: '2024-01-02', to: '2024-01-02' }],
      '2023-12-31',
    );
    expect(count(later)).toEqual(['2024-01-01 1', '2024-01-02 2']);
  });

  it('does not let a year among the dates prolong the network beyond its own date', () => {
    const graph = buildDatedGraph([{ from: '2024-01-01' }, { from: '2024', to: '2024-01-02' }], '2024-01-02');
    expect(count(graph)).toEqual(['2024-01-01 2', '2024-01-02 2']);
  });

  it('lets an open beginning reach back to the earliest date known', () => {
    const graph = buildDatedGraph([{ to: '2024-01-02' }, { from: '2024-01-01', to: '2024-01-03' }]);
    expect(count(graph)).toEqual(['2024-01-01 2', '2024-01-02 2', '2024-01-03 1']);
  });

  it('takes the date of a lone beginning for all of its length', () => {
    const { bins } = computeTimeline(buildDatedGraph([{ from: '2024' }]), { bins: 12 });
    expect(bins.at(-1)).toMatchObject({ to: '2024-12-31', relationships: 1 });
  });

  it('counts a tie without dates on those of its evidence and of its claims, once in each bin', () => {
    const graph = buildDatedGraph([
      { evidence: ['2024-01-01', '2024-01-03'], claimed: ['2024-01-03'] },
      { from: '2024-01-02', to: '2024-01-02', evidence: ['2024-05-05'] },
    ]);
    expect(count(graph)).toEqual(['2024-01-01 1', '2024-01-02 1', '2024-01-03 1']);
  });

  it('keeps the axis of the whole graph when only some ties are counted', () => {
    const graph = buildDatedGraph([{ from: '2024-01-01', to: '2024-01-02' }, { to: '2024-01-03' }, {}, {}]);
    expect(count(graph, { shown: new Set(['t0', 't3']) })).toEqual([
      '2024-01-01 1',
      '2024-01-02 1',
      '2024-01-03 0',
    ]);
    expect(computeTimeline(graph, { shown: new Set(['t0', 't3']) }).undated).toBe(1);
    expect(computeTimeline(graph).undated).toBe(2);
  });

  it('has no bin when nothing has a date, and one for one day', () => {
    expect(computeTimeline(buildDatedGraph([{}], '2024'))).toEqual({ unit: 'day', bins: [], undated: 1 });
    expect(computeTimeline(buildDatedGraph([])).bins).toEqual([]);
    expect(count(buildDatedGraph([{ from: '2024-02-29', to: '2024-02-29' }]))).toEqual(['2024-02-29 1']);
  });
});

describe('the axis', () => {
  function describeAxis(first: string, last: string, most = 60) {
    const { unit, bins } = createAxis(first, last, most);
    return { unit, count: bins.length, first: bins[0], last: bins.at(-1) };
  }

  it('is of days up to two months', () => {
    const { unit, count, first } = describeAxis('2024-01-01', '2024-02-29');
    expect([unit, count]).toEqual(['day', 60]);
    expect(first).toEqual({
      from: '2024-01-01',
      to: '2024-01-01',
      since: '2024-01-01',
      until: '2024-01-01',
      label: '1 January 2024',
    });
  });

  it('is then of weeks from Monday to Sunday', () => {
    const { unit, count, first } = describeAxis('2024-10-02', '2024-12-31');
    expect([unit, count]).toEqual(['day', 14]);
    expect(first?.label).toBe('30 September – 6 October 2024');
    expect(createAxis('2024-10-02', '2024-12-31', 60).bins[1]?.label).toBe('7–13 October 2024');
    expect(describeAxis('2024-10-02', '2024-12-31').last).toMatchObject({
      since: '2024-12-30',
      until: '2025-01-05',
    });
  });

  it('is then of months, quarters and years', () => {
    expect(describeAxis('2020-01-05', '2023-02-01')).toMatchObject({
      unit: 'month',
      count: 38,
      last: { from: '2023-02-01', to: '2023-02-28', since: '2023-02', label: 'February 2023' },
    });
    expect(describeAxis('2010-02-05', '2020-12-01')).toMatchObject({
      unit: 'month',
      count: 44,
      first: {
        from: '2010-01-01',
        to: '2010-03-31',
        since: '2010-01',
        until: '2010-03',
        label: 'January–March 2010',
      },
    });
    expect(describeAxis('1979-12-31', '2024-01-01')).toMatchObject({
      unit: 'year',
      count: 46,
      first: { from: '1979-01-01', to: '1979-12-31', since: '1979', until: '1979', label: '1979' },
    });
  });

  it('is of round numbers of years for centuries', () => {
    expect(describeAxis('1795-01-01', '2024-12-31')).toMatchObject({
      unit: 'year',
      count: 46,
      first: { since: '1795', until: '1799', label: '1795–1799' },
    });
  });

  it('stays within the calendar that dates have', () => {
    expect(describeAxis('0001-01-01', '9999-12-31')).toMatchObject({
      count: 50,
      first: { from: '0001-01-01', until: '0199' },
      last: { since: '9800', to: '9999-12-31' },
    });
    expect(describeAxis('9999-09-01', '9999-12-31').last?.to).toBe('9999-12-31');
    expect(describeAxis('0001-01-01', '9999-12-31', 1).count).toBe(1);
  });
});
