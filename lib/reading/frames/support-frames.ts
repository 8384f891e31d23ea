import { type Frame, toFrames } from './frame';

/** Words for money, and for weapons, separated by blanks. */
export const MONEY =
  'money million billion marks crowns ducats florins guilders shillings roubles kroner kronor riyals dirhams dinars shekels yuan yen naira rand lira liras funding cash loan loans grant grants bribes bribe fees funds kickbacks donations donation payments payment subsidies subsidy ' +
  'salaries salary wages stipend stipends credit ransom dollars euros pounds rubles rupees pesos francs dinars gold retainer commission income cheque ' +
  'cheques rent bills bill budget debts debt share cut pay third half quarter percentage portion proceeds profits royalties';
export const WEAPONS =
  'weapons arms ammunition drones missiles rockets rifles artillery jets tanks weaponry guns explosives detonators gunboats bullets cartridges warships submarines frigates corvettes ' +
  'shells bombs munitions mortars grenades launchers helicopters rifle kalashnikovs dynamite mines howitzers interceptors warplanes radars armoured armored';
/** Those who serve somebody, and are trained or paid for them. */
const MEN =
  'bodyguards bodyguard guards guard troops army police soldiers fighters men militia forces officers navy pilots recruits escort';
const HELP =
  'support backing aid training shelter fuel equipment assistance fighters instructors advisers intelligence refuge sanctuary protection ' +
  'vehicles food medicine help uniforms supplies reinforcements troops mercenaries trainers trucks boats radios radio horses boat recruits ' +
  'weight voice prestige men ships seed grain tools engines base bases haven cover patronage endorsement blessing maps asylum planes passports passport visa visas medal car cars aeroplane aircraft villa armour armor kit gear malware software ' +
  'servers parts components spare votes goodwill technology hardware expertise logistics hideouts territory offices infrastructure manpower volunteers know-how';
const GIVING =
  'give provide send supply ship deliver sell smuggle lend donate offer grant transfer channel funnel pour hand pay contribute pass wire lease ' +
  'export furnish award allot allocate advance run truck fly siphon extend airlift move carry bring haul slip promise';
const GETTING =
  'receive get obtain accept buy acquire draw take borrow rent lease purchase procure source import win enjoy have secure';

function toGiven(nouns: string) {
  return [
    { rule: 'gives', roles: 'S > O', verbs: GIVING, nouns },
    { rule: 'gives', roles: 'S > to', verbs: GIVING, nouns },
    {
      rule: 'gives',
      roles: 'S > O',
      verbs: 'supply provide furnish equip arm stock help ply reward',
      nouns,
      nounAfter: 'with',
    },
    { rule: 'gets', roles: 'from > S', verbs: GETTING, nouns },
    { rule: 'relies', roles: 'on > S', verbs: 'rely depend lean count draw', nouns, nounAfter: 'for' },
    { rule: 'relies', roles: 'owner > S', verbs: 'rely depend lean count', nouns, nounAfter: 'on' },
    { rule: 'comes-from', roles: 'from > S', verbs: 'live survive', nouns, nounAfter: 'on' },
  ];
}

/** How one helps another, or stands with them. */
export const SUPPORT_FRAMES: readonly Frame[] = [
  ...toFrames('funds', [
    ...toGiven(MONEY),
    {
      rule: 'pays',
      roles: 'S > owner',
      verbs: 'pay cover meet settle',
      nouns: `wages salaries salary bills bill fees rent debts debt ransom ${MEN}`,
    },
    { rule: 'pays', roles: 'S > whose', verbs: 'fund finance bankroll sponsor subsidise subsidize' },
    {
      rule: 'owns-part',
      roles: 'S > in',
      verbs: 'own hold buy take acquire have',
      nouns: 'stake stakes share shares interest shareholding',
    },
    {
      rule: 'owns-part',
      roles: 'S > owner',
      verbs: 'own hold buy acquire',
      nouns: 'third quarter fifth sixth eighth tenth share shares stock',
    },
    { rule: 'pays', roles: 'S > to', verbs: 'lend donate contribute' },
    { rule: 'pays', roles: 'S > for', verbs: 'fundraise', isPossible: true },
    { rule: 'pays', roles: 'S > for', verbs: 'raise collect', nouns: MONEY },
    { rule: 'is-thanked', roles: 'O > S', verbs: 'thank', nouns: MONEY, nounAfter: 'for' },
  ]),
  ...toFrames('arms', toGiven(WEAPONS)),
  ...toFrames('backs', [
    ...toGiven(HELP),
    {
      rule: 'stands-by',
      roles: 'S > owner',
      verbs: 'back support second endorse',
      nouns: 'motion motions proposal proposals candidacy bid campaign cause plan plans claim nomination',
    },
    {
      rule: 'trains-men',
      roles: 'S > owner',
      verbs: 'train equip arm guard protect escort feed clothe',
      nouns: MEN,
    },
    {
      rule: 'owes',
      roles: 'to > S',
      verbs: 'owe',
      nouns: 'post job seat rise position office life freedom career fortune survival victory power',
    },
    {
      rule: 'shelters',
      roles: 'S > owner',
      verbs: 'host house shelter harbour harbor accommodate',
      nouns:
        'bureau office offices headquarters leadership leaders fighters families family delegation base bases exiles commanders wounded',
    },
    {
      rule: 'lets',
      roles: 'S > O',
      verbs: 'let allow permit',
      nouns: 'port territory land airspace base bases harbour airfield roads',
      isPossible: true,
    },
    {
      rule: 'stands-by',
      roles: 'S > O',
      verbs:
        'back support champion defend protect shield shelter harbour harbor bolster train endorse patronise',
    },
    {
      rule: 'stands-by',
      roles: 'S > for',
      verbs: 'vote campaign vouch speak plead fight',
      nouns: 'up out',
      nounAfter: '',
      isPossible: true,
    },
    { rule: 'stands-by', roles: 'S > behind', verbs: 'stand rally line unite fall' },
    ...['to', 'for', 'with'].map((preposition) => ({
      rule: 'stands-by',
      roles: `S > ${preposition}`,
      verbs:
        'express voice pledge declare reaffirm reiterate affirm announce promise offer renew throw lend give swing',
      nouns: 'support backing solidarity weight influence lot allegiance loyalty',
    })),
    {
      rule: 'lends-land',
      roles: 'owner > S',
      verbs: 'use operate',
      nouns:
        'territory airfield airfields airspace port ports base bases soil airport harbour land runway runways waters camps',
      // Who uses it may do so against the will of whose it is.
      isPossible: true,
    },
    { rule: 'stands-by', roles: 'S > behind', verbs: 'throw put swing', nouns: 'weight support influence' },
  ]),
  ...toFrames('ally-of', [
    { rule: 'beside', roles: 'S > alongside', verbs: 'fight serve march stand work run train' },
    { rule: 'beside', roles: 'S > with', verbs: 'throw cast', nouns: 'lot', nounAfter: 'in' },
    { rule: 'beside', roles: 'S > with', verbs: 'throw cast', nouns: 'lot' },
    {
      rule: 'beside',
      roles: 'S > with',
      verbs: 'make join form forge',
      nouns: 'cause forces alliance coalition front pact bloc',
    },
    { rule: 'beside', roles: 'S1 > S2', verbs: 'fight stand', nouns: 'side' },
    { rule: 'beside', roles: 'S1 > S2', verbs: 'agree', nouns: 'alliance coalition', isPossible: true },
    { rule: 'swears', roles: 'S > to', verbs: 'swear pledge owe', nouns: 'allegiance loyalty fealty' },
    {
      rule: 'beside',
      roles: 'S > with',
      verbs: 'side ally align cooperate collaborate coordinate team work vote',
    },
  ]),
];
