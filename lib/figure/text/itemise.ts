import createBidi from 'bidi-js';
import type { TextStyle } from './shaped-text';

export const FONT_FAMILIES = ['sans', 'arabic', 'hebrew'] as const;
export type FontFamily = (typeof FONT_FAMILIES)[number];

/** A stretch of a text that is in one font, one script and one direction; `end` is the index after its last unit. */
export type TextRun = {
  readonly start: number;
  readonly end: number;
  readonly family: FontFamily;
  /** ISO 15924. */
  readonly script: string;
  readonly level: number;
};

export type ItemisedText = {
  readonly rtl: boolean;
  /** In visual order. */
  readonly runs: readonly TextRun[];
  /** Characters that no font has. */
  readonly missing: readonly string[];
};

type Cluster = { readonly start: number; readonly text: string };
type Place = { readonly family: FontFamily; readonly script: string };

const bidi = createBidi();

const PLACES: readonly (Place & { readonly letters: RegExp })[] = [
  { letters: /\p{Script=Arabic}/u, family: 'arabic', script: 'Arab' },
  { letters: /\p{Script=Hebrew}/u, family: 'hebrew', script: 'Hebr' },
  { letters: /\p{Script=Latin}/u, family: 'sans', script: 'Latn' },
  { letters: /\p{Script=Cyrillic}/u, family: 'sans', script: 'Cyrl' },
  { letters: /\p{Script=Greek}/u, family: 'sans', script: 'Grek' },
];
const ELSEWHERE: Place = { family: 'sans', script: 'Zyyy' };
const OF_ANY_SCRIPT = /^[\p{Script=Common}\p{Script=Inherited}]/u;
/** An isolate; two letters of a flag; a letter with its marks; the parts of one emoji. */
const CLUSTERS =
  /[\u2068\u2069]|[\u{1f1e6}-\u{1f1ff}]{2}|.(?:\p{M}|\p{Emoji_Modifier}|\u200c|\u200d(?:\p{Extended_Pictographic})?)*/gsu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const ISOLATES = /[\u2068\u2069]/u;
/** Letters without marks, digits and signs that all run from left to right: most of what is drawn. */
const PLAIN = /^[ -~]+$/;
/** The bidi library looks at one unit at a time and takes these for letters that run from left to right. */
const SIGN_OF_TWO_UNITS = /[\u{10000}-\u{10ffff}]/gu;

/**
 * Returns a line cut into runs, in the order in which they stand from left to right (Unicode's bidirectional algorithm, rules
 * L1 and L2). Digits, spaces and signs go with the letters before them; marks stay with their letter. `has` says whether a
 * family has a character.
 */
export function itemise(
  text: string,
  direction: TextStyle['direction'],
  has: (family: FontFamily, codePoint: number) => boolean,
): ItemisedText {
  if (direction !== 'rtl' && PLAIN.test(text)) {
    const run = itemisePlain(text, has);
    if (run) return { rtl: false, runs: [run], missing: [] };
  }
  const signless = text.replace(SIGN_OF_TWO_UNITS, (sign) => (/\p{L}/u.test(sign) ? sign : '\ufffc\ufffc'));
  const { levels, paragraphs } = bidi.getEmbeddingLevels(signless, direction);
  const clusters = listClusters(text);
  const places = choosePlaces(clusters, levels);
  const missing = new Set<string>();
  const runs: TextRun[] = [];
  clusters.forEach((cluster, index) => {
    if (ISOLATES.test(cluster.text)) return;
    const { script, family: wanted } = places[index] ?? ELSEWHERE;
    const { family, lacking } = chooseFont(cluster.text, wanted, has);
    for (const character of lacking) missing.add(character);
    const level = levels[cluster.start] ?? 0;
    const end = cluster.start + cluster.text.length;
    const last = runs.at(-1);
    const goesOn = last?.end === cluster.start && last.family === family && last.script === script;
    if (last && goesOn && last.level === level) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start: cluster.start, end, family, script, level });
  });
  return { rtl: (paragraphs[0]?.level ?? 0) % 2 === 1, runs: toVisualOrder(runs), missing: [...missing] };
}

/** Returns the one run of a text of plain characters, null when the font lacks one of them. */
function itemisePlain(text: string, has: (family: FontFamily, codePoint: number) => boolean): TextRun | null {
  for (let index = 0; index < text.length; index++) if (!has('sans', text.charCodeAt(index))) return null;
  const script = /[a-z]/i.test(text) ? 'Latn' : ELSEWHERE.script;
  return { start: 0, end: text.length, family: 'sans', script, level: 0 };
}

function listClusters(text: string): readonly Cluster[] {
  return Array.from(text.matchAll(CLUSTERS), (match) => ({ start: match.index, text: match[0] }));
}

/**
 * The script of each cluster. What belongs to none takes that of the letters before it in its own direction; where there are
 * none, of those before it, or of the first.
 */
function choosePlaces(clusters: readonly Cluster[], levels: Uint8Array): readonly Place[] {
  const own = clusters.map(({ text }) => (OF_ANY_SCRIPT.test(text) ? null : findPlace(text)));
  const atLevel = new Map<number, Place>();
  let latest = own.find((place) => place !== null) ?? ELSEWHERE;
  return clusters.map(({ start }, index) => {
    const level = levels[start] ?? 0;
    const place = own[index];
    if (!place) return atLevel.get(level) ?? latest;
    atLevel.set(level, place);
    latest = place;
    return place;
  });
}

function findPlace(text: string): Place {
  return PLACES.find(({ letters }) => letters.test(text)) ?? ELSEWHERE;
}

/** The family that lacks the least of a cluster: the wanted one if it can be. */
function chooseFont(
  text: string,
  wanted: FontFamily,
  has: (family: FontFamily, codePoint: number) => boolean,
): { family: FontFamily; lacking: readonly string[] } {
  let best = { family: wanted, lacking: listLacking(text, wanted, has) };
  for (const family of FONT_FAMILIES) {
    if (best.lacking.length === 0) return best;
    const lacking = listLacking(text, family, has);
    if (lacking.length < best.lacking.length) best = { family, lacking };
  }
  // An emoji of many parts is one thing to the user who reads it.
  return /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/u.test(text)
    ? { family: 'sans', lacking: [text] }
    : best;
}

/** A font may have a letter with its accent as one, or as two. */
function listLacking(
  text: string,
  family: FontFamily,
  has: (family: FontFamily, codePoint: number) => boolean,
): readonly string[] {
  const lackingOf = (form: string) =>
    [...form].filter((character) => !has(family, character.codePointAt(0) ?? 0) && !UNSEEN.test(character));
  const composed = lackingOf(text.normalize('NFC'));
  if (composed.length === 0) return composed;
  const split = lackingOf(text.normalize('NFD'));
  return split.length < composed.length ? split : composed;
}

/** Rule L2: from the highest level down to the lowest odd one, turn round what is at that level or above. */
function toVisualOrder(runs: readonly TextRun[]): readonly TextRun[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}
