import type { Reading, ReadRelationship } from '@/lib/reading/reading';
import { alignReading, overlaps } from './align';
import type { Gold, GoldRelationship } from './load-gold';
import { isSameClaim, isSameSaying } from './match-sayings';
import { isReal, isSameTie, joinsPair, listPairs } from './match-ties';

/** Returns what a reading of a gold text misses and gets wrong, in words: of texts from which rules may be learned. */
export function listErrors(gold: Gold, reading: Reading): readonly string[] {
  return [
    ...listActorErrors(gold, reading),
    ...listTieErrors(gold, reading),
    ...listPairErrors(gold, reading),
    ...listSayingErrors(gold, reading),
  ];
}

function listActorErrors(gold: Gold, reading: Reading): string[] {
  const { actors } = alignReading(gold, reading);
  const reached = new Set(actors.values());
  const missed = gold.actors.filter(({ id, optional }) => !optional && !reached.has(id));
  const wrong = reading.actors.filter(({ id }) => !actors.has(id));
  const kinds = reading.actors.flatMap(({ id, kind, name }) => {
    const own = gold.actors.find((actor) => actor.id === actors.get(id));
    return own && own.kind !== kind ? [`kind: ${name} is a ${own.kind}, read as a ${kind}`] : [];
  });
  const mentions = gold.actors
    .filter(({ optional }) => !optional)
    .flatMap(({ id, mentions: places }) => {
      const read = reading.actors.filter((actor) => actors.get(actor.id) === id);
      return places
        .filter(({ kind }) => kind !== 'demonym' && kind !== 'description' && kind !== 'pronoun')
        .filter((place) => !read.some((actor) => actor.mentions.some((one) => overlaps(one, place))))
        .map(({ start, end, kind }) => `missed mention: ${id} (${kind}) ${around(gold.text, start, end)}`);
    });
  return [
    ...missed.map(
      ({ id, mentions: [place] }) =>
        `missed actor: ${id} ${place ? around(gold.text, place.start, place.end) : ''}`,
    ),
    ...wrong.map(
      ({ name, kind, mentions: [place] }) =>
        `wrong actor: ${name} (${kind}) ${place ? around(gold.text, place.start, place.end) : ''}`,
    ),
    ...kinds,
    ...mentions,
  ];
}

function around(text: string, start: number, end: number): string {
  const words = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return `…${words.replace(/\s+/g, ' ')}…`;
}

function listTieErrors(gold: Gold, reading: Reading): string[] {
  const alignment = alignReading(gold, reading);
  const describeRead = (read: ReadRelationship): string =>
    `${read.source} ${read.type} ${read.target}${read.third ? ` [${read.third}]` : ''} (${read.rule}, ${read.modality}) “${read.evidence[0]?.quote ?? ''}”`;
  const describeGold = ({ types, source, target, third, modality, evidence }: GoldRelationship): string =>
    `${source} ${types.join('/')} ${target}${third ? ` [${third}]` : ''} (${modality}) “${evidence.quote}”`;
  const isThere = (tie: GoldRelationship, tier: string): boolean =>
    reading.relationships.some((read) => read.tier === tier && isSameTie(tie, read, alignment));
  const counted = gold.relationships.filter(
    ({ modality, optional }) => !optional && (isReal(modality) || modality === 'planned'),
  );
  return [
    ...counted
      .filter((tie) => !isThere(tie, 'found'))
      .map((tie) => `missed tie${isThere(tie, 'possible') ? ', but possible' : ''}: ${describeGold(tie)}`),
    ...reading.relationships
      .filter(
        (read) => read.tier === 'found' && !gold.relationships.some((tie) => isSameTie(tie, read, alignment)),
      )
      .map((read) => `wrong tie: ${describeRead(read)}`),
  ];
}

function listPairErrors(gold: Gold, reading: Reading): string[] {
  const alignment = alignReading(gold, reading);
  return listPairs(gold)
    .filter(
      (pair) =>
        !reading.relationships.some((read) => joinsPair(pair, read, alignment)) &&
        !reading.uncovered.some((sentence) => {
          const named = sentence.actors.map((id) => alignment.actors.get(id));
          return overlaps(sentence, pair.evidence) && pair.actors.every((actor) => named.includes(actor));
        }),
    )
    .map(
      ({ actors, evidence }) =>
        `unreachable pair: ${actors.join(' – ')} “${gold.text.slice(evidence.start, evidence.end)}”`,
    );
}

function listSayingErrors(gold: Gold, reading: Reading): string[] {
  const alignment = alignReading(gold, reading);
  const { attributions, claims } = reading;
  const sayings = gold.sayings.flatMap((saying) => {
    const same = attributions.filter((one) => isSameSaying(saying, one, alignment));
    const { speakers, stances, evidence, claim, chain } = saying;
    const words = `${speakers.join('/') || 'nobody'} ${stances.join('/')} ${claim}${chain.length > 0 ? ` through ${chain.join(', ')}` : ''} “${evidence.quote}”`;
    const isChained = same.some((one) =>
      chain.every((id) => one.chain.some((read) => alignment.voices.get(read) === id)),
    );
    if (!same.some((one) => isSameClaim(gold, saying, reading, one)))
      return [`missed saying${same.length > 0 ? ', as its claim is another' : ''}: ${words}`];
    return isChained ? [] : [`missed chain: ${words}`];
  });
  const wrong = attributions
    .filter(({ end }) => end > gold.bodyStart)
    .filter(
      (one) =>
        !gold.sayings.some(
          (saying) => isSameSaying(saying, one, alignment) && isSameClaim(gold, saying, reading, one),
        ),
    )
    .map(
      ({ speaker, stance, claim, quote }) =>
        `wrong saying: ${speaker ?? 'nobody'} ${stance} “${claims.find(({ id }) => id === claim)?.statement ?? ''}” in “${quote}”`,
    );
  return [...sayings, ...wrong];
}
