/** @jest-environment node */
import type { Reading } from '@/lib/reading/reading';
import { readArticle } from './read-article';
import { CLAIMED_SENTENCES, PAST_SENTENCES, UNREAL_SENTENCES } from './unreal-sentences';

/** Returns the ties that a reading has as facts, with their rule. */
function listFacts({ relationships }: Reading): string[] {
  return relationships
    .filter(({ modality }) => modality === 'fact' || modality === 'past')
    .map(({ source, type, target, rule }) => `${source} ${type} ${target} (${rule})`);
}

describe('readText, of thirty sentences of each kind', () => {
  it.each(UNREAL_SENTENCES)('makes no fact of what is unreal: %s', (_, sentences) => {
    expect(sentences).toHaveLength(30);
    const wrong = sentences.map((text) => [text, listFacts(readArticle(text))] as const);
    expect(wrong.filter(([, facts]) => facts.length > 0)).toEqual([]);
  });

  it.each(CLAIMED_SENTENCES)('makes no plain fact of what is only claimed: %s', (_, sentences) => {
    expect(sentences).toHaveLength(30);
    const wrong = sentences.map((text) => [text, listPlainFacts(text)] as const);
    expect(wrong.filter(([, facts]) => facts.length > 0)).toEqual([]);
  });

  it.each(PAST_SENTENCES)('says of what was so that it was: %s', (_, sentences) => {
    expect(sentences).toHaveLength(30);
    const modalities = sentences.map((text) => [text, readArticle(text).relationships[0]?.modality]);
    expect(modalities.filter(([, modality]) => modality !== 'past')).toEqual([]);
  });
});

/** Returns the facts between Iran and Israel that no claim of the reading states. */
function listPlainFacts(text: string): string[] {
  const reading = readArticle(text);
  const claimed = new Set(reading.claims.flatMap(({ relationships }) => relationships));
  const relationships = reading.relationships.filter(
    ({ id, source, target }) => !claimed.has(id) && source === 'iran' && target === 'israel',
  );
  return listFacts({ ...reading, relationships });
}
