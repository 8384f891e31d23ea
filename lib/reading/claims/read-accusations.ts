import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS, isAdverb } from '../words/function-words';
import type { AttributionList } from './attribution-list';
import { findClause } from './clause-parts';
import { writeAccusation } from './deeds';
import { toVoiceKey } from './draft-claim';
import { findMainDoer } from './main-doer';
import type { Speaking } from './speaking';
import { findOwnPart } from './statements';

const MAX_ACCUSED = 6;
const LINKS = /^(?:of|for|over)$/;
/** How many words may name who is blamed. */
const MAX_BLAMED = 8;

/** Reads of what one accuses another: "accused Iran of arming Hamas", "was accused by Israel of". */
export class AccusationReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  readAccusation(whole: Sentence, verb: number): void {
    const { clauses, claims } = this.list;
    // "Uganda, which is accused of backing them, kept silent": the clause ends with the comma.
    const sentence = findOwnPart(this.tokens, whole, verb);
    if (this.readMutual(sentence, verb)) return;
    if (this.readRelative(sentence, verb) || this.readBlamedAlone(sentence, verb)) return;
    const isBy = tokenAt(this.tokens, verb + 1).norm === 'by';
    const isPassive = isBy || this.isAfterBe(verb);
    const doer = /ing$/.test(tokenAt(this.tokens, verb).norm) ? this.findDoer(sentence, verb) : null;
    const party = isPassive
      ? clauses.findSubject(verb, sentence)
      : (doer ?? this.list.findSpeaking(sentence, verb));
    const by = isBy ? clauses.partyAfter(verb + 2, sentence) : null;
    const accused: Speaking | null = isPassive
      ? party
      : ((doer && this.findNamedBefore(sentence, verb, doer)) ?? this.findAccused(sentence, verb));
    const accuser = isPassive ? by : party;
    if (!accused || (accuser && this.isSame(accuser, accused, verb))) return;
    const clause = findClause(clauses, sentence, isPassive ? accused.first : verb + 1);
    const isTold = clause !== null && this.findLink(verb, clause.last) !== null;
    // "Uganda, which is accused by experts of arming": what follows them tells of what.
    const statement = by && !isTold ? findClause(clauses, sentence, by.last) : clause;
    const link = statement && this.findLink(verb, statement.last);
    if (!statement || link === null) return;
    const written = writeAccusation(clauses.phrases, accused, { link, last: statement.last });
    const claim = claims.state(statement.first, statement.last, {
      written,
      isCharge: true,
      about: [...this.list.listParty(accused)],
    });
    // Who accuses may not be said, or not be understood: it is a claim all the same.
    if (claim && accuser)
      this.list.push({
        party: accuser,
        stance: 'asserts',
        claim,
        first: Math.min(accuser.first, statement.first),
        last: statement.last,
      });
  }

  /** Reads "Chad and Mali accused each other of arming rebels": each says it of the other. Tells whether it is so. */
  private readMutual(sentence: Sentence, verb: number): boolean {
    const { clauses, claims } = this.list;
    const [one, other] = [tokenAt(this.tokens, verb + 1).norm, tokenAt(this.tokens, verb + 2).norm];
    if (!((one === 'each' && other === 'other') || (one === 'one' && other === 'another'))) return false;
    const party = this.list.findSpeaking(sentence, verb);
    const link = this.findLink(verb + 2, sentence.last);
    const statement = findClause(clauses, sentence, verb + 1);
    if (party?.kind !== 'actors' || party.phrases.length !== 2 || link === null || !statement) return true;
    const comma = this.findComma(link, statement.last);
    const last = comma ?? statement.last;
    for (const phrase of party.phrases) {
      const [accuser, accused] = [phrase, ...party.phrases.filter((each) => each !== phrase)].map(
        (each): Speaking => ({ kind: 'actors', phrases: [each], first: each.first, last: each.last }),
      );
      if (!accuser || !accused) continue;
      const about = [...this.list.listParty(accused)];
      const written = writeAccusation(clauses.phrases, accused, { link, last });
      const claim = written && claims.state(link, last, { written, isCharge: true, about });
      if (claim) this.list.push({ party: accuser, stance: 'asserts', claim, first: party.first, last });
    }
    return true;
  }

  /** Whether "them" and "him" would be whom the text has accuse, which they never are: "arrested twelve divers and accused them". */
  private isSame(accuser: Speaking, accused: Speaking, verb: number): boolean {
    if (!/^(?:him|her|it|them)$/.test(tokenAt(this.tokens, verb + 1).norm)) return false;
    const keys = new Set(this.list.toVoices(accuser).map(toVoiceKey));
    return this.list.toVoices(accused).some((voice) => keys.has(toVoiceKey(voice)));
  }

  /** Reads "Islamabad blames Delhi", with nothing that says of what. Tells whether it is so. */
  private readBlamedAlone(sentence: Sentence, verb: number): boolean {
    const { clauses, claims } = this.list;
    if (!/^blame[sd]$/.test(tokenAt(this.tokens, verb).norm) || this.isAfterBe(verb)) return false;
    const clause = findClause(clauses, sentence, verb + 1);
    const comma = clause && this.findComma(verb, clause.last);
    const whole = clause && { first: clause.first, last: comma ?? clause.last };
    const isOf =
      whole &&
      this.tokens.slice(verb + 1, whole.last).some(({ norm }) => /^(?:for|of|on|over|by)$/.test(norm));
    const party = whole && !isOf ? this.list.findSpeaking(sentence, verb) : null;
    if (!whole || !party || whole.last - whole.first > MAX_BLAMED) return false;
    const { text } = clauses.phrases.body;
    const who = text.slice(tokenAt(this.tokens, whole.first).start, tokenAt(this.tokens, whole.last - 1).end);
    const isMany = /s["”]?$/.test(who);
    const written = `${who.replace(/^["“]|["”]$/g, '')} ${isMany ? 'are' : 'is'} to blame`;
    const about = clauses.phrases.mentions.within(whole.first, whole.last).map(({ actor }) => actor);
    const claim = claims.state(verb, whole.last, { written, isCharge: true, about });
    if (claim) this.list.push({ party, stance: 'asserts', claim, first: party.first, last: whole.last });
    return claim !== null;
  }

  /** Reads "Kenya, which Sudan accuses of sheltering rebels". Tells whether it is so. */
  private readRelative(sentence: Sentence, verb: number): boolean {
    const { clauses, claims } = this.list;
    if (!/^accuse[sd]?$/.test(tokenAt(this.tokens, verb).norm)) return false;
    if (tokenAt(this.tokens, verb + 1).norm !== 'of' || this.isAfterBe(verb)) return false;
    const accuser = this.list.findSpeaking(sentence, verb);
    const link = (accuser?.first ?? 0) - 1;
    if (!accuser || !/^(?:which|whom|who|that)$/.test(tokenAt(this.tokens, link).norm)) return false;
    const end = tokenAt(this.tokens, link - 1).text === ',' ? link - 1 : link;
    const accused = clauses.partyBefore(end, sentence) ?? this.findNounBefore(sentence, end);
    const statement = findClause(clauses, sentence, verb + 1);
    if (!accused || !statement) return false;
    // "Kenya, which Sudan accuses of sheltering rebels, rejected the charge".
    const comma = this.findComma(statement.first, statement.last);
    const last = comma ?? statement.last;
    const written = writeAccusation(clauses.phrases, accused, { link: verb + 1, last });
    const claim = claims.state(verb + 1, last, {
      written,
      isCharge: true,
      about: [...this.list.listParty(accused)],
    });
    if (claim) this.list.push({ party: accuser, stance: 'asserts', claim, first: link, last });
    return claim !== null;
  }

  private findComma(first: number, last: number): number | null {
    for (let at = first + 2; at < last; at += 1) if (tokenAt(this.tokens, at).text === ',') return at;
    return null;
  }

  /** Returns somebody whom only words with an article describe, which end before a token: "a firm". */
  private findNounBefore({ first }: Sentence, end: number): Speaking | null {
    for (let at = end - 1; at >= first && at > end - MAX_ACCUSED; at -= 1) {
      const { norm, kind } = tokenAt(this.tokens, at);
      if (kind !== 'word') return null;
      if (/^(?:a|an|the)$/.test(norm)) return { kind: 'actors', phrases: [], first: at, last: end };
    }
    return null;
  }

  /** Returns who does what the sentence says first: they accuse in "put it on a list, accusing it of". */
  private findDoer(sentence: Sentence, verb: number): Speaking | null {
    // "Criticised Nasr for wrongly accusing Farah of": he accuses.
    let link = verb - 1;
    while (isAdverb(tokenAt(this.tokens, link).norm)) link -= 1;
    if (tokenAt(this.tokens, link).norm === 'for') return this.list.clauses.partyBefore(link, sentence);
    if (tokenAt(this.tokens, verb - 1).text !== ',') return null;
    const before = this.list.attributions.at(-1);
    const isHere = before?.voice && before.first >= sentence.first && before.last >= verb - 2;
    if (isHere && before.voice) return { kind: 'voice', voice: before.voice, first: verb, last: verb + 1 };
    return findMainDoer(this.list, sentence, verb);
  }

  /** Returns whom "it" and "them" stand for, as the sentence has named them before: all but who accuses. */
  private findNamedBefore(sentence: Sentence, verb: number, doer: Speaking): Speaking | null {
    const { norm } = tokenAt(this.tokens, verb + 1);
    if (!/^(?:it|them|him|her)$/.test(norm)) return null;
    const keys = new Set(this.list.toVoices(doer).map(toVoiceKey));
    const named = this.list.clauses.phrases.mentions
      .within(sentence.first, verb)
      .filter(({ actor, kind }) => !keys.has(actor) && kind !== 'demonym' && actor.kind !== 'state');
    const ofKind = named.filter(({ actor }) => (actor.kind === 'person') === /^(?:him|her)$/.test(norm));
    const wanted = norm === 'them' ? named : ofKind.slice(-1);
    const phrases = wanted.map((mention) => ({
      mention,
      first: mention.first,
      last: mention.last,
      isWeak: false,
    }));
    return phrases.length > 0 ? { kind: 'actors', phrases, first: verb + 1, last: verb + 2 } : null;
  }

  /** Returns whom a verb accuses: somebody named or described, or "him" and "them", whom the text names before. */
  private findAccused(sentence: Sentence, verb: number): Speaking | null {
    const party = this.list.clauses.partyAfter(verb + 1, sentence);
    if (party) return party;
    const described = this.findDescribed(sentence, verb);
    if (described) return described;
    const { norm } = tokenAt(this.tokens, verb + 1);
    const subjects: Readonly<Record<string, string>> = { him: 'he', her: 'she', it: 'it', them: 'they' };
    const subject = subjects[norm];
    return subject ? this.list.findPronoun(sentence, verb + 1, subject) : null;
  }

  /** Returns somebody whom only words describe: "accused foreign media of inventing". */
  private findDescribed(sentence: Sentence, verb: number): Speaking | null {
    for (let at = verb + 1; at < Math.min(sentence.last, verb + MAX_ACCUSED); at += 1) {
      const { norm, kind } = tokenAt(this.tokens, at);
      if (norm === 'of' && at > verb + 1 && /ing$/.test(tokenAt(this.tokens, at + 1).norm))
        return { kind: 'actors', phrases: [], first: verb + 1, last: at };
      if (kind !== 'word' || /^(?:him|her|it|them|by)$/.test(norm)) return null;
    }
    return null;
  }

  private findLink(verb: number, last: number): number | null {
    for (let at = verb + 1; at < last; at += 1)
      if (LINKS.test(tokenAt(this.tokens, at).norm) || this.isCharged(verb, at)) {
        // "Accused the head of the army of": the first "of" that a deed follows, else the last.
        const isDeed = /ing$/.test(tokenAt(this.tokens, at + 1).norm);
        if (isDeed || !this.hasLaterDeed(at + 1, last)) return at;
      }
    return null;
  }

  /** Whether somebody is charged "with" a deed. */
  private isCharged(verb: number, at: number): boolean {
    const isCharge = /^charg(?:e|es|ed|ing)$/.test(tokenAt(this.tokens, verb).norm);
    return isCharge && tokenAt(this.tokens, at).norm === 'with';
  }

  private hasLaterDeed(from: number, last: number): boolean {
    for (let at = from; at < last; at += 1)
      if (LINKS.test(tokenAt(this.tokens, at).norm) && /ing$/.test(tokenAt(this.tokens, at + 1).norm))
        return true;
    return false;
  }

  private isAfterBe(verb: number): boolean {
    let at = verb - 1;
    while (ADVERBS.has(tokenAt(this.tokens, at).norm)) at -= 1;
    return /^(?:was|were|is|are|been|being|be)$/.test(tokenAt(this.tokens, at).norm);
  }
}
