import { toWords } from '../words/word-set';

/** What one does to another, as a noun, and the prepositions before whom it is done to: "an attack on", "the arming of". */
export type Deed = { readonly type: string; readonly links: ReadonlySet<string> };

const WRITTEN: readonly (readonly [string, string, string])[] = [
  [
    'talks-to',
    'with',
    'talks talk meeting meetings negotiations negotiation discussions discussion dialogue conversation conversations call calls contacts contact correspondence summit consultations encounter encounters interview audience lunch dinner dealings communication communications rendezvous agreement agreements deal truce accord ceasefire treaty contract memorandum settlement bargain exchange exchanges rapprochement détente detente reconciliation parley parleys huddle sit-down pow-wow tête-à-tête',
  ],
  [
    'talks-to',
    'to',
    'letter letters message messages note notes telegram reply email emails warning warnings assurance assurances promise promises pledge offer offers overture overtures apology apologies ultimatum',
  ],
  ['asks', 'to', 'appeal appeals request requests demand demands plea pleas petition invitation'],
  ['asks', 'on', 'pressure'],
  [
    'backs',
    'for to',
    'support backing aid assistance help sympathy loyalty devotion protection endorsement patronage subsidies gift gifts donation donations commitment solidarity shelter sanctuary',
  ],
  [
    'backs',
    'of',
    'pardon recognition nomination anointment training sheltering bankrolling support backing endorsement sponsorship protection shelter patronage harbouring promotion rescue defence',
  ],
  ['funds', 'to', 'loan loans grant grants payment payments funding money cash remittances'],
  ['funds', 'of', 'financing bankrolling funding'],
  ['arms', 'to', 'weapons arms ammunition rifles drones missiles'],
  ['arms', 'of', 'arming rearming'],
  [
    'opposes',
    'on upon against',
    'attack attacks assault assaults raid raids strike strikes airstrike airstrikes bombing bombings offensive offensives campaign war fight struggle battle ambush ambushes crackdown incursion ' +
      'lawsuit lawsuits case complaint vendetta grudge revolt rebellion uprising mutiny coup plot conspiracy insurgency retaliation reprisals reprisal aggression assassination shelling barrage salvo siege verdict charges revenge suit suits tariffs fatwa crusade polemic polemics diatribe broadside prosecution allegation allegations accusation accusations',
  ],
  [
    'opposes',
    'with',
    'war feud conflict rivalry battle battles clash clashes fight quarrel quarrels dispute row rift standoff skirmish skirmishes firefight rupture spat split break breach breakup confrontation confrontations showdown falling-out squabble tussle stand-off run-in',
  ],
  ['opposes', 'to toward towards', 'opposition hostility resistance enmity siege'],
  [
    'opposes',
    'of',
    'invasion occupation persecution condemnation denunciation bombing bombardment shelling siege blockade killing murder assassination ouster overthrow defeat hatred mistrust distrust betrayal expulsion harassment criticism annexation purge execution prosecution conviction suspension dismissal sacking firing excommunication surveillance infiltration sabotage encirclement bugging',
  ],
  ['sanctions', 'on against', 'sanctions embargo boycott'],
  ['sanctions', 'of', 'boycott blacklisting sanctioning'],
  ['threatens', 'to against', 'threat threats'],
  ['detains', 'of', 'arrest detention imprisonment abduction kidnapping capture jailing'],
  [
    'ally-of',
    'with',
    'alliance pact coalition partnership friendship cooperation collaboration entente merger union collusion coordination bonds liaison flirtation',
  ],
  ['ally-of', 'with to', 'ties links connections'],
  [
    'leads',
    'of',
    'acquisition takeover buyout ownership purchase founding leadership command presidency chairmanship stewardship',
  ],
  ['funds', 'in', 'investment investments'],
  ['member-of', 'in of', 'membership'],
  ['member-of', 'to into', 'accession admission entry'],
  ['ally-of', 'to', 'allegiance fealty'],
  ['splits-from', 'from', 'secession defection breakaway departure resignation exit'],
  ['member-of', 'to', 'defection'],
];

const BY_NOUN = new Map<string, Deed[]>();
for (const [type, links, nouns] of WRITTEN)
  for (const noun of toWords(nouns))
    BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), { type, links: toWords(links) }]);

/** Returns what a noun may say that one does to another. */
export function listDeeds(noun: string): readonly Deed[] {
  return BY_NOUN.get(noun) ?? [];
}

/** Verbs of which such a noun is the object, and the subject does it: "launched an attack on". */
export const LIGHT_VERBS = toWords(
  'launch mount wage lead hold make conduct impose slap stage conclude reach strike seal open begin start resume continue give lend extend send issue ' +
    'deliver pay lay express voice show maintain keep have enjoy forge build cement renew restore establish pursue fight face file bring carry declare ' +
    'exert put apply exchange enter join form step intensify widen escalate direct spearhead provide throw undertake sustain unleash ' +
    'commit tighten enforce order sponsor finalise finalize initiate host negotiate write address forward hand submit present nurse harbour bear ' +
    'win lose trade mend',
);
