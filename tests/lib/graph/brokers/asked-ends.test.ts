import { findAskedEnds } from '@/lib/graph/brokers/asked-ends';
import { findSides, type SideOptions } from '@/lib/graph/brokers/party-sides';
import { ChannelQuestionError } from '@/lib/graph/channels/channel-question';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildFerryGraph } from '../ferry-network';

const ferry = buildFerryGraph();

function find(
  from: readonly string[],
  to: readonly string[],
  options: SideOptions = {},
  changes: Partial<NetworkFilter> = {},
) {
  const shown = filterNetwork(ferry, { ...NO_FILTER, ...changes });
  return findAskedEnds(ferry, shown.actors, findSides(ferry, shown, options), from, to);
}

describe('findAskedEnds', () => {
  it('has each actor asked for stand for its side, in the order of the file', () => {
    const own = new Map<string, string | null>([
      ['speaker', 'here'],
      ['premier', 'here'],
      ['militia', 'there'],
      ['envoy', null],
    ]);
    expect(find(['speaker'], ['militia', 'envoy'], { own })).toEqual({
      from: expect.arrayContaining(['speaker', 'premier']),
      to: expect.arrayContaining(['militia', 'envoy']),
    });
    const order = ferry.getAttribute('network').actors.map(({ id }) => id);
    const ends = find(['speaker'], ['militia', 'envoy'], { own });
    for (const end of [ends?.from ?? [], ends?.to ?? []]) {
      expect(end).toEqual(order.filter((id) => end.includes(id)));
    }
  });

  it('has actors stand for themselves where the ends have a side in common', () => {
    const own = new Map(['speaker', 'premier', 'militia'].map((id) => [id, 'all'] as const));
    expect(find(['speaker'], ['militia'], { own })).toEqual({ from: ['speaker'], to: ['militia'] });
  });

  it('leaves out who is not shown', () => {
    const own = new Map([
      ['speaker', 'here'],
      ['militia', 'there'],
    ]);
    const ends = find(['speaker'], ['militia'], { own }, { types: ['leads'] });
    expect(ends).toEqual({ from: [], to: ['militia'] });
  });

  it('is null where an end has nobody', () => {
    expect([find([], []), find(['speaker'], []), find([], ['militia'])]).toEqual([null, null, null]);
  });

  it('refuses an actor that is not there, and one that is at both ends', () => {
    expect(() => find(['ghost'], ['militia'])).toThrow(ChannelQuestionError);
    expect(() => find(['militia'], ['militia'])).toThrow(ChannelQuestionError);
  });
});
