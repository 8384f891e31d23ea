import { readText } from '@/lib/reading/read-text';
import type { ReadAttribution, Reading, ReadRelationship } from '@/lib/reading/reading';
import { KNOWN_DIRECTORY } from './known-directory';

/** Reads a text with the small directory, and no network. */
export function readArticle(text: string): Reading {
  return readText(text, { directory: KNOWN_DIRECTORY, network: null });
}

/**
 * Returns the ties of a reading in words: "iran backs hezbollah (fact)". With those that are found are those that a rule reads in a
 * negated, conditional or planned sentence, which are possible at most.
 */
export function listTies({ relationships }: Reading, tier: 'found' | 'possible' = 'found'): string[] {
  const isUnreal = ({ modality, rule }: ReadRelationship): boolean =>
    rule !== 'cue' && modality !== 'fact' && modality !== 'past';
  return relationships
    .filter((tie) => tie.tier === tier || (tier === 'found' && isUnreal(tie)))
    .map(
      ({ source, type, target, third, modality }) =>
        `${source} ${type} ${target}${third ? ` / ${third}` : ''} (${modality})`,
    );
}

/** Returns who says what of a reading: "hochstein denies: …". */
export function listSayings({ attributions, claims }: Reading): string[] {
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const toWords = ({ speaker, stance, claim }: ReadAttribution) =>
    `${speaker ?? 'all'} ${stance}: ${statements.get(claim)}`;
  return attributions.map(toWords);
}

/** Returns the ids of the actors of a reading with the texts of their mentions. */
export function listMentions(text: string, { actors }: Reading): Record<string, string[]> {
  return Object.fromEntries(
    actors.map(({ id, mentions }) => [id, mentions.map(({ start, end }) => text.slice(start, end))]),
  );
}
