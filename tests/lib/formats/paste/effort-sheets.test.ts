import { NO_CHOICES } from '@/lib/formats/paste/paste-context';
import { planPaste } from '@/lib/formats/paste/plan-paste';
import { EFFORT_NETWORK } from '@/tests/browser/fixtures/effort-article';
import { describeNetwork, describeWanted } from '@/tests/browser/fixtures/effort-network';
import { EFFORT_SHEETS } from '@/tests/browser/fixtures/effort-sheets';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange } from '@/tests/lib/network/changes/do-change';

const GRIDS = { Documents: 'documents', Actors: 'actors', Claims: 'claims', Ties: 'relationships' } as const;

it('makes the network of the article of its sheets', () => {
  const network = EFFORT_SHEETS.reduce((before, { grid, rows: block }) => {
    const request = { grid: GRIDS[grid], block, from: '', onto: [], hasHead: null };
    const { change, rows } = planPaste(before, request, NO_CHOICES);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    if (!change) throw new Error('Nothing would change.');
    return doChange(before, change);
  }, createNetwork({}));
  expect(describeNetwork(network)).toEqual(describeWanted(EFFORT_NETWORK));
});
