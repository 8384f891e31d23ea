import { isolateWords } from '@/lib/network/isolate';
import { toDateLabel } from '@/lib/network/partial-date';
import { toClause, upperFirst } from '@/lib/network/tie-sentence';
import { isPluralName, takesArticle } from '@/lib/vocabulary/name-articles';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import type { ChannelDates } from './channel';
import type { Finding } from './finding';

/** A piece of a sentence: plain words, or the name of an actor or the words of a claim, which lead there. */
export type FindingPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'actor' | 'claim'; readonly id: string; readonly text: string };

/** The sentences of a finding: that of the channel, and those of who mediates and of the claim that is denied, if there are any. */
export type FindingWords = {
  readonly channel: readonly FindingPart[];
  readonly neither: readonly FindingPart[];
  readonly denial: readonly FindingPart[];
};

/** How many are named of those who deny, or who are one side. */
const MAX_NAMED = 3;
/** How many characters of a claim are said. */
const LONGEST_CLAIM = 180;

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/**
 * Returns a finding in words: "The United States reaches Hezbollah through Amos Hochstein and Nabih Berri. Three deny that the
 * United States asked for a ceasefire: Amos Hochstein, Mikati’s office and the United States."
 */
export function toFindingWords(graph: NetworkGraph, finding: Finding): FindingWords {
  return {
    channel: tidy(toChannelParts(graph, finding)),
    neither: tidy(toNeitherParts(graph, finding)),
    denial: finding.denied ? tidy(toDenialParts(graph, finding.denied)) : [],
  };
}

/** Returns parts of a sentence as plain text, in which names from right to left are isolated. */
export function toPlainWords(parts: readonly FindingPart[]): string {
  return parts.map(({ kind, text }) => (kind === 'text' ? text : isolateWords(text))).join('');
}

function toChannelParts(graph: NetworkGraph, finding: Finding): readonly FindingPart[] {
  const { from, to, channel, isMediated } = finding;
  if (!channel) {
    const sides = [...toSide(graph, from), text(' and '), ...toSide(graph, to)];
    return [text('No channel joins '), ...sides, text(' in these reports.')];
  }
  const [start = '', end = ''] = [channel.actors[0], channel.actors.at(-1)];
  const middle = channel.actors.slice(1, -1);
  const verb = isPlural(graph, start) ? 'reach' : 'reaches';
  const reach = [...toName(graph, start), text(` ${verb} `), ...toName(graph, end)];
  const how = middle.length === 0 ? [text(' directly')] : [text(' through '), ...toList(graph, middle)];
  const known = [...reach, ...how, text(toPeriod(channel.dates)), text(toReserve(finding))];
  if (isMediated) return [...known, text('.')];
  return [text('No envoy or go-between is reported; '), ...known, text(' by other ties.')];
}

/** Who serves neither side, where own people of both stand around them: "Of these, Terje Rød-Larsen serves neither side." */
function toNeitherParts(graph: NetworkGraph, { channel, isMediated }: Finding): readonly FindingPart[] {
  const between = channel?.actors.filter((id) => channel.goBetweens.includes(id)) ?? [];
  const [next = '', last = ''] = [channel?.actors[1], channel?.actors.at(-2)];
  if (!isMediated || between.length === 0 || between.includes(next) || between.includes(last)) return [];
  const isOne = between.length === 1 && !isPlural(graph, between[0] ?? '');
  return [
    text('Of these, '),
    ...toList(graph, between),
    text(` ${isOne ? 'serves' : 'serve'} neither side.`),
  ];
}

/** What speaks against a channel, where anything does. */
function toReserve({ channel }: Finding): string {
  const reserves = [
    ...(channel?.dates.how === 'no' ? ['one tie on the way was over before another began'] : []),
    ...(channel?.restsOnDenied ? ['a step of it is denied'] : []),
  ];
  return reserves.length === 0 ? '' : `, though ${reserves.join(' and ')}`;
}

function toDenialParts(
  graph: NetworkGraph,
  { claim, deniers }: NonNullable<Finding['denied']>,
): readonly FindingPart[] {
  const index = getGraphIndex(graph);
  const statement = index.claims[index.claimNumbers.get(claim) ?? -1]?.statement ?? claim;
  const clause = toClause(statement);
  const said: readonly FindingPart[] =
    clause === null
      ? [
          text('a claim: “'),
          { kind: 'claim', id: claim, text: clip(statement.trim().replace(/\.$/u, '')) },
          text('”'),
        ]
      : [text('that '), { kind: 'claim', id: claim, text: clip(clause) }];
  const [only = ''] = deniers;
  if (deniers.length === 1) {
    return [...toName(graph, only), text(isPlural(graph, only) ? ' deny ' : ' denies '), ...said, text('.')];
  }
  const count = NUMBERS[deniers.length] ?? deniers.length.toLocaleString('en');
  const names = deniers.length > MAX_NAMED ? [] : [text(': '), ...toList(graph, deniers)];
  return [text(`${count} deny `), ...said, ...names, text('.')];
}

function toList(graph: NetworkGraph, ids: readonly string[]): readonly FindingPart[] {
  return ids.flatMap((id, at) => {
    const before = at === 0 ? [] : [text(at === ids.length - 1 ? ' and ' : ', ')];
    return [...before, ...toName(graph, id)];
  });
}

/** One side of a question; of many actors the first are named. */
function toSide(graph: NetworkGraph, ids: readonly string[]): readonly FindingPart[] {
  if (ids.length <= MAX_NAMED) return toList(graph, ids);
  const named = ids.slice(0, MAX_NAMED - 1).flatMap((id) => [...toName(graph, id), text(', ')]);
  const others = ids.length - (MAX_NAMED - 1);
  return [...named.slice(0, -1), text(` and ${others.toLocaleString('en')} others`)];
}

function toName(graph: NetworkGraph, id: string): readonly FindingPart[] {
  const { name, kind } = graph.getNodeAttribute(id, 'actor');
  const article = takesArticle(name, kind) ? [text('the ')] : [];
  return [...article, { kind: 'actor', id, text: name }];
}

function isPlural(graph: NetworkGraph, id: string): boolean {
  const { name, kind } = graph.getNodeAttribute(id, 'actor');
  return isPluralName(name, kind);
}

function text(words: string): FindingPart {
  return { kind: 'text', text: words };
}

/** Joins plain words that follow one another, and begins with a capital where they begin the sentence. */
function tidy(parts: readonly FindingPart[]): readonly FindingPart[] {
  const joined: FindingPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind !== 'text' || last?.kind !== 'text') joined.push(part);
    else joined.splice(-1, 1, text(last.text + part.text));
  }
  return joined
    .filter(({ text: words }) => words !== '')
    .map((part, at) => (at === 0 && part.kind === 'text' ? text(upperFirst(part.text)) : part));
}

/** When every tie of the channel holds, no more exactly than needed: ", from January to August 1993". */
function toPeriod({ how, days }: ChannelDates): string {
  const [first, last] = [days?.first ?? null, days?.last ?? null];
  if (how !== 'same-day' || (first === null && last === null)) return '';
  const [start, end] = shorten(first, last);
  if (start === null) return `, until ${toDateLabel(end ?? '')}`;
  if (end === null) return `, since ${toDateLabel(start)}`;
  if (start === end) return start.length === 10 ? `, on ${toDateLabel(start)}` : `, in ${toDateLabel(start)}`;
  const [from, to] = [toDateLabel(start), toDateLabel(end)];
  const year = ` ${end.slice(0, 4)}`;
  const isOneYear = start.length > 4 && start.slice(0, 4) === end.slice(0, 4);
  return `, from ${isOneYear && from.endsWith(year) ? from.slice(0, -year.length) : from} to ${to}`;
}

/** A stretch of whole years is told in years, one of whole months in months. */
function shorten(first: string | null, last: string | null): readonly [string | null, string | null] {
  const cut = (length: number) => [first?.slice(0, length) ?? null, last?.slice(0, length) ?? null] as const;
  if ((first === null || first.endsWith('-01-01')) && (last === null || last.endsWith('-12-31')))
    return cut(4);
  if ((first === null || first.endsWith('-01')) && (last === null || endsMonth(last))) return cut(7);
  return [first, last];
}

function endsMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** Cuts between characters, never through one. */
function clip(words: string): string {
  const characters = Array.from(words);
  return characters.length <= LONGEST_CLAIM ? words : `${characters.slice(0, LONGEST_CLAIM - 1).join('')}…`;
}
