import type { TokenMention } from '../actors/mention-map';
import type { Phrase, Phrases } from '../actors/phrases';
import { RELATIONS as NOUNS } from '../structure/relation-nouns';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import { judgeModality } from '../ties/modality';
import { isActingVerb } from '../words/acting-words';
import { isOfGang } from '../words/gang-words';
import { toWords } from '../words/word-set';

/** What somebody is to whom a genitive names, with the type that it makes: "the Union's rival, the Alliance", "its two leaders, A and B". */
const RELATIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['ally-of', 'ally allies partner partners'],
      ['opposes', 'rival rivals enemy enemies foe foes opponent opponents adversary nemesis critic critics'],
      [
        'backs',
        'backer backers sponsor sponsors patron patrons financier protector benefactor supporter supporters',
      ],
      [
        'leads',
        'owner owners leader leaders commander commanders chairman chairwoman chairperson president founder founders co-founder head chief boss co-chair co-chairs chair',
      ],
      [
        'member-of',
        'deputy deputies representative representatives delegate delegates negotiator negotiators envoy treasurer secretary adviser advisers ' +
          'advisor official officials officer officers organiser spokesman spokeswoman spokesperson minister ambassador consul wing arm branch ' +
          'director directors manager managers clerk affiliate lieutenant lieutenants emissary undersecretary attaché member members fighter fighters governor',
      ],
      ['speaks-for', 'lawyer lawyers attorney solicitor counsel'],
    ] as const
  ).flatMap(([type, words]) => [...toWords(words)].map((word) => [word, type] as const)),
);
/** Bodies of a state that a description names: "Brazil's state bank, BNB". */
const BODIES = toWords(
  'bank company agency airline service party broadcaster regulator utility navy army police militia wing arm branch affiliate subsidiary unit parliament fund watchdog ministry academy',
);
const OF_OTHER_KIND = toWords(
  'ally allies partner partners rival rivals enemy enemies foe foes opponent opponents adversary nemesis wing arm branch affiliate backer backers sponsor sponsors patron protector',
);
const MAX_BEFORE = 3;
const MAX_AFTER = 5;
/** Words between that leave it open, or say that it is none of whom the genitive names: "the Iranian opposition leader". */
const NO_MORE =
  /^(?:former|ex|future|would-be|alleged|old|late|no|opposition|rebel|militia|tribal|religious|spiritual|exiled|party|peace|rights)$/;

/** Returns the ties of descriptions with a genitive before a name: "France's representative in the hills, Luc Bastide". */
export function findDescribedTies(phrases: Phrases, sentence: Sentence): DraftTie[] {
  const ties: DraftTie[] = findRuled(phrases, sentence);
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const { norm } = tokenAt(phrases.body.tokens, at);
    const type = RELATIONS.get(norm) ?? (BODIES.has(norm) ? 'member-of' : findPlaced(phrases, at));
    // "Jordan's decision to arm Hamas": a verb.
    if (!type || phrases.mentions.at(at) || tokenAt(phrases.body.tokens, at - 1).norm === 'to') continue;
    const owner = findOwner(phrases, sentence, at);
    if (!owner) continue;
    for (const { mention } of findDescribed(phrases, sentence, at)) {
      const tie = join(phrases, sentence, { at, type, mention, owner });
      if (tie) ties.push(tie);
    }
  }
  return ties;
}

/** Returns the type of a noun of people that is told with a place: "Hezbollah's man in Freetown, Kassim Bazzi,". */
function findPlaced({ body: { tokens } }: Pick<Phrases, 'body'>, at: number): string | undefined {
  const isPlaced = /^(?:in|at)$/.test(tokenAt(tokens, at + 1).norm) && tokenAt(tokens, at + 2).isCapital;
  const relation = isPlaced ? NOUNS.get(tokenAt(tokens, at).norm) : undefined;
  return relation && !relation.isInverse && !relation.isPossible ? relation.type : undefined;
}

/** Returns the ties of groups that stand after the genitive of a person: "Aldous's Crown Union". */
function findRuled({ body, mentions }: Phrases, sentence: Sentence): DraftTie[] {
  return mentions.within(sentence.first, sentence.last).flatMap((owner): DraftTie[] => {
    const group = mentions.at(owner.last);
    const isOwner = owner.actor.kind === 'person' && tokenAt(body.tokens, owner.last - 1).isPossessive;
    if (!isOwner || owner.kind === 'pronoun' || group?.first !== owner.last) return [];
    if (group.actor.kind !== 'group' || group.kind !== 'name' || group.actor === owner.actor) return [];
    // "Reyes's office" is her own.
    if (!tokenAt(body.tokens, group.first).isCapital) return [];
    const part = { first: owner.first, last: group.last };
    const ends = { source: owner, target: group, third: null };
    const place = { sentence, cue: group.first, part };
    return [{ type: 'leads', ...ends, tier: 'found', rule: 'ruled', modality: 'fact', ...place }];
  });
}

/** Returns whose relation it is, right before its noun or with adjectives between. */
function findOwner(
  { body: { tokens }, mentions }: Phrases,
  { first }: Sentence,
  noun: number,
): TokenMention | null {
  for (let at = noun - 1; at >= first && at >= noun - MAX_BEFORE; at -= 1) {
    const mention = mentions.at(at);
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    if (mention)
      return isPossessive || /^(?:its|his|her|their)$/.test(norm) || mention.kind === 'demonym'
        ? mention
        : null;
    if ((kind !== 'word' && kind !== 'number') || NO_MORE.test(norm) || isActingVerb(norm)) return null;
  }
  return null;
}

/** Returns whom the words describe: named right after them, or after where and a comma. */
function findDescribed(phrases: Phrases, { last }: Sentence, noun: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  for (let at = noun + 1; at < Math.min(last, noun + MAX_AFTER + 1); at += 1) {
    const { text, norm } = tokenAt(tokens, at);
    if (phrases.mentions.at(at)?.first === at && at === noun + 1)
      return phrases.listAfter(at, last).slice(0, 1);
    if (text === ',') {
      const list = phrases.listAfter(at + 1, last);
      const end = list.at(-1)?.last ?? last;
      const isSetOff = list[0]?.first === at + 1 && /^[,.;:)]$/.test(tokenAt(tokens, end).text);
      return isSetOff ? list : [];
    }
    const goesOn =
      at > noun + 1 ? tokenAt(tokens, at).kind === 'word' : /^(?:in|at|to|for|on|of|there)$/.test(norm);
    if (!goesOn || isActingVerb(norm)) return [];
  }
  return [];
}

type Found = {
  readonly at: number;
  readonly type: string;
  readonly mention: TokenMention;
  readonly owner: TokenMention;
};

function join({ body }: Phrases, sentence: Sentence, { at, type, mention, owner }: Found): DraftTie | null {
  const { norm } = tokenAt(body.tokens, at);
  const { kind } = mention.actor;
  if (
    mention.actor === owner.actor ||
    mention.kind === 'pronoun' ||
    (kind !== 'person' &&
      !OF_OTHER_KIND.has(norm) &&
      !BODIES.has(norm) &&
      findPlaced({ body }, at) === undefined) ||
    // "The Haitian gang leader, Ali Nasr": he is of a gang.
    (owner.kind === 'demonym' && isOfGang(body.tokens, at)) ||
    // "Chad's company, Omar Haddad,".
    (BODIES.has(norm) && !OF_OTHER_KIND.has(norm) && (kind !== 'group' || owner.actor.kind !== 'state'))
  )
    return null;
  if ((type === 'leads' || type === 'member-of') && owner.actor.kind === 'person') return null;
  // Turkey's intelligence chief leads no state.
  const isOffice = type === 'leads' && owner.actor.kind === 'state';
  const part = { first: Math.min(owner.first, mention.first), last: Math.max(owner.last, mention.last) };
  const judged = judgeModality(body, { sentence, verb: at, end: at + 1 });
  return {
    type: isOffice ? 'member-of' : type,
    source: mention,
    target: owner,
    third: null,
    tier: mention.isNear || owner.isNear ? 'possible' : 'found',
    rule: 'described',
    modality: judged === 'past' ? 'past' : 'fact',
    sentence,
    cue: at,
    part,
  };
}
