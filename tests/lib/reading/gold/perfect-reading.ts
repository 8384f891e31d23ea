import type { Reading } from '@/lib/reading/reading';
import type { Gold } from './load-gold';

/** Returns the reading that a careful person would hand in. */
export function toPerfectReading(gold: Gold): Reading {
  const ties = gold.relationships.map((tie, at) => ({ tie, id: `tie-${at + 1}` }));
  return {
    document: { ...gold.document, spans: [] },
    actors: gold.actors.map(({ id, kind, name, mentions }) => ({
      id,
      kind,
      name,
      known: null,
      role: '',
      mentions,
    })),
    speakers: gold.speakers.map(({ id, mentions }) => ({ id, attribution: id, speaksFor: null, mentions })),
    relationships: ties.map(({ tie, id }) => ({
      id,
      type: tie.types[0] ?? '',
      source: tie.source,
      target: tie.target,
      third: tie.third,
      tier: 'found',
      rule: 'a-person',
      modality: tie.modality,
      evidence: [tie.evidence],
    })),
    claims: [...new Map(gold.sayings.map((saying) => [saying.claim, saying.statement]))].map(
      ([id, statement]) => ({
        id,
        statement,
        relationships: ties.filter(({ tie }) => tie.claim === id).map((one) => one.id),
      }),
    ),
    attributions: gold.sayings.map(({ claim, speakers, stances, chain, evidence }) => ({
      ...evidence,
      speaker: speakers[0] ?? null,
      stance: stances[0] ?? 'asserts',
      claim,
      chain,
      flag: null,
    })),
    uncovered: gold.pairs.map(({ actors, evidence }) => ({ ...evidence, scope: 'sentence', actors })),
    instructions: [],
  };
}
