/** @jest-environment node */
import type { Reading } from '@/lib/reading/reading';
import { readArticle } from './read-article';
import { listUnrealFrames } from './unreal-frames';

/** Returns the facts about Chad and Hamas that no claim of the reading states, with their rule. */
function listPlainFacts({ relationships, claims }: Reading): string[] {
  const claimed = new Set(claims.flatMap((claim) => claim.relationships));
  return relationships
    .filter(({ id, modality }) => !claimed.has(id) && (modality === 'fact' || modality === 'past'))
    .filter(({ source, target, third }) =>
      ['chad', 'hamas'].every((end) => [source, target, third].includes(end)),
    )
    .map(({ source, type, target, rule }) => `${source} ${type} ${target} (${rule})`);
}

describe('readText, of frames that say of no deed that it was done', () => {
  it.each(listUnrealFrames())('makes no fact of any deed: %s', (_, sentences) => {
    const wrong = sentences.map((text) => [text, listPlainFacts(readArticle(text))] as const);
    expect(wrong.filter(([, facts]) => facts.length > 0)).toEqual([]);
  });
});
