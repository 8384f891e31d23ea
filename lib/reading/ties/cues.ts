import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';

/** A verb that ties its subject to its object, in all its forms. */
export type VerbCue = {
  readonly rule: string;
  readonly type: string;
  readonly verbs: ReadonlySet<string>;
  /** A noun that has to follow: "held talks". */
  readonly nouns?: ReadonlySet<string>;
  /** Whether "in" has to stand before the noun: "is in contact". */
  readonly in?: boolean;
  /** What stands before the object; an empty word for nothing. */
  readonly links: readonly string[];
  /** Whether "by" turns it round: "is backed by". */
  readonly isPassive?: boolean;
  /** Whether two subjects without an object are tied to each other: "A and B met". */
  readonly isMutual?: boolean;
  /** Whether the object does what the subject is given: "receives arms from". */
  readonly isInverse?: boolean;
  /** Whether a word after the object has to follow: "wants Lebanon to". */
  readonly needs?: string;
};

const TALKS = toWords(
  'talks talk meeting meetings negotiations discussions consultations conversations conversation call contacts contact dialogue',
);
const HELP = toWords(
  'support backing weapons arms money aid funding training cash ammunition shelter drones missiles rockets rifles fuel equipment assistance',
);
const MESSAGES = toWords(
  'message messages letter letters note notes word signal telegram email emails cable cables',
);

export const VERB_CUES: readonly VerbCue[] = [
  {
    rule: 'meets',
    type: 'talks-to',
    verbs: toWords('met meets meet meeting'),
    links: ['', 'with'],
    isMutual: true,
  },
  {
    rule: 'speaks-with',
    type: 'talks-to',
    verbs: toWords(
      'spoke speak speaks spoken speaking talked talk talks talking negotiated negotiate negotiates negotiating conferred communicated communicates corresponded',
    ),
    links: ['with', 'to'],
    isMutual: true,
  },
  {
    rule: 'holds-talks',
    type: 'talks-to',
    verbs: toWords(
      'held hold holds holding had have has opened resumed began exchanged maintained maintains maintain keeps kept established',
    ),
    nouns: TALKS,
    links: ['with'],
    isMutual: true,
  },
  {
    rule: 'calls',
    type: 'talks-to',
    verbs: toWords(
      'phoned telephoned contacted contacts phones called received hosted hosts hosting welcomed summoned accompanied',
    ),
    links: [''],
    isPassive: true,
  },
  { rule: 'writes', type: 'talks-to', verbs: toWords('wrote writes written write writing'), links: ['to'] },
  {
    rule: 'sends-word',
    type: 'talks-to',
    verbs: toWords('sent sends send wrote gave handed delivered'),
    nouns: MESSAGES,
    links: ['to'],
  },
  {
    rule: 'tells',
    type: 'talks-to',
    verbs: toWords('told tells tell briefed informed consulted assured reassured'),
    links: [''],
  },
  {
    rule: 'is-in-touch',
    type: 'talks-to',
    verbs: toWords('is are was were been remains remained stayed'),
    nouns: toWords('contact touch talks negotiations'),
    in: true,
    links: ['with'],
    isMutual: true,
  },
  {
    rule: 'agrees',
    type: 'talks-to',
    verbs: toWords('agreed agree agrees signed'),
    links: ['with'],
    isMutual: true,
  },
  {
    rule: 'asks',
    type: 'asks',
    verbs: toWords('asked ask asks asking urged urge urges urging pressed presses begged implored'),
    links: [''],
    isPassive: true,
  },
  {
    rule: 'asks',
    type: 'asks',
    verbs: toWords(
      'invited invites ordered orders instructed instructs encouraged encourages pressured pressures',
    ),
    links: [''],
    isPassive: true,
    needs: 'to',
  },
  { rule: 'calls-on', type: 'asks', verbs: toWords('called calls call calling'), links: ['on', 'upon'] },
  { rule: 'appeals-to', type: 'asks', verbs: toWords('appealed appeals appeal'), links: ['to'] },
  { rule: 'wants', type: 'asks', verbs: toWords('wants want wanted'), links: [''], needs: 'to' },
  { rule: 'demands', type: 'asks', verbs: toWords('demanded demands demand insisted'), links: ['that'] },
  {
    rule: 'backs',
    type: 'backs',
    verbs: toWords(
      'backs backed back backing helps helped helping aids aided aiding sheltered shelters sheltering harboured harbored harbouring harboring supports supported support supporting arms armed arm arming funds funded fund funding trains trained training supplies supplied supply supplying sponsors sponsored finances financed financing bankrolls bankrolled pays paid paying equips equipped equipping endorses endorsed',
    ),
    links: [''],
    isPassive: true,
  },
  {
    rule: 'gives-help',
    type: 'backs',
    verbs: toWords(
      'gives gave give given giving provides provided provide providing sends sent send sending supplied supplies supplying shipped ships shipping delivered delivering sells sold sell selling smuggled smuggles smuggling',
    ),
    nouns: HELP,
    links: ['to'],
  },
  {
    rule: 'gets-help',
    type: 'backs',
    verbs: toWords('received receives receive receiving got gets obtained obtains'),
    nouns: HELP,
    links: ['from'],
    isInverse: true,
  },
  {
    rule: 'cuts-ties',
    type: 'opposes',
    verbs: toWords('cut cuts severed severs broke suspended'),
    nouns: toWords('ties relations'),
    links: ['with'],
  },
  {
    rule: 'has-ties',
    type: 'talks-to',
    verbs: toWords('restored established resumed maintains maintained re-established'),
    nouns: toWords('ties relations'),
    links: ['with'],
    isMutual: true,
  },
  {
    rule: 'fights-beside',
    type: 'ally-of',
    verbs: toWords('fought fights fight fighting served'),
    links: ['alongside'],
  },
  {
    rule: 'fights',
    type: 'opposes',
    verbs: toWords(
      'threatened threatens threaten threatening attacked attacks attack attacking bombed bombs bombing shelled shelling fights fought fighting fight opposes opposed oppose opposing raided invaded invades besieged struck ambushed condemned condemns denounced denounces sanctioned ousted overthrew toppled targeted targets targeting battled battles battling',
    ),
    links: [''],
    isPassive: true,
  },
  {
    rule: 'fires-on',
    type: 'opposes',
    verbs: toWords('fired fires fire firing opened'),
    links: ['on', 'at'],
  },
  {
    rule: 'clashes',
    type: 'opposes',
    verbs: toWords('clashed clashes clash clashing quarrelled quarreled'),
    links: ['with'],
    isMutual: true,
  },
  {
    rule: 'trades-fire',
    type: 'opposes',
    verbs: toWords('exchanged exchange exchanging traded trade trades trading'),
    nouns: toWords('fire blows strikes attacks shelling threats accusations barbs'),
    links: ['with'],
    isMutual: true,
  },
  {
    rule: 'splits',
    type: 'opposes',
    verbs: toWords('split splits defected broke broken'),
    links: ['from', 'with'],
  },
  {
    rule: 'is-rival',
    type: 'opposes',
    verbs: toWords('are were remain remained'),
    nouns: toWords('rivals enemies foes adversaries'),
    links: ['of'],
    isMutual: true,
  },
  {
    rule: 'is-at-war',
    type: 'opposes',
    verbs: toWords('is are was were'),
    nouns: toWords('war'),
    links: ['with'],
    isMutual: true,
  },
  {
    rule: 'leads',
    type: 'leads',
    verbs: toWords(
      'leads led lead heads headed chairs chaired commands commanded rules ruled runs governs governed',
    ),
    links: [''],
    isPassive: true,
  },
  {
    rule: 'belongs',
    type: 'member-of',
    verbs: toWords('joined joins belongs belonged serves served works worked'),
    links: ['', 'to', 'in', 'for'],
  },
  { rule: 'belongs', type: 'member-of', verbs: toWords('represents represented representing'), links: [''] },
  { rule: 'speaks-for', type: 'member-of', verbs: toWords('speaks spoke speaking'), links: ['for'] },
  {
    rule: 'is-allied',
    type: 'ally-of',
    verbs: toWords('allied aligned sided sides side siding cooperated cooperates cooperate cooperating'),
    links: ['with', 'to'],
    isMutual: true,
  },
  {
    rule: 'is-allied',
    type: 'ally-of',
    verbs: toWords('are were remain remained'),
    nouns: toWords('allies'),
    links: ['of'],
    isMutual: true,
  },
];

/** Nouns of what is between two, with the type that they make. */
export const BETWEEN_NOUNS: ReadonlyMap<string, string> = new Map([
  ...[
    ...toWords(
      'talks meeting meetings negotiations discussions dialogue call calls conversations conversation contacts channel channels backchannel back-channel correspondence',
    ),
  ].map((word) => [word, 'talks-to'] as const),
  ...[...toWords('war fighting conflict clashes hostilities battle battles feud rivalry fire')].map(
    (word) => [word, 'opposes'] as const,
  ),
  ...[...toWords('alliance pact')].map((word) => [word, 'ally-of'] as const),
]);

/** The second parts of compounds, with the type of tie from the first to what follows. */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ...[...toWords('backed supported armed funded sponsored trained')].map((word) => [word, 'backs'] as const),
  ...[...toWords('led run controlled')].map((word) => [word, 'leads'] as const),
  ...[...toWords('allied aligned')].map((word) => [word, 'ally-of'] as const),
]);

/** Whether a verb and the word after it say something else than the verb alone: "called for", "ruled out". */
export function saysOther(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).norm;
  return (/^call(?:s|ed|ing)?$/.test(norm) && next === 'for') || (norm === 'ruled' && next === 'out');
}

/** Returns the cues of each word that is a form of their verbs. */
function indexCues(): ReadonlyMap<string, readonly VerbCue[]> {
  const index = new Map<string, VerbCue[]>();
  for (const cue of VERB_CUES)
    for (const verb of cue.verbs) index.set(verb, [...(index.get(verb) ?? []), cue]);
  return index;
}

export const CUES_BY_WORD = indexCues();
