import type { KnownActor, KnownNameUse } from '@/lib/network/directory/known-actor';
import type { Actor, Network } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { KnownFrom } from '../reading';
import { readTokens, type Token, tokenAt } from '../text/tokens';

/** An actor that the network or the directory knows. */
export type Known = {
  readonly kind: ActorKindId;
  readonly name: string;
  readonly role: string;
  readonly known: KnownFrom;
};

/** A written form of a known actor, as the words that make it up. */
export type KnownForm = {
  readonly known: Known;
  readonly words: readonly string[];
  readonly use: KnownNameUse;
  /** Whether it is written in lower case: "the speaker". */
  readonly isLower: boolean;
  /** Initials that hold both kinds of letters are no other word: "LeT", and not "Let". */
  readonly isMixed: boolean;
};

export type KnownMatch = {
  readonly known: Known;
  readonly use: KnownNameUse;
  readonly length: number;
  /** Others who are written in the same way: Brussels is Belgium’s capital, and the seat of the European Union. */
  readonly others: readonly KnownForm[];
};

export type KnownNames = {
  /** Returns the longest known form that begins at a token; null for none. */
  readonly match: (tokens: readonly Token[], at: number) => KnownMatch | null;
  /** Whether a word alone is a known form. */
  readonly isKnownWord: (word: string) => boolean;
};

const LATIN = /^\p{Script=Latin}/u;
const ARABIC = /^\p{Script=Arabic}/u;
/** What Arabic writes in front of a word, without a space: and, so, by, for, like. */
const ARABIC_PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فل'];
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Words that a name of the directory may begin with and that a text leaves out. */
const ARTICLE = 'the';
const MAX_FORMS_PER_WORD = 400;

/** The index of each directory, for texts that are read without a network. */
const KEPT = new WeakMap<readonly KnownActor[], KnownNames>();

/** Returns the index of every name of the network and of the directory. One actor of both is the network's. */
export function indexKnownNames(
  directory: readonly KnownActor[],
  network: Pick<Network, 'actors'> | null,
): KnownNames {
  const kept = network ? undefined : KEPT.get(directory);
  if (kept) return kept;
  const index = buildIndex(directory, network);
  if (!network) KEPT.set(directory, index);
  return index;
}

function buildIndex(directory: readonly KnownActor[], network: Pick<Network, 'actors'> | null): KnownNames {
  const forms = new Map<string, KnownForm[]>();
  const singles = new Set<string>();
  const add = (known: Known, text: string, use: KnownNameUse) => {
    const form = toForm(known, text, use);
    const first = form?.words[0];
    if (!form || first === undefined) return;
    const list = forms.get(first) ?? [];
    const isThere = list.some(
      ({ words, known: other }) => other === known && words.join(' ') === form.words.join(' '),
    );
    if (isThere || list.length >= MAX_FORMS_PER_WORD) return;
    list.push(form);
    forms.set(first, list);
    if (form.words.length === 1) singles.add(first);
  };
  const own = toOwnActors(network);
  for (const { known, actor } of own)
    for (const name of [actor.name, ...actor.aliases]) add(known, name, 'name');
  const same = indexSame(own);
  for (const entry of directory) {
    const known = same(entry) ?? toKnown(entry);
    for (const { text, use } of entry.names) {
      add(known, text, use);
      // "Al Qaeda" and "al Qaeda" are written without the hyphen as well.
      if (/^al-\p{Lu}/iu.test(text)) add(known, text.replace(/^al-/i, 'Al '), use);
      if (SAID_AS_WORD.test(text)) add(known, `${text.charAt(0)}${text.slice(1).toLowerCase()}`, use);
    }
    add(known, entry.name, 'name');
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { match: rememberMatches(forms), isKnownWord: (word) => singles.has(word) };
}

/** Initials that papers write as a word: "Nato", "Asean". Two of them are words themselves. */
const SAID_AS_WORD = /^(?!MEND$|MILF$)[A-Z]{4,}$/;

type OwnActor = { readonly known: Known; readonly actor: Actor };

function toOwnActors(network: Pick<Network, 'actors'> | null): OwnActor[] {
  return (network?.actors ?? []).map((actor) => ({
    actor,
    known: {
      kind: actor.kind,
      name: actor.name,
      role: actor.role,
      known: { from: 'network', actor: actor.id },
    },
  }));
}

function toKnown({ id, kind, name }: KnownActor): Known {
  return { kind, name, role: '', known: { from: 'directory', actor: id } };
}

/** Returns what finds the network's actor that a known actor is: by an identifier, or by a name of the same kind. */
function indexSame(own: readonly OwnActor[]): (entry: KnownActor) => Known | null {
  const byIdentifier = new Map<string, Known>();
  const byName = new Map<string, Known>();
  for (const { known, actor } of own) {
    for (const [register, id] of Object.entries(actor.identifiers))
      byIdentifier.set(`${register} ${id}`, known);
    for (const name of [actor.name, ...actor.aliases]) byName.set(toNameKey(known.kind, name), known);
  }
  return ({ kind, name, names, identifiers }) => {
    for (const [register, id] of Object.entries(identifiers)) {
      const known = byIdentifier.get(`${register} ${id}`);
      if (known?.kind === kind) return known;
    }
    const written = [name, ...names.filter(({ use }) => use === 'name').map(({ text }) => text)];
    for (const text of written) {
      const known = byName.get(toNameKey(kind, text));
      if (known) return known;
    }
    return null;
  };
}

function toNameKey(kind: ActorKindId, name: string): string {
  return `${kind} ${toNameWords(name).join(' ')}`;
}

function toNameWords(name: string): string[] {
  const tokens = readTokens(name, { from: 0, to: Math.min(name.length, 200), isKnown: () => false });
  return tokens.map(({ norm, isPossessive }) => (isPossessive ? `${norm}'s` : norm));
}

function toForm(known: Known, text: string, use: KnownNameUse): KnownForm | null {
  const words = toNameWords(text);
  const isLower = LATIN.test(text) && text === text.toLowerCase();
  const kept = words[0] === ARTICLE && words.length > 1 && !isLower ? words.slice(1) : words;
  // A single letter is the name of nobody.
  return kept.join('').length < 2 ? null : { known, words: kept, use, isLower, isMixed: MIXED.test(text) };
}

const MIXED = /^\p{Lu}\p{Ll}{1,2}\p{Lu}$/u;

/** Returns what finds the form at a token, and looks once at each: several rules ask for the same. */
function rememberMatches(forms: ReadonlyMap<string, readonly KnownForm[]>): KnownNames['match'] {
  const byText = new WeakMap<readonly Token[], (KnownMatch | null | undefined)[]>();
  return (tokens, at) => {
    const matches = byText.get(tokens) ?? [];
    if (matches.length === 0) byText.set(tokens, matches);
    const there = matches[at];
    if (there !== undefined) return there;
    const match = matchForms(forms, tokens, at);
    matches[at] = match;
    return match;
  };
}

function matchForms(
  forms: ReadonlyMap<string, readonly KnownForm[]>,
  tokens: readonly Token[],
  at: number,
): KnownMatch | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'sign') return null;
  let best: KnownMatch | null = null;
  for (const first of listKeys(token)) {
    // The longest forms stand first.
    const form = forms.get(first)?.find((one) => fits(one, tokens, at));
    if (!form || form.words.length <= (best?.length ?? 0)) continue;
    const others = (forms.get(first) ?? []).filter(
      (one) => one !== form && one.words.length === form.words.length && fits(one, tokens, at),
    );
    best = { known: form.known, use: form.use, length: form.words.length, others };
  }
  return best;
}

/** Returns the words under which a token's forms may stand: as it is, in small letters, without what Arabic writes before it. */
function listKeys({ norm, isPossessive, text }: Token): string[] {
  const keys = isPossessive ? [norm, `${norm}'s`] : [norm];
  if (norm !== norm.toLowerCase()) keys.push(norm.toLowerCase());
  if (CYRILLIC.test(text)) keys.push(...listRussianForms(norm));
  if (!ARABIC.test(text)) return keys;
  for (const prefix of ARABIC_PREFIXES) {
    if (norm.length - prefix.length >= 3 && norm.startsWith(prefix)) keys.push(norm.slice(prefix.length));
  }
  // "وفداً أمريكياً": the ending of an object.
  if (/.{4}يا$/.test(norm)) keys.push(norm.slice(0, -1), `ال${norm.slice(0, -1)}`);
  // "وساطة قطرية": of a noun that is feminine.
  if (/.{4}ية$/.test(norm)) keys.push(norm.slice(0, -1), `ال${norm.slice(0, -1)}`);
  // "الإثيوبيين": several of a people.
  if (/^[وبفك]?ال.{2,}ي(?:ين|ون)$/.test(norm))
    keys.push(norm.slice(0, -2), norm.replace(/^[وبفك](?=ال)/, '').slice(0, -2));
  // "to the": the article loses its first letter after the preposition.
  if (norm.startsWith('لل')) keys.push(`ال${norm.slice(2)}`);
  if (norm.startsWith('ولل')) keys.push(`ال${norm.slice(3)}`);
  return keys;
}

/** The endings that Russian gives a name, and those that it may have in the dictionary instead. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=.{2}и)(?:и|ю|еи)$/, ['я']],
  [/(?<=.{3})(?:ы|у|е|ои)$/, ['а', '']],
  [/(?<=.{3})(?:а|ом)$/, ['']],
  [/(?<=.{3})(?:я|ю|ем|е)$/, ['ь', 'и']],
];

/** Returns the words of a dictionary that a word of Russian may be a form of: "Россия" of "России", "Иран" of "Ирана". */
function listRussianForms(norm: string): readonly string[] {
  return ENDINGS.flatMap(([ending, plain]) =>
    ending.test(norm) ? plain.map((end) => norm.replace(ending, end)) : [],
  );
}

function fits({ words, isLower, use, isMixed }: KnownForm, tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at);
  if (isMixed && !/\p{Lu}$/u.test(first.text)) return false;
  const isArticle = first.norm === 'al' && tokenAt(tokens, at + 1).isCapital;
  if (!isLower && LATIN.test(first.text) && !first.isCapital && !isArticle) return false;
  // Initials of a name are written in capitals: "us" is no state.
  if (isLower && use === 'name' && words.length === 1 && first.isCapital) return false;
  for (let place = 1; place < words.length; place += 1) {
    const token = tokenAt(tokens, at + place);
    const word = words[place];
    const isWhole = token.norm === word || token.norm.toLowerCase() === word;
    if (!isWhole && !(token.isPossessive && `${token.norm}'s` === word)) return false;
    if (place < words.length - 1 && token.isPossessive && !word?.endsWith("'s")) return false;
  }
  // "An Islamic state" is no name.
  const isOne = /^an?$/.test(tokenAt(tokens, at - 1).norm);
  const end = tokenAt(tokens, at + words.length - 1);
  if (isOne && words.length > 1 && !isLower && LATIN.test(end.text) && !end.isCapital) return false;
  return words.length === 1 || !first.isPossessive || (words[0]?.endsWith("'s") ?? false);
}
