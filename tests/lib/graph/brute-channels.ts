import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Actor, Relationship } from '@/lib/network/network';
import type { Standings } from '@/lib/network/standing';
import { collectHops, enumerateChannels } from './enumerate-channels';

/**
 * Channels by the letter of docs/channels-and-brokers.md, found by trying all ways. It shares nothing with the search: ids, plain
 * lists, and a look at each tie again and again.
 */
type Leg = { readonly tie: Relationship; readonly a: string; readonly b: string; readonly family: string };

export type BruteChannel = {
  readonly actors: readonly string[];
  /** In the order of `contact`: carriers, steps that are no contact, contested ties, weakest grade, steps. */
  readonly rank: {
    readonly carrier: number;
    readonly contact: number;
    readonly contested: number;
    readonly evidence: string;
    readonly steps: number;
  };
  readonly cited: readonly string[];
  readonly goBetweens: readonly string[];
};

type Order = 'contact' | 'contested' | 'evidence' | 'steps';

const STANDINGS = ['corroborated', 'reported', 'unsourced', 'contested'];
const FAMILIES = ['channel', 'contact', 'alliance', 'rivalry', 'membership', 'dispute'];

export function createBrute(graph: NetworkGraph, standings: Standings, membership = true) {
  const network = graph.getAttribute('network');
  const actorOf = new Map<string, Actor>(network.actors.map((actor) => [actor.id, actor]));
  const types = graph.getAttribute('types');
  const reliabilities = new Map(network.documents.map(({ id, reliability }) => [id, reliability ?? 'F']));
  const legs: Leg[] = [];
  graph.forEachEdge((_, { relationship, type }, a, b) => {
    if (!type.carriesMessages || a === b || (type.family === 'membership' && !membership)) return;
    legs.push({ tie: relationship, a, b, family: type.family });
  });

  const grade = ({ id }: Relationship) => {
    const standing = standings.relationships.get(id);
    const judged = (standing?.evidence ?? []).map(
      ({ document, credibility }) => `${reliabilities.get(document)}${credibility ?? 6}`,
    );
    return `${STANDINGS.indexOf(standing?.id ?? 'contested')}${[...judged, 'F6'].sort()[0]}`;
  };
  const isContested = (tie: Relationship) => grade(tie).startsWith('3');
  const isContact = (leg: Leg) => leg.family === 'channel' || leg.family === 'contact';

  const actsFor = (agent: string, party: string) =>
    agent !== party &&
    actorOf.get(agent)?.kind !== 'state' &&
    network.relationships.some(
      ({ type, source, target, onBehalfOf }) =>
        source === agent &&
        ((types.get(type)?.family === 'membership' && target === party) ||
          (types.get(type)?.third?.leg === 'before' && onBehalfOf === party)),
    );
  const leads = (agent: string, party: string) =>
    actorOf.get(agent)?.kind !== 'state' &&
    agent !== party &&
    network.relationships.some((tie) => tie.type === 'leads' && tie.source === agent && tie.target === party);
  const areRivals = (a: string, b: string) =>
    a !== b &&
    network.relationships.some(
      ({ type, source, target }) =>
        types.get(type)?.sign === -1 && ((source === a && target === b) || (source === b && target === a)),
    );
  const oneSide = (a: string, b: string) => a === b || actsFor(a, b) || actsFor(b, a);

  const serves = (actor: string, end: string) =>
    actsFor(actor, end) ||
    (actorOf.get(end)?.kind === 'person' &&
      (actsFor(end, actor) || network.actors.some(({ id }) => leads(end, id) && actsFor(actor, id))));

  const listLegs = (a: string, b: string) =>
    legs.filter((leg) => (leg.a === a && leg.b === b) || (leg.a === b && leg.b === a));
  const countOf = (a: string, b: string) => {
    const all = listLegs(a, b);
    const uncontested = all.filter(({ tie }) => !isContested(tie));
    const left = uncontested.length > 0 ? uncontested : all;
    const contact = left.filter(isContact);
    return contact.length > 0 ? contact : left;
  };

  /** The three actors of a tie with two legs, the middle one between the others. */
  const toThree = ({ id, type, source, target, onBehalfOf, toward }: Relationship) => {
    if (legs.filter(({ tie }) => tie.id === id).length < 2) return null;
    const before = types.get(type)?.third?.leg === 'before';
    const three = before ? [onBehalfOf, source, target] : [source, target, toward];
    return three.every((actor) => actor !== null) ? (three as string[]) : null;
  };
  const isThree = (three: readonly string[] | null, a: string, middle: string, b: string) =>
    three !== null &&
    three[1] === middle &&
    ((three[0] === a && three[2] === b) || (three[0] === b && three[2] === a));
  const isAfter = (tie: Relationship) => types.get(tie.type)?.third?.leg === 'after';
  const isMediated = (a: string, middle: string, b: string) =>
    network.relationships.some((tie) => isAfter(tie) && isThree(toThree(tie), a, middle, b));
  const isReported = (a: string, middle: string, b: string) =>
    network.relationships.some(
      (tie) =>
        isThree(toThree(tie), a, middle, b) ||
        (isAfter(tie) &&
          legs.filter((leg) => leg.tie.id === tie.id && leg.a !== leg.b).length === 1 &&
          (tie.toward === null || tie.toward === tie.source || tie.toward === tie.target) &&
          tie.target === middle &&
          (tie.source === a || tie.source === b)),
    );

  const isDetour = (actors: readonly string[]) => {
    for (let i = 0; i < actors.length; i++) {
      for (let j = i + 2; j < actors.length; j++) {
        const [start = '', end = ''] = [actors[i], actors[j]];
        const direct = countOf(start, end);
        if (direct.length === 0) continue;
        const stretch = actors.slice(i, j + 1);
        const hops = stretch.slice(1).map((actor, at) => countOf(stretch[at] ?? '', actor));
        const isWeaker =
          direct.every(({ tie }) => isContested(tie)) &&
          hops.every((hop) => hop.some(({ tie }) => !isContested(tie)));
        const isNamed = stretch.some((middle, at) => {
          const [before, after] = [stretch[at - 1], stretch[at + 1]];
          if (before === undefined || after === undefined) return false;
          return isMediated(before, middle, after) && oneSide(start, before) && oneSide(after, end);
        });
        if (!isWeaker && !isNamed) return true;
      }
    }
    return false;
  };

  const toFit = (leg: Leg, before: string | undefined, a: string, after: string | undefined) => {
    const three = toThree(leg.tie);
    if (!three) return 2;
    const middle = three[1] ?? '';
    const beyond = three.find((actor) => actor !== leg.a && actor !== leg.b) ?? '';
    const next = middle === a ? before : after;
    if (next === undefined) return 2;
    if (next === beyond) return 0;
    const [one, other] = [actorOf.get(beyond), actorOf.get(next)];
    const isItsState = one?.kind === 'state' && one.country !== null && one.country === other?.country;
    return isItsState || oneSide(beyond, next) ? 1 : 2;
  };
  const cite = (actors: readonly string[], at: number) => {
    const [a = '', b = ''] = [actors[at], actors[at + 1]];
    const ranked = countOf(a, b).map((leg) => ({
      leg,
      key: [
        toFit(leg, actors[at - 1], a, actors[at + 2]),
        grade(leg.tie),
        FAMILIES.indexOf(leg.family),
        leg.tie.id,
      ].join(' '),
    }));
    return ranked.sort((x, y) => (x.key < y.key ? -1 : 1))[0]?.leg;
  };
  /** The fewest contested ties that make up the hops that have no other, by trying all choices. */
  const countContested = (actors: readonly string[]) => {
    const hops = actors
      .slice(1)
      .map((actor, at) => countOf(actors[at] ?? '', actor))
      .filter((hop) => hop.every(({ tie }) => isContested(tie)));
    let choices: ReadonlySet<string>[] = [new Set()];
    for (const hop of hops) {
      choices = choices.flatMap((chosen) => hop.map(({ tie }) => new Set([...chosen, tie.id])));
    }
    return Math.min(...choices.map(({ size }) => size));
  };

  /** What an actor counts as between two sides, whatever a channel says of it. */
  const classOf = (from: readonly string[], to: readonly string[], actor: string) => {
    const ends = [...from, ...to];
    if (ends.some((end) => serves(actor, end))) return 'own';
    const isPerson = actorOf.get(actor)?.kind === 'person';
    const isRival = ends.some(
      (end) =>
        areRivals(actor, end) ||
        (isPerson && network.actors.some(({ id }) => areRivals(id, end) && actsFor(actor, id))),
    );
    if (isRival) return 'rival';
    return isPerson ? 'other' : 'third';
  };

  const judge = (from: readonly string[], to: readonly string[], actors: readonly string[]): BruteChannel => {
    const isOwn = (actor: string) => classOf(from, to, actor) === 'own';
    const carriers = actors.slice(1, -1).map((actor, i) => {
      if (isReported(actors[i] ?? '', actor, actors[i + 2] ?? '')) return 0;
      return { own: 0, other: 0, third: 1, rival: 2 }[classOf(from, to, actor)];
    });
    const cited = actors.slice(1).map((_, at) => cite(actors, at));
    return {
      actors,
      rank: {
        carrier: Math.max(0, ...carriers),
        contact: cited.filter((leg) => leg && !isContact(leg)).length,
        contested: countContested(actors),
        evidence: [...cited.map((leg) => (leg ? grade(leg.tie) : ''))].sort().at(-1) ?? '',
        steps: actors.length - 1,
      },
      cited: cited.map((leg) => leg?.tie.id ?? ''),
      goBetweens: actors.slice(1, -1).filter((actor) => !isOwn(actor)),
    };
  };

  const ways = (from: readonly string[], to: readonly string[], maxHops: number) =>
    enumerateChannels(
      collectHops(graph, (_, isMembership) => membership || !isMembership),
      from,
      to,
      maxHops,
    );

  return {
    classOf,
    isDetour,
    ways,
    /** Every channel between two sides, in order. */
    list: (from: readonly string[], to: readonly string[], maxHops: number, first: Order = 'contact') =>
      ways(from, to, maxHops)
        .filter((actors) => !isDetour(actors))
        .map((actors) => judge(from, to, actors))
        .sort((a, b) => compare(a, b, first)),
  };
}

function compare(a: BruteChannel, b: BruteChannel, first: Order): number {
  for (const name of ['carrier', first, 'contact', 'contested', 'evidence', 'steps'] as const) {
    const [one, other] = [a.rank[name], b.rank[name]];
    if (one !== other) return one < other ? -1 : 1;
  }
  const at = a.actors.findIndex((actor, i) => actor !== b.actors[i]);
  return (a.actors[at] ?? '') < (b.actors[at] ?? '') ? -1 : 1;
}
