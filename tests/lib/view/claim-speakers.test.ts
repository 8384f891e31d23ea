import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { layCards } from '@/lib/view/claim-cards';
import { placeClaims } from '@/lib/view/claim-ends';
import { buildLegend } from '@/lib/view/legend';
import { toSmallPicture } from '@/lib/view/small-picture';
import { createClaimsNetwork } from './claims-network';

const NOTHING = { selection: { kind: 'none' }, focus: [] } as const;
const graph = buildNetworkGraph(createClaimsNetwork());
const show = (changes: Partial<NetworkFilter> = {}) =>
  buildView(graph, filterNetwork(graph, { ...NO_FILTER, lens: 'contested', ...changes }), NOTHING);

const POSITIONS = {
  envoy: { x: 0, y: 0 },
  premier: { x: 300, y: 0 },
  office: { x: 300, y: 200 },
  minister: { x: 0, y: 200 },
};

describe('collectClaimSpeakers', () => {
  it('shows every claim that is answered as a thing of its own, denied or not, and no other', () => {
    const { claims } = show();
    expect(claims.map(({ claim, isCard, onto }) => [claim, isCard, onto])).toEqual([
      ['asked', true, null],
      ['met', true, null],
    ]);
    expect(claims.map(({ standing }) => standing)).toEqual(['contested', 'reported']);
  });

  it('joins a claim to actors who say it and to unnamed speakers, as the document names them', () => {
    const { claimPoints, claimLines } = show();
    expect(claimPoints.filter(({ kind }) => kind !== 'tie').map(({ kind, name }) => [kind, name])).toEqual([
      ['unnamed', 'a senior source'],
      ['report', 'Wire'],
    ]);
    const says = claimLines.filter(({ kind }) => kind === 'says');
    expect(says.map(({ from, claim }) => [from.split(':')[0], claim])).toEqual([
      ['speaker', 'asked'],
      ['minister', 'asked'],
      ['speaker', 'met'],
      ['speaker', 'met'],
    ]);
    // One document names one speaker twice in the same words.
    expect(says[0]?.from).toBe(says[2]?.from);
  });

  it('joins a claim to the ties that rest on it', () => {
    const { claimPoints, claimLines } = show();
    const about = claimLines.filter(({ kind }) => kind === 'about');
    expect(about.map(({ from, to }) => [from, claimPoints.find(({ id }) => id === to)?.onto])).toEqual([
      ['claim:asked', 'request'],
      ['claim:met', 'talks'],
    ]);
  });

  it('ends answers at the claim and not at the mark of its tie', () => {
    const answers = show().legs.filter(({ to }) => to.startsWith('claim:'));
    expect(answers.map(({ relationship, to, onto }) => [relationship, to, onto])).toEqual([
      ['denial', 'claim:asked', undefined],
      ['no-comment', 'claim:asked', undefined],
      ['confirmation', 'claim:met', undefined],
    ]);
  });

  it('leaves out who speaks only in a document that is left out', () => {
    expect(show({ without: ['wire'] }).claimPoints.filter(({ kind }) => kind !== 'tie')).toEqual([]);
  });

  it('shows none under another lens', () => {
    const { claims, claimPoints, claimLines } = show({ lens: 'all' });
    expect(claims.some(({ isCard }) => isCard)).toBe(false);
    expect([claimPoints, claimLines]).toEqual([[], []]);
  });

  it('counts claims and speakers in the legend, and no line as a tie', () => {
    const legend = buildLegend(show());
    expect(legend).toMatchObject({ claims: 2, unnamed: 1, reports: 1 });
    expect(legend.types.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  it('gives each claim and each speaker a place, and moves no actor', () => {
    const view = show();
    const places = placeClaims(view, POSITIONS);
    for (const { id } of [...view.claims, ...view.claimPoints]) expect(places[id]).toBeDefined();
    expect(places).toMatchObject(POSITIONS);
    expect(layCards(view, POSITIONS).map(({ card }) => card)).toEqual(['claim:asked', 'claim:met']);
  });

  it('draws claims with their words in a picture with names, and small in one without', () => {
    const size = { width: 600, height: 400 };
    const named = toSmallPicture(show(), POSITIONS, { ...size, labels: true });
    expect(named).toContain('a senior source');
    expect(named).toContain('The envoy asked');
    const bare = toSmallPicture(show(), POSITIONS, { ...size, labels: false });
    expect(bare).not.toContain('<text');
    expect(bare).toContain('<circle');
  });
});
