import type { Phrase } from '../actors/phrases';
import { readDescribedObjects } from '../structure/described-objects';
import { skipObjectOpening } from '../structure/object-openings';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { CARRIED_NOUNS } from '../ties/go-between-cues';
import { isActingVerb } from '../words/acting-words';
import { AUXILIARIES, DAYS_AND_MONTHS, DETERMINERS, isAdverb, PREPOSITIONS } from '../words/function-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';

/** What stands after a verb, with the preposition before it: a noun phrase, and the actors that it stands for. */
export type Argument = {
  /** Empty for what follows the verb itself. */
  readonly preposition: string;
  readonly first: number;
  readonly last: number;
  /** The common nouns that it names, and their adjectives. */
  readonly nouns: readonly string[];
  /** Those it stands for: empty for a thing. */
  readonly actors: readonly Phrase[];
  /** Whose it is: "the Union's offer", "a patrol of the Union". */
  readonly owners: readonly Phrase[];
};

/** Nouns of those who stand for whom they belong to: "a patrol of the Union", "members of the Union". */
const PARTS = toWords(
  'fighters members member patrol patrols convoy convoys delegation delegates leaders leadership commanders officials officers ' +
    'soldiers troops forces positions position units unit men gunmen supporters representatives envoys negotiators guards militants ' +
    'column columns bases base outpost outposts remnants elements headquarters offices office heads chiefs elders ministers aides ' +
    'captain captains veterans cadres wing wings side people men women youths lawyers staff workers employees partisans guard army police',
);
/** Verbs that give something to somebody who stands right after them. */
const GIVING =
  /^(?:grants?|granted|gave|gives?|given|lent|lends?|paid|pays?|awarded|offered|promised|denied)$/;
/** What makes another preposition of "to". */
const SOURCING = /^(?:according|thanks|due|owing|prior)$/;
const MAX_ARGUMENTS = 7;
const MAX_REACH = 34;
const MAX_ASIDE = 24;
const MAX_NOUNS = 7;
/** Adverbs that may follow a verb or an object, beside those that end in "ly". */
const PARTICLES = toWords('out up down off away back together apart home over aside');
const TIMES = toWords(
  'last this next week month year night morning evening afternoon weekend spring summer autumn winter times today yesterday',
);

/** Returns what stands after a verb in its clause, in order: "gave | the Union rifles | through Dogo". */
export function listArguments(clauses: Clauses, sentence: Sentence, verb: number): readonly Argument[] {
  return new ArgumentReader(clauses, sentence).read(verb);
}

class ArgumentReader {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly clauses: Clauses,
    private readonly sentence: Sentence,
  ) {
    this.tokens = clauses.phrases.body.tokens;
  }

  read(verb: number): readonly Argument[] {
    const list: Argument[] = [];
    const limit = Math.min(this.sentence.last, verb + MAX_REACH);
    let preposition = '';
    let at = verb + 1;
    while (at < limit && list.length < MAX_ARGUMENTS) {
      const { norm } = tokenAt(this.tokens, at);
      // "Said he flew to Jordan": a clause of its own.
      if (/^(?:he|she|they|we|i)$/.test(norm)) break;
      // "According to American officials": who says so is told, and nothing is given to them.
      if (SOURCING.test(norm) && tokenAt(this.tokens, at + 1).norm === 'to') break;
      const named = this.clauses.phrases.mentions.at(at) !== null;
      const skipped = named ? null : this.skip(at, list.at(-1));
      if (skipped !== null) {
        at = skipped;
        continue;
      }
      if (!named && PARTICLES.has(norm)) {
        list.push({ preposition: norm, first: at, last: at + 1, nouns: [norm], actors: [], owners: [] });
        at += 1;
        continue;
      }
      if (!named && PREPOSITIONS.has(norm)) {
        preposition = norm;
        at += 1;
        continue;
      }
      const given = list.length === 0 && preposition === '' ? this.readGivenHer(at) : null;
      const argument = given ?? this.readNoun(at, preposition);
      if (!argument) break;
      list.push(argument);
      at = argument.last;
      // Two things follow a verb at most: "gave the Union rifles".
      if (preposition !== '') preposition = '';
      else if (list.filter((one) => one.preposition === '').length > 1) preposition = '-';
    }
    return list;
  }

  /** Returns where the reading goes on after a word that belongs to no argument; null where it is none. */
  private skip(at: number, before: Argument | undefined): number | null {
    const { norm, text } = tokenAt(this.tokens, at);
    const next = tokenAt(this.tokens, at + 1).norm;
    if (/^["“”]$/.test(text)) return at + 1;
    if (DAYS_AND_MONTHS.has(norm) || (TIMES.has(norm) && norm !== 'home')) return at + 1;
    if (isAdverb(norm) && !PARTICLES.has(norm) && norm !== 'not' && norm !== 'never') return at + 1;
    // "With Reyes in Doha and with Salim".
    if (norm === 'and' && /^(?:with|to|from|for|on|against|by|through)$/.test(next)) return at + 1;
    if (text === ',' && before) return this.skipAside(at);
    return null;
  }

  /** Returns where a description or a relative clause ends that commas set off; null where the clause ends. */
  private skipAside(comma: number): number | null {
    const next = tokenAt(this.tokens, comma + 1);
    if (
      next.norm === 'and' &&
      /^(?:with|to|from|for|on|against|by)$/.test(tokenAt(this.tokens, comma + 2).norm)
    )
      return comma + 2;
    if (!/^(?:who|which|whose|whom|where|a|an|the|then|now|once)$/.test(next.norm)) return null;
    for (let at = comma + 2; at < Math.min(this.sentence.last, comma + MAX_ASIDE); at += 1) {
      const { text } = tokenAt(this.tokens, at);
      if (/^[;:"“”]$/.test(text)) return null;
      if (text === ',')
        return PREPOSITIONS.has(tokenAt(this.tokens, at + 1).norm) || this.isGivenNext(at) ? at + 1 : null;
    }
    return null;
  }

  /** Whether what is given stands after the comma at a token: "handed Ali Nasr, the leader, a letter". */
  private isGivenNext(comma: number): boolean {
    const noun = tokenAt(this.tokens, comma + 2);
    return /^an?$/.test(tokenAt(this.tokens, comma + 1).norm) && CARRIED_NOUNS.has(noun.norm);
  }

  /** Reads "her" as whom something is given, and not as whose it is: "granted her asylum". */
  private readGivenHer(at: number): Argument | null {
    const mention = this.clauses.phrases.mentions.at(at);
    const isHer = mention?.kind === 'pronoun' && tokenAt(this.tokens, at).norm === 'her';
    if (!mention || !isHer || !GIVING.test(tokenAt(this.tokens, at - 1).norm)) return null;
    const phrase = { mention, first: at, last: at + 1, isWeak: false };
    return { preposition: '', first: at, last: at + 1, nouns: [], actors: [phrase], owners: [] };
  }

  private readNoun(opening: number, preposition: string): Argument | null {
    const { phrases } = this.clauses;
    // "On the once mighty Front", "on what was left of the Front".
    const from = skipObjectOpening(this.tokens, opening);
    const list = phrases.listAfter(from, this.sentence.last);
    const [head] = list;
    const end = list.at(-1)?.last;
    if (head && end !== undefined && !head.isWeak) {
      const nouns = this.listWords(from, head.mention.first);
      // "Three members of the Union" stand for it, "the villages of the Union" do not.
      return {
        preposition,
        first: from,
        last: preposition === '' && this.opensByComma(head) ? this.skipClosing(end) : end,
        nouns,
        actors: list.filter((one) => !one.isWeak),
        owners: [],
      };
    }
    return this.readThing(from, preposition);
  }

  /** Whether a comma stands before a name: "the leader, Ali Nasr". */
  private opensByComma({ mention: { first } }: Phrase): boolean {
    return tokenAt(this.tokens, first - 1).text === ',';
  }

  /** Returns where another thing begins after the comma that closes an aside: "handed the leader, Ali Nasr, a letter". The same place for none. */
  private skipClosing(comma: number): number {
    const isClosed = tokenAt(this.tokens, comma).text === ',';
    return isClosed && /^(?:an?|the|his|her|its|their|two|three)$/.test(tokenAt(this.tokens, comma + 1).norm)
      ? comma + 1
      : comma;
  }

  private listWords(from: number, to: number): string[] {
    return this.tokens.slice(from, to).map(({ norm }) => norm);
  }

  /** Reads what names a thing, and whose it is. */
  private readThing(from: number, preposition: string): Argument | null {
    const { phrases } = this.clauses;
    const nouns: string[] = [];
    const owners: Phrase[] = [];
    let at = from;
    while (at < this.sentence.last && at < from + MAX_NOUNS) {
      const token = tokenAt(this.tokens, at);
      const mention = phrases.mentions.at(at);
      if (mention) {
        owners.push({ mention, first: mention.first, last: mention.last, isWeak: false });
        at = mention.last;
        continue;
      }
      // "Lent the Union $300m".
      if (/^[$€£¥]$/.test(token.text) && tokenAt(this.tokens, at + 1).kind === 'number') {
        nouns.push('money');
        at += 2;
        if (/^(?:m|bn|million|billion|trillion|k)$/.test(tokenAt(this.tokens, at).norm)) at += 1;
        // "€31 a share".
        if (/^(?:an?|per)$/.test(tokenAt(this.tokens, at).norm)) at += 2;
        continue;
      }
      if (token.norm === 'per' && tokenAt(this.tokens, at + 1).norm === 'cent') {
        nouns.push('percent');
        at += 2;
        continue;
      }
      const isNoun = token.kind === 'number' || (token.kind === 'word' && this.mayBeNoun(at, from));
      if (!isNoun) break;
      nouns.push(token.norm);
      at += 1;
    }
    if (at === from || nouns.length === 0) return null;
    const examples = this.findExamples(from, at, preposition);
    const last = examples.at(-1)?.last;
    if (last !== undefined) return { preposition, first: from, last: last, nouns, actors: examples, owners };
    const named = this.findNamed(at, nouns);
    if (named) {
      const last = preposition === '' ? this.skipClosing(named.last) : named.last;
      return { preposition, first: from, last, nouns, actors: [named], owners };
    }
    const further = this.readFurther(at);
    const all = [...nouns, ...further.nouns];
    const end = further.last;
    if (!/^(?:of|by|from)$/.test(tokenAt(this.tokens, end).norm) || owners.length > 0)
      return { preposition, first: from, last: end, nouns: all, actors: [], owners };
    return this.readOwned({ preposition, first: from, last: end, nouns: all, actors: [], owners });
  }

  /** Returns who is named of several: "sent rifles to groups such as Hamas", "to several militias, among them Hamas". */
  private findExamples(from: number, end: number, preposition: string): readonly Phrase[] {
    const { text, norm } = tokenAt(this.tokens, end);
    const next = tokenAt(this.tokens, end + 1).norm;
    const opens =
      norm === 'including' ||
      (norm === 'as' && tokenAt(this.tokens, end - 1).norm === 'such') ||
      (text === ',' && /^(?:including|notably|among|namely)$/.test(next));
    return opens && preposition !== '' ? readDescribedObjects(this.clauses.phrases, this.sentence, from) : [];
  }

  /** Returns who is named after what describes them and a comma: "his driver, Ilir Gega,". */
  private findNamed(comma: number, nouns: readonly string[]): Phrase | null {
    const mention = this.clauses.phrases.mentions.at(comma + 1);
    const isName = tokenAt(this.tokens, comma).text === ',' && mention?.first === comma + 1;
    if (!mention || !isName || mention.actor.kind !== 'person' || mention.kind === 'pronoun') return null;
    const isSetOff = /^[,.;:)]$/.test(tokenAt(this.tokens, mention.last).text);
    const describes = nouns.some(
      (noun) => isDescription(noun) || /(?:er|or|ist|man|woman|ant|ent|ian)$/.test(noun),
    );
    return isSetOff && describes
      ? { mention, first: mention.first, last: mention.last, isWeak: false }
      : null;
  }

  /** Reads "a patrol of the Union", which stands for it, and "an offer of the Union", which is its own. */
  private readOwned(thing: Argument): Argument {
    const isOf = tokenAt(this.tokens, thing.last).norm === 'of';
    const list = this.clauses.phrases.listAfter(thing.last + 1, this.sentence.last);
    const end = list.at(-1)?.last;
    if (end === undefined) return thing;
    const stands = isOf && thing.nouns.some((noun) => PARTS.has(noun));
    if (stands) return { ...thing, last: end, actors: list.map((one) => ({ ...one, isWeak: false })) };
    // "Money from the Union" is read by its own preposition.
    return isOf ? { ...thing, last: end, owners: list } : thing;
  }

  /** Returns what "and" adds to a thing: "rifles and a radio". */
  private readFurther(at: number): { readonly nouns: readonly string[]; readonly last: number } {
    const nouns: string[] = [];
    let end = at;
    while (/^(?:and|or|,)$/.test(tokenAt(this.tokens, end).norm)) {
      let next = end + 1;
      if (tokenAt(this.tokens, next).norm === 'and') next += 1;
      const from = next;
      while (
        next < this.sentence.last &&
        next < from + 4 &&
        !this.clauses.phrases.mentions.at(next) &&
        (tokenAt(this.tokens, next).kind === 'number' || this.mayBeNoun(next, from))
      )
        next += 1;
      const closes = /^(?:and|from|to|for|with|,|\.|by|of|through|in|at)$/.test(
        tokenAt(this.tokens, next).norm,
      );
      if (next === from || !closes) break;
      nouns.push(...this.listWords(from, next));
      end = next;
    }
    return { nouns, last: end };
  }

  private mayBeNoun(at: number, from: number): boolean {
    const { norm, kind } = tokenAt(this.tokens, at);
    if (kind === 'number') return true;
    // "Led four hundred fighters out of the Union".
    if (kind !== 'word' || AUXILIARIES.has(norm) || (at > from && PARTICLES.has(norm))) return false;
    if (SOURCING.test(norm) && tokenAt(this.tokens, at + 1).norm === 'to') return false;
    if (DETERMINERS.has(norm)) return at === from;
    if (isFunctionWord(norm)) return false;
    // "Told the Union left": a verb ends it, but for one that is a noun after an article.
    const before = tokenAt(this.tokens, at - 1);
    // "Omar's offers to the Union".
    const isAfterOwner = DETERMINERS.has(before.norm) || before.isPossessive;
    return at === from || isAfterOwner || !isActingVerb(norm);
  }
}
