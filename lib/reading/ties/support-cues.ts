import { toCues } from './verb-cue';

/** Verbs by which one helps another, or stands with them. */

const HELP =
  'support backing weapons arms money aid funding training cash ammunition shelter drones missiles rockets rifles fuel equipment assistance ' +
  'fighters instructors advisers intelligence loan loans grant grants refuge sanctuary asylum protection bribes bribe fees vehicles ' +
  'artillery jets planes tanks food medicine funds help weaponry guns explosives detonators uniforms supplies reinforcements troops ' +
  'mercenaries trainers cover passports kickbacks donations donation payments payment subsidies subsidy salaries stipends credit ' +
  'gunboats warships submarines frigates corvettes shells bombs armour armor kit gear ransom bounty malware software servers tools parts components spare technology hardware munitions mortars grenades launchers radios trucks boats helicopters expertise logistics';

export const SUPPORT_CUES = toCues('backs', [
  /** "A backs B"; "B, funded by A"; "accused A of arming B". */
  {
    rule: 'backs',
    verbs:
      'back help aid shelter harbour harbor support arm rearm fund train supply sponsor finance bankroll pay equip endorse assist subsidise ' +
      'subsidize underwrite bolster champion protect defend rescue reinforce bribe mentor groom nurture patronise abet',
    forms: 'backs harboring propped props',
    isPassive: true,
  },
  /** "A sent weapons to B"; "A gave B money". */
  {
    rule: 'gives-help',
    verbs:
      'give provide send supply ship deliver sell smuggle lend donate offer grant transfer channel funnel pour extend airlift hand pay ' +
      'contribute pass supply wire lease export furnish run truck fly siphon',
    nouns: HELP,
    links: 'to into',
  },
  /** "A supplied B with arms". */
  {
    rule: 'gives-help',
    verbs: 'provide furnish supply equip present arm stock',
    needs: /^with$/,
  },
  /** "A expressed support for B". */
  {
    rule: 'gives-support',
    verbs:
      'express voice pledge declare reaffirm reiterate offer affirm announce promise renew throw put lend give swing',
    nouns: 'support solidarity backing weight influence',
    links: 'for to with behind',
  },
  /** "A stood by B"; "A came out in favour of B"; "A came to the aid of B". */
  { rule: 'stands-by', verbs: 'stand', links: 'by behind with beside' },
  { rule: 'stands-by', verbs: 'line rally', nouns: 'up', links: 'behind' },
  { rule: 'stands-by', verbs: 'rally', links: 'behind to around' },
  { rule: 'stands-by', verbs: 'vouch campaign lobby vote intercede', links: 'for' },
  {
    rule: 'stands-by',
    verbs: 'come speak spring',
    forms: 'sprang',
    nouns: 'favour favor aid defence defense rescue help support',
    links: 'of',
  },
  { rule: 'stands-by', verbs: 'donate contribute', links: 'to' },
  { rule: 'stands-by', verbs: 'prop', nouns: 'up' },
  /** "B received arms from A"; "B won the backing of A". */
  {
    rule: 'gets-help',
    verbs: 'receive get obtain accept buy acquire draw take borrow rent lease purchase procure source import',
    nouns: HELP,
    links: 'from',
    isInverse: true,
  },
  {
    rule: 'gets-help',
    verbs: 'win enjoy secure gain have receive get attract retain obtain command',
    nouns: 'support backing endorsement blessing protection patronage favour favor trust',
    links: 'of from',
    isInverse: true,
  },
  /** "A thanked B for its support". */
  {
    rule: 'gets-help',
    verbs: 'thank',
    forms: 'grateful thankful indebted',
    links: 'to',
    isAlsoDirect: true,
    after: 'assistance aid funding weapons arms money',
    isInverse: true,
  },
  { rule: 'gets-help', verbs: 'rely depend', links: 'on', isInverse: true, isPossible: true },
]).concat(
  toCues('ally-of', [
    /** "A fought alongside B". */
    {
      rule: 'fights-beside',
      verbs: 'fight serve operate march campaign battle stand deploy struggle patrol',
      links: 'alongside',
    },
    /** "A is allied with B"; "A cooperates with B". */
    {
      rule: 'is-allied',
      verbs: 'ally align side cooperate collaborate coordinate collude merge',
      links: 'with to',
      isMutual: true,
    },
    {
      rule: 'is-allied',
      verbs: 'team band join link gang club',
      nouns: 'up together forces hands ranks',
      links: 'with',
      isMutual: true,
    },
    {
      rule: 'is-allied',
      verbs:
        'form forge strike enter conclude build make have join seal maintain create agree establish cement',
      forms: 'entered',
      nouns: 'alliance alliances coalition pact partnership bloc friendship entente union front',
      links: 'with',
      isMutual: true,
    },
    /** "A joined B in voting against". */
    { rule: 'is-allied', verbs: 'join', needs: /^in$/, isOfPeople: true },
    /** "A, who is close to B". */
    {
      rule: 'is-close',
      forms: 'is are was were been remains remained remain',
      nouns: 'close loyal friendly sympathetic faithful',
      links: 'to with',
    },
    /** "A and B are allies". */
    {
      rule: 'is-allied',
      forms: 'are were remain remained became',
      nouns: 'allies partners friends',
      links: 'of with',
      isMutual: true,
    },
  ]),
);
