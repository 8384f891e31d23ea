import type { DraftActor } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { UnnamedPhrase } from '../actors/unnamed';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';

/** How far back the group may be named that "the company" stands for, in tokens. */
const MAX_BACK = 160;

const COMPANIES = toWords('company firm airline bank');
/** What a text says of a company beside its name: "Golden Tide, a contractor". */
const TRADES = toWords(
  'company firm contractor operator maker supplier airline carrier manufacturer owner bank',
);
const UNIONS = toWords('union federation');
const BODIES = toWords(
  'group movement party organisation organization charity club network collective alliance',
);

/** Words of names that are of no company. */
const OF_STATES = toWords(
  'police army ministry directorate agency intelligence service bureau department office court tribunal council committee commission nations parliament government authority movement front ' +
    'party union federation league brigade brigades militia workers navy embassy senate congress union',
);
const OF_WORKERS = toWords(
  'union federation workers league association guild confederation syndicate unions congress',
);

/** Returns the group that "the company" or "the union" stands for: the last that is named before and may be one. Null for none. */
export function findDescribedGroup(
  { mentions, body: { tokens } }: Phrases,
  { first, headEnd, head, isDefinite, isPlural, modifiers, speaksFor }: UnnamedPhrase,
): DraftActor | null {
  if (!isDefinite || isPlural || speaksFor || modifiers.length > 1) return null;
  // "The Latvian federation" is not the European one that was named before.
  if (tokens.slice(first + 1, headEnd - 1).some(({ isCapital }) => isCapital)) return null;
  if (RULERS.has(head) && modifiers.length === 0) return findOnlyState(mentions, first);
  const fits = judgeKind(head);
  const isTrade = TRADES.has(head);
  let last: DraftActor | null = null;
  for (let at = first - 1; at >= 0 && at > first - MAX_BACK; at -= 1) {
    const mention = mentions.at(at);
    if (!mention || mention.actor.kind === 'state' || mention.actor.key.startsWith('of ')) continue;
    // "Hamas fighters left": the organisation that speaks is named for itself.
    if (/^organi[sz]ation$/.test(head) && isAttribute(tokenAt(tokens, mention.last))) continue;
    const before = tokenAt(tokens, mention.first - 1).norm;
    // "Security firm Norlight", "Frontier Services, a contractor".
    if (isTrade && (TRADES.has(before) || isSetOff(tokens, mention.last))) return mention.actor;
    if (mention.actor.kind === 'group' && fits?.(mention.actor)) last ??= mention.actor;
  }
  return last;
}

/** Whether a noun follows a name, which only describes it then. */
function isAttribute({ kind, norm, isCapital }: Token): boolean {
  return kind === 'word' && !isCapital && !isFunctionWord(norm) && !isActingVerb(norm);
}

/** Who speaks for a state without its name. */
const RULERS = toWords('government presidency palace cabinet chancellery regime junta');
/** How near the only state is that the text has spoken of last, in tokens. */
const NEAR = 60;

/** Returns the only state that was named before a token: nearby, else further back. Null where several were. */
function findOnlyState(mentions: Phrases['mentions'], first: number): DraftActor | null {
  for (const reach of [NEAR, MAX_BACK]) {
    const states = new Set(
      mentions
        .within(Math.max(0, first - reach), first)
        .flatMap(({ actor }) => (actor.kind === 'state' ? [actor] : [])),
    );
    const [state] = states;
    if (state) return states.size === 1 ? state : null;
  }
  return null;
}

function isSetOff(tokens: Phrases['body']['tokens'], comma: number): boolean {
  if (tokenAt(tokens, comma).text !== ',' || !/^(?:a|an|the)$/.test(tokenAt(tokens, comma + 1).norm))
    return false;
  return [2, 3, 4].some((offset) => TRADES.has(tokenAt(tokens, comma + offset).norm));
}

function judgeKind(head: string): ((actor: DraftActor) => boolean) | null {
  if (COMPANIES.has(head)) return ({ words }) => !words.some((word) => OF_STATES.has(word));
  if (UNIONS.has(head)) return ({ words }) => words.some((word) => OF_WORKERS.has(word));
  return BODIES.has(head) ? () => true : null;
}

const REPRESENTATIVES = toWords('representative delegation government');

/** Returns the state or group for which "the representative of Guyana" speaks; null for others. */
export function findRepresented(
  { mentions, body: { tokens } }: Phrases,
  { first, headEnd, last, head, isDefinite, isPlural }: UnnamedPhrase,
): DraftActor | null {
  if (!isDefinite || isPlural || !REPRESENTATIVES.has(head)) return null;
  if (!/^(?:of|for|from)$/.test(tokenAt(tokens, headEnd).norm) && head !== 'government') return null;
  const [named, ...others] = new Set(mentions.within(first, last).map(({ actor }) => actor));
  return named && others.length === 0 && named.kind !== 'person' ? named : null;
}
