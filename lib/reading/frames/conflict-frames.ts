import { type Frame, toFrames } from './frame';

const PENALTIES =
  'sanctions sanction embargo boycott ban bans tariffs tariff fine fines penalties penalty freeze restrictions curbs measures';
const ATTACKS =
  'attack attacks strike strikes raid raids offensive campaign war operation operations airstrike airstrikes assault assaults ambush ' +
  'crackdown incursion lawsuit coup bombardment blockade siege proceedings complaint complaints suit case cases charges appeal ' +
  'missiles missile rockets rocket drones shells feud vendetta fire';

/** What somebody wants to come to another whom they are against: "demanded the dissolution of". */
const ENDS =
  'dissolution resignation removal dismissal arrest ouster overthrow expulsion disarmament impeachment extradition prosecution trial downfall defeat execution abolition closure departure suspension';

/** How one is against another. */
export const CONFLICT_FRAMES: readonly Frame[] = [
  ...toFrames('accuses', [{ rule: 'accuses', roles: 'S > O', verbs: 'accuse blame', isPossible: true }]),
  ...toFrames('opposes', [
    {
      rule: 'wants-gone',
      roles: 'S > owner',
      verbs: 'demand seek want urge',
      nouns: ENDS,
    },
    { rule: 'wants-gone', roles: 'S > owner', verbs: 'call', nouns: ENDS, nounAfter: 'for' },
    { rule: 'wants-gone', roles: 'S > owner', verbs: 'issue obtain', nouns: ENDS, nounAfter: 'for' },
    {
      rule: 'blocks',
      roles: 'S > owner',
      verbs: 'oppose block resist veto obstruct thwart fight',
      nouns:
        'return candidacy bid election reelection re-election promotion entry accession membership reappointment takeover',
    },
    {
      rule: 'fights',
      roles: 'S > O',
      verbs:
        'attack bomb bombard shell fight oppose raid invade besiege ambush oust overthrow topple target battle storm kill assassinate shoot wound ' +
        'torture persecute confront challenge defy undermine sabotage betray hunt rout defeat overrun encircle combat dislodge depose humiliate ' +
        'hate despise distrust mistrust detest loathe resent sue prosecute rob expel evict deport dispossess outlaw',
    },
    {
      rule: 'drives',
      roles: 'S > O',
      verbs: 'drive push chase force throw flush',
      nouns: 'out off away back from',
    },
    {
      rule: 'drives',
      roles: 'S > O',
      verbs: 'drive push chase force flush',
      nouns:
        'valley town city village villages province district country area bridge hills road power office home homes',
      nounAfter: 'from',
    },
    {
      rule: 'takes-from',
      roles: 'S > from',
      verbs: 'take seize capture wrest retake recapture steal grab',
      nouns:
        'town bridge city village villages valley road base post posts hill hills control power port airport mine mines land cattle territory district province ground',
    },
    {
      rule: 'loses-to',
      roles: 'to > S',
      verbs: 'lose',
      nouns:
        'town bridge city village villages valley road base post posts hill hills control power port airport mine mines land territory district province ground war battle election vote seat',
    },
    { rule: 'fights-with', roles: 'S > with', verbs: 'clash quarrel feud spar row wrangle skirmish brawl' },
    {
      rule: 'fights-with',
      roles: 'S > with',
      verbs: 'lose win fight have pick wage',
      nouns:
        'battle war fight clash clashes firefight battles skirmish skirmishes feud quarrel dispute row scores score score',
    },
    { rule: 'fights-with', roles: 'S > with', verbs: 'fall', nouns: 'out' },
    {
      rule: 'recalls',
      roles: 'S > from',
      verbs: 'withdraw recall pull call',
      nouns: 'ambassador ambassadors envoy envoys diplomats consul mission out',
    },
    {
      rule: 'fights-with',
      roles: 'S > with',
      verbs: 'come trade exchange',
      nouns: 'blows fire shots insults',
    },
    {
      rule: 'against',
      roles: 'S > against',
      verbs:
        'fight campaign vote testify rebel revolt march protest rise plot conspire rally side speak turn sue file bring lodge win launch wage lead mount conduct stage begin start order direct open impose declare fire unleash intensify join plan run carry step organise organize mobilise mobilize form unite',
    },
    {
      rule: 'burns',
      roles: 'S > owner',
      verbs:
        'burn destroy raid attack loot shell bomb storm capture seize raze torch close shut shutter sink impound confiscate board search ransack intercept',
      nouns:
        'villages village base bases camp camps positions position headquarters house houses office offices homes home convoy convoys patrol stronghold barracks ship ships boat boats vessel vessels tanker tankers truck trucks lorry lorries plane planes drone drones station stations warehouse warehouses factory factories shop shops mill mills mine mines depot depots',
    },
    {
      rule: 'burns',
      roles: 'S > whose',
      verbs:
        'attack shell bomb burn raid ransack torch storm loot sink demolish destroy vandalise vandalize kill murder abduct kidnap',
    },
    {
      rule: 'recalls',
      roles: 'S > from',
      verbs: 'recall withdraw',
      nouns: 'ambassador ambassadors envoy envoys diplomats consul',
    },
    {
      rule: 'recalls',
      roles: 'S > to',
      verbs: 'recall',
      nouns: 'ambassador ambassadors envoy envoys diplomats consul',
    },
    {
      rule: 'recalls',
      roles: 'S > owner',
      verbs: 'expel',
      nouns: 'ambassador ambassadors envoy envoys diplomats diplomat consul attaché',
    },
    {
      rule: 'burns',
      roles: 'S > owner',
      verbs: 'kill murder shoot assassinate poison torture execute',
      nouns:
        'leader commander founder chief fighters members men brother son father sons wife cousin deputy soldiers',
    },
    {
      rule: 'on',
      roles: 'S > on',
      verbs:
        'launch wage mount carry conduct begin start open stage lead order direct impose declare unleash intensify join plan run make fire turn',
      nouns: ATTACKS,
    },
    { rule: 'on', roles: 'S > at', verbs: 'fire launch direct', nouns: ATTACKS },
  ]),
  ...toFrames('opposes', [
    { rule: 'sues', roles: 'S > O', verbs: 'take drag haul bring', nouns: 'court justice', nounAfter: 'to' },
    { rule: 'sues', roles: 'S > O', verbs: 'put place', nouns: 'trial', nounAfter: 'on' },
    { rule: 'sues', roles: 'S > O', verbs: 'bring', nouns: 'trial', nounAfter: 'to' },
  ]),
  ...toFrames('detains', [
    {
      rule: 'holds',
      roles: 'S > O',
      verbs: 'detain arrest jail imprison kidnap abduct capture hold intern incarcerate seize',
    },
    { rule: 'holds', roles: 'S > O', verbs: 'take hold keep', nouns: 'hostage prisoner captive' },
    {
      rule: 'holds',
      roles: 'S > O',
      verbs: 'hold keep put place',
      nouns: 'custody prison jail detention captivity arrest cell',
      nounAfter: 'in',
    },
    { rule: 'holds', roles: 'S > O', verbs: 'put place', nouns: 'arrest', nounAfter: 'under' },
  ]),
  ...toFrames('sanctions', [
    { rule: 'revokes', roles: 'S > owner', verbs: 'close freeze block', nouns: 'account accounts assets' },
    {
      rule: 'revokes',
      roles: 'S > owner',
      verbs: 'revoke cancel withdraw annul suspend',
      nouns: 'passport licence license permit visa visas accreditation registration citizenship concession',
    },
    { rule: 'sanctions', roles: 'S > O', verbs: 'sanction blacklist boycott embargo proscribe' },
    {
      rule: 'lists',
      roles: 'S > O',
      verbs: 'list designate classify label brand declare',
      nouns: 'terrorist terrorists terror outlaw outlaws',
      nounAfter: 'as',
    },
    { rule: 'designates', roles: 'S > O', verbs: 'designate' },
    {
      rule: 'bars',
      roles: 'S > O',
      verbs: 'suspend bar ban exclude',
      nouns: 'programmes programs membership meetings competitions elections market markets tenders exchange',
      nounAfter: 'from',
    },
    ...['on', 'to'].map((nounAfter) => ({
      rule: 'sanctions',
      roles: 'S > O',
      verbs: 'put place add include',
      nouns: 'list blacklist lists',
      nounAfter,
    })),
    {
      rule: 'sanctions',
      roles: 'S > on',
      verbs:
        'impose slap levy place put order announce adopt enact extend lift ease renew tighten enforce maintain keep',
      nouns: PENALTIES,
    },
    {
      rule: 'sanctions',
      roles: 'S > against',
      verbs:
        'impose order announce adopt enact lead join agree approve extend renew tighten enforce maintain',
      nouns: PENALTIES,
    },
    {
      rule: 'sanctions',
      roles: 'S > owner',
      verbs: 'freeze seize block',
      nouns: 'assets accounts property funds account',
    },
  ]),
  ...toFrames('threatens', [
    { rule: 'threatens', roles: 'S > O', verbs: 'threaten menace blackmail' },
    {
      rule: 'threatens',
      roles: 'S > O',
      verbs: 'warn',
      nouns: 'attack attacks war consequences reprisals retaliation',
      nounAfter: 'of',
    },
    {
      rule: 'threatens',
      roles: 'S > to',
      verbs: 'give send issue deliver make',
      nouns: 'ultimatum threat threats',
    },
    { rule: 'threatens', roles: 'S > O', verbs: 'give send issue hand', nouns: 'ultimatum' },
  ]),
  ...toFrames('splits-from', [
    {
      rule: 'is-splinter',
      roles: 'S > owner',
      verbs: '',
      forms: 'is are was were',
      nouns: 'breakaway splinter offshoot',
    },
    { rule: 'splits', roles: 'S > from', verbs: 'split defect secede splinter' },
    { rule: 'splits', roles: 'S > with', verbs: 'split break' },
    { rule: 'splits', roles: 'S > O', verbs: 'quit', forms: 'quit' },
    { rule: 'splits', roles: 'S > from', verbs: 'break walk', nouns: 'away out ranks' },
    { rule: 'splits', roles: 'S > with', verbs: 'break part', nouns: 'ways company ranks' },
    { rule: 'leads-out', roles: 'S > of', verbs: 'lead take march walk pull', nouns: 'out' },
    {
      rule: 'ends-bond',
      roles: 'S > with',
      verbs: 'cancel end terminate dissolve annul',
      nouns: 'contract contracts agreement pact treaty alliance partnership coalition cooperation',
    },
  ]),
  ...toFrames('succeeds', [
    { rule: 'succeeds', roles: 'with > O', verbs: 'replace' },
    { rule: 'succeeds', roles: 'S > O', verbs: 'succeed replace supplant' },
    { rule: 'succeeds', roles: 'S > from', verbs: 'take', nouns: 'over' },
    {
      rule: 'succeeds',
      roles: 'S > from',
      verbs: 'inherit',
      nouns: 'leadership command post office seat title presidency chair',
    },
    { rule: 'succeeds', roles: 'S > owner', verbs: 'take fill', nouns: 'place seat post job' },
  ]),
];
