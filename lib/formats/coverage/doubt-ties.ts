import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import { foldName } from '../guess/fold-name';
import type { Mapping } from '../mapping';
import type { QuestionChoice } from '../question';
import { type Finding, quoteSome } from './finding';

/** Ties from which on there is something to count. */
const MIN_TIES = 5;
/** The share of ties that may have a type that no other has. */
const MAX_SINGLE_TYPES = 0.8;
const MAX_LABEL_WORDS = 7;
const MAX_LABEL = 60;
const FIRST_YEAR = 1600;
const MAX_STRANGE_YEARS = 0.1;
const ALMOST_ALL = 0.9;
/** Types of so many words are told in free words. */
const FREE_WORDS = 3;
const OLDEST_YEAR = 1000;
/** The share of the dated ties that makes a network one of older times. */
const OLD = 0.8;

/** Returns in which the ties of a network are unlike ties: their types, their dates, and whom they tie. `year`: that of today. */
export function doubtTies(network: Network, mapping: Mapping, year: number): readonly Finding[] {
  if (network.relationships.length === 0) return [];
  return [
    ...doubtTypes(network, mapping),
    ...doubtMeasures(network),
    ...doubtYears(network, year),
    ...tellHub(network),
    ...tellReturns(network),
  ];
}

function doubtTypes(network: Network, { tieColumns }: Mapping): readonly Finding[] {
  const { relationships, actors } = network;
  const all = collectTypes(network);
  const used = new Map<string, number>();
  for (const { type } of relationships) used.set(type, (used.get(type) ?? 0) + 1);
  const labels = [...used.keys()].map((id) => all.get(id)?.label ?? id);
  const names = new Set(actors.map(({ name }) => foldName(name)));
  const asNames = labels.filter((label) => names.has(foldName(label)));
  const long = labels.filter(
    (label) => label.length > MAX_LABEL || label.split(' ').length > MAX_LABEL_WORDS,
  );
  const single = [...used.values()].filter((count) => count === 1).length;
  const why =
    asNames.length > 0
      ? `${quoteSome(asNames)} is the name of an actor as well.`
      : long.length > 0
        ? `${quoteSome(long, 1)} reads like a sentence.`
        : single >= MIN_TIES && single >= MAX_SINGLE_TYPES * relationships.length && areFree(labels)
          ? `Nearly each of them has one of its own, such as ${quoteSome(labels)}.`
          : null;
  if (why === null) return [];
  const column = Object.entries(tieColumns).find(([, field]) => field === 'type')?.[0];
  const others: readonly QuestionChoice[] =
    column === undefined
      ? []
      : [
          {
            label: `They say more of each tie: “${column}” is kept as its notes, and all ties are of one type`,
            mapping: { tieColumns: { [column]: 'notes' } },
          },
        ];
  return [
    {
      id: 'coverage types',
      isAsked: true,
      message: `Are these types of ties? ${why}`,
      others,
      label: 'They are',
    },
  ];
}

function areFree(labels: readonly string[]): boolean {
  return labels.reduce((sum, label) => sum + label.split(' ').length, 0) >= FREE_WORDS * labels.length;
}

/** A number between each two, such as a correlation, ties nobody. */
function doubtMeasures({ relationships, actors }: Network): readonly Finding[] {
  const pairs = new Set(relationships.map(({ source, target }) => [source, target].sort().join('\n')));
  const all = (actors.length * (actors.length - 1)) / 2;
  if (actors.length < MIN_COMPLETE || pairs.size < COMPLETE * all) return [];
  const weights = relationships.map((tie) => ('weight' in tie ? Number(tie.weight) : Number.NaN));
  const broken = weights.filter((weight) => !Number.isInteger(weight) && !Number.isNaN(weight));
  if (broken.length < COMPLETE * relationships.length) return [];
  const message = `Do these numbers tie anybody? There is one between nearly all pairs, such as ${broken.slice(0, 3).join(', ')}, as of correlations, shares or distances.`;
  return [{ id: 'coverage measures', isAsked: true, message, others: [], label: 'Each of them is a tie' }];
}

const MIN_COMPLETE = 4;
const COMPLETE = 0.8;

function doubtYears({ relationships }: Network, year: number): readonly Finding[] {
  const dated = relationships.filter(({ from, to }) => from !== null || to !== null);
  const old = dated.filter(({ from, to }) => isBetween(from ?? to, OLDEST_YEAR, FIRST_YEAR)).length;
  const first = old >= OLD * dated.length ? OLDEST_YEAR : FIRST_YEAR;
  const isStrange = (date: string | null, last: number) => date !== null && !isBetween(date, first, last + 1);
  // A tie may be agreed upon for long.
  const strange = dated.filter(({ from, to }) => isStrange(from, year + 1) || isStrange(to, year + 100));
  const turned = dated.filter(
    ({ from, to }) => from !== null && to !== null && to.slice(0, 4) < from.slice(0, 4),
  );
  const found = strange.length > 0 ? strange : turned;
  const [example] = found;
  if (!example) return [];
  const isAsked = found.length > MAX_STRANGE_YEARS * dated.length;
  const count = `${found.length.toLocaleString('en')} of ${dated.length.toLocaleString('en')} dated ties`;
  const what = strange.length > 0 ? `lie before ${first} or in the future` : 'end before they begin';
  const shown = [...new Set([example.from, example.to].flatMap((date) => date ?? []))].join(' to ');
  const message = isAsked
    ? `Are the dates read right? ${count} ${what}, such as ${shown}.`
    : `${count} ${what}, such as ${shown}.`;
  return [{ id: 'coverage years', isAsked, message, others: [], label: 'They are right' }];
}

function isBetween(date: string | null, first: number, beyond: number): boolean {
  const year = Number(date?.slice(0, 4) ?? Number.NaN);
  return year >= first && year < beyond;
}

/** An actor who stands in nearly all ties may be a constant or a heading; it may as well be the one whose network this is. */
function tellHub({ relationships, actors }: Network): readonly Finding[] {
  if (relationships.length < 2 * MIN_TIES) return [];
  const counts = new Map<string, number>();
  for (const { source, target } of relationships)
    for (const id of new Set([source, target])) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  const hub = actors.find(({ id }) => (counts.get(id) ?? 0) > ALMOST_ALL * relationships.length);
  if (!hub) return [];
  const message = `“${hub.name}” stands in nearly all ties.`;
  return [{ id: 'coverage hub', isAsked: false, message, others: [], label: '' }];
}

function tellReturns({ relationships }: Network): readonly Finding[] {
  const pairs = new Set(relationships.map(({ source, target }) => `${source}\n${target}`));
  if (relationships.length < 2 * MIN_TIES) return [];
  const returned = relationships.filter(
    ({ source, target }) => source !== target && pairs.has(`${target}\n${source}`),
  );
  if (returned.length < ALMOST_ALL * relationships.length) return [];
  const message = 'Nearly all pairs stand in the file both ways: each may be one tie without a direction.';
  return [{ id: 'coverage returns', isAsked: false, message, others: [], label: '' }];
}
