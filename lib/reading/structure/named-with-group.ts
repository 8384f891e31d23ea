import type { MentionMap, TokenMention } from '../actors/mention-map';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { UNIT_NOUNS } from '../words/group-words';

const MEMBERS =
  /^(?:members|organisers|organizers|officials|officers|leaders|commanders|activists|fighters|deputies|lawmakers|ministers|envoys|delegates|negotiators|representatives|workers|soldiers|men|women|employees|executives|directors|researchers|lawyers|militants|dissidents)$/;

/** Returns the ties of those named among the people of a group: "organisers from the Union, among them Rosa Diaz". */
export function findNamedMembers({ phrases }: Clauses, sentence: Sentence): DraftTie[] {
  const { body, mentions } = phrases;
  const { tokens } = body;
  return mentions.within(sentence.first, sentence.last).flatMap((group): DraftTie[] => {
    if (group.actor.kind === 'person' || tokenAt(tokens, group.last).text !== ',') return [];
    const next = group.last + 1;
    const isAmong = tokenAt(tokens, next).norm === 'among' && tokenAt(tokens, next + 1).norm === 'them';
    const from = isAmong ? next + 2 : tokenAt(tokens, next).norm === 'including' ? next + 1 : null;
    const first = tokenAt(tokens, group.first - 1).norm === 'the' ? group.first - 1 : group.first;
    const isOfMembers =
      /^(?:of|from)$/.test(tokenAt(tokens, first - 1).norm) && MEMBERS.test(tokenAt(tokens, first - 2).norm);
    if (from === null || !isOfMembers) return [];
    return phrases
      .listAfter(from, sentence.last)
      .filter(({ mention, isWeak }) => mention.actor.kind === 'person' && !isWeak)
      .map(({ mention }) => ({
        type: 'member-of',
        ...{ source: mention, target: group, third: null },
        ...{ tier: 'found', rule: 'named-among', modality: 'fact' },
        ...{ sentence, cue: next, part: { first: group.first, last: mention.last } },
      }));
  });
}

const COUNTED = /^(?:two|three|four|five|six|several|both|many|other|its|their|\d+)$/;
const PEOPLE =
  /^(?:volunteers|cadres|staffers|staff|employees|aides|members|officials|officers|leaders|commanders|activists|fighters|soldiers|militants|rebels|lawmakers|ministers|diplomats|envoys|delegates|negotiators|workers|agents|operatives|guards|journalists|engineers|doctors|nurses|pilots|drivers|recruits|followers|supporters|loyalists|lieutenants|functionaries|legislators|senators|deputies|veterans|representatives)$/;
const MAX_TO_PEOPLE = 3;

/** Returns the ties of people who are named after they are said to be a group's: "Two Front volunteers, Ali Nasr and Ana Rossi, were". */
export function findNamedPeople({ phrases }: Clauses, sentence: Sentence): DraftTie[] {
  const { body, mentions } = phrases;
  const { tokens } = body;
  return mentions.within(sentence.first, sentence.last).flatMap((group): DraftTie[] => {
    if (group.actor.kind !== 'group' || group.kind === 'pronoun') return [];
    const comma = findPeopleBefore(tokens, group) ?? findPeopleAfter(tokens, mentions, group);
    if (comma === null) return [];
    const named = phrases
      .listAfter(comma + 1, sentence.last)
      .filter(({ mention, isWeak }) => mention.actor.kind === 'person' && !isWeak);
    if (named.length < 2) return [];
    return named.map(({ mention }) => ({
      type: 'member-of',
      ...{ source: mention, target: group, third: null },
      ...{ tier: 'found', rule: 'named-people', modality: 'fact' },
      ...{ sentence, cue: comma, part: { first: group.first, last: mention.last } },
    }));
  });
}

/** Returns the comma after "two members of the Front"; null where no such words end with the group. */
function findPeopleBefore(tokens: readonly Token[], { first, last }: TokenMention): number | null {
  const of = tokenAt(tokens, first - 1).norm === 'the' ? first - 2 : first - 1;
  const isOf = /^(?:of|from)$/.test(tokenAt(tokens, of).norm) && PEOPLE.test(tokenAt(tokens, of - 1).norm);
  const isCounted = [2, 3, 4].some((back) => COUNTED.test(tokenAt(tokens, of - back).norm));
  return isOf && isCounted && tokenAt(tokens, last).text === ',' ? last : null;
}

/** Returns the comma after "two Front volunteers"; null where the group does not stand before such a noun. */
function findPeopleAfter(
  tokens: readonly Token[],
  mentions: MentionMap,
  { first, last }: TokenMention,
): number | null {
  const isCounted = [1, 2, 3].some((back) => COUNTED.test(tokenAt(tokens, first - back).norm));
  if (!isCounted) return null;
  for (let at = last; at < last + MAX_TO_PEOPLE; at += 1) {
    if (mentions.at(at) || tokenAt(tokens, at).kind !== 'word') return null;
    if (PEOPLE.test(tokenAt(tokens, at).norm)) return tokenAt(tokens, at + 1).text === ',' ? at + 1 : null;
  }
  return null;
}

const OWN_BODIES =
  /^(?:party|movement|gang|company|firm|militia|band|cartel|network|faction|organisation|organization|church|sect|bank|brotherhood)$/;

/** Returns the ties of people with a group that is named after it is said to be theirs: "Odinga's party, the Orange Movement". */
export function findOwnBodies({ phrases }: Clauses, sentence: Sentence): DraftTie[] {
  const { body, mentions } = phrases;
  const { tokens } = body;
  return mentions.within(sentence.first, sentence.last).flatMap((person): DraftTie[] => {
    const isOwner =
      tokenAt(tokens, person.last - 1).isPossessive ||
      /^(?:his|her)$/.test(tokenAt(tokens, person.first).norm);
    if (person.actor.kind !== 'person' || !isOwner) return [];
    const at = tokenAt(tokens, person.last).norm === 'own' ? person.last + 1 : person.last;
    const noun = tokenAt(tokens, at).norm;
    if (!OWN_BODIES.test(noun) || tokenAt(tokens, at + 1).text !== ',') return [];
    const start = at + (tokenAt(tokens, at + 2).norm === 'the' ? 3 : 2);
    const group = mentions.at(start);
    if (group?.first !== start || group.actor.kind !== 'group' || group.kind !== 'name') return [];
    if (!/^[,.;)]$/.test(tokenAt(tokens, group.last).text)) return [];
    return [
      {
        type: noun === 'party' || noun === 'church' || noun === 'bank' ? 'member-of' : 'leads',
        ...{ source: person, target: group, third: null },
        ...{ tier: 'found', rule: 'own-body', modality: 'fact' },
        ...{ sentence, cue: person.last, part: { first: person.first, last: group.last } },
      },
    ];
  });
}

const MAX_TO_UNIT = 4;

/** Returns the ties of parts that are named after they are said to be another's: "Hamas's armed wing, the Salam Brigades,". */
export function findNamedUnits({ phrases }: Clauses, sentence: Sentence): DraftTie[] {
  const { body, mentions } = phrases;
  const { tokens } = body;
  return mentions.within(sentence.first, sentence.last).flatMap((whole): DraftTie[] => {
    const isOwner = tokenAt(tokens, whole.last - 1).isPossessive;
    if (whole.actor.kind === 'person' || !isOwner || whole.kind === 'pronoun') return [];
    let noun = whole.last;
    while (noun < whole.last + MAX_TO_UNIT && !UNIT_NOUNS.has(tokenAt(tokens, noun).norm)) {
      if (tokenAt(tokens, noun).kind !== 'word' || mentions.at(noun)) return [];
      noun += 1;
    }
    if (!UNIT_NOUNS.has(tokenAt(tokens, noun).norm) || tokenAt(tokens, noun + 1).text !== ',') return [];
    const start = noun + (tokenAt(tokens, noun + 2).norm === 'the' ? 3 : 2);
    const part = mentions.at(start);
    const isNamed = part?.first === start && part.actor.kind === 'group' && part.kind === 'name';
    if (!isNamed || part.actor === whole.actor || !/^[,.;)]$/.test(tokenAt(tokens, part.last).text))
      return [];
    return [
      {
        type: 'member-of',
        ...{ source: part, target: whole, third: null },
        ...{ tier: 'found', rule: 'own-unit', modality: 'fact' },
        ...{ sentence, cue: noun, part: { first: whole.first, last: part.last } },
      },
    ];
  });
}
