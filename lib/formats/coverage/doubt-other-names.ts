import { foldName } from '../guess/fold-name';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

/** Words before another name of the same one, in brackets or without. */
const ALSO =
  /^(.{2,120}?)[,\s]*[([]?\s*\b(?:a\.? ?k\.? ?a\.?|f\.? ?k\.? ?a\.?|also known as|formerly(?: known as)?|alias|née|née|genannt|gen\.|ehemals|vormals|dit|dite|alias de|conocid[oa] como|conhecid[oa] como|detto|detta|vulgo)[\s:]+(.{2,120}?)\s*[)\]]?$/iu;
/** Titles before a name, by which nobody else is meant. */
const TITLED =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|fr|herr|frau|monsieur|madame|mme|m|señor|señora|sr|sra|sig|signora?|dott|ing|dipl|mag|hon|the hon|the rt hon|rt hon)\.?\s+)+(.+)$/iu;
const MAX_PAIRS = 200;

/**
 * Returns which actors are called by a name that another has as well, with a word such as “aka” or a title before it: they may be one. What is
 * said to be the same is no longer asked.
 */
export function doubtOtherNames(
  names: readonly string[],
  sameActors: Mapping['sameActors'] = [],
): readonly Finding[] {
  const known = new Map(names.map((name) => [foldName(name), name]));
  const pairs = names.flatMap((name) => {
    const [, plain = '', other = ''] = ALSO.exec(name) ?? [];
    const bare = TITLED.exec(name)?.[1] ?? '';
    const parts = [plain, other, ...(bare.includes(' ') ? [bare] : [])];
    const same = parts.flatMap((part) => known.get(foldName(part)) ?? []).filter((each) => each !== name);
    return same.length > 0 ? [[...new Set([...same, name])]] : [];
  });
  if (pairs.length === 0) return [];
  const shown = pairs.slice(0, 2).map((pair) => pair.map((name) => `“${name}”`).join(' and '));
  const told = `${shown.join(', ')}${pairs.length > 2 ? ' …' : ''} are called so that each pair may be one actor.`;
  return [
    {
      id: 'coverage other names',
      isAsked: true,
      message: `Are these the same actors? ${told}`,
      told,
      label: 'They are different',
      others:
        pairs.length > MAX_PAIRS
          ? []
          : [
              {
                label: `They are the same: ${quoteSome(pairs.map(([first = '']) => first))}`,
                mapping: { sameActors: [...sameActors, ...pairs] },
              },
            ],
    },
  ];
}
