import { toCues, type VerbCue } from './verb-cue';

/** Verbs by which one helps another, or stands with them. */

const GIVEN_CUES: readonly VerbCue[] = [
  ...toCues('arms', [{ rule: 'arms', verbs: 'arm rearm', isPassive: true }]),
  ...toCues('funds', [
    {
      rule: 'funds',
      verbs: 'fund finance bankroll pay subsidise subsidize bribe',
      isPassive: true,
    },
    { rule: 'funds', verbs: 'donate contribute', links: 'to' },
  ]),
];

export const SUPPORT_CUES: readonly VerbCue[] = GIVEN_CUES.concat(
  toCues('backs', [
    /** "A backs B"; "B, funded by A"; "accused A of arming B". */
    {
      rule: 'backs',
      verbs:
        'back help aid shelter harbour harbor support train supply sponsor equip endorse assist ' +
        'underwrite bolster champion protect defend rescue reinforce mentor groom nurture patronise abet',
      forms: 'backs harboring propped props',
      isPassive: true,
    },
    /** "A supplied B with arms". */
    {
      rule: 'gives-help',
      verbs: 'provide furnish supply equip present arm stock',
      needs: /^with$/,
    },
    /** "A stood by B"; "A came out in favour of B"; "A came to the aid of B". */
    { rule: 'stands-by', verbs: 'stand', links: 'by behind with beside' },
    { rule: 'stands-by', verbs: 'rally', links: 'behind to around' },
    { rule: 'stands-by', verbs: 'vouch campaign lobby vote intercede', links: 'for' },
    {
      rule: 'stands-by',
      verbs: 'come speak spring',
      forms: 'sprang',
      nouns: 'favour favor aid defence defense rescue help support',
      links: 'of',
    },
    { rule: 'stands-by', verbs: 'prop', nouns: 'up' },
    /** "B received arms from A"; "B won the backing of A". */
    {
      rule: 'gets-help',
      verbs: 'win enjoy secure gain have receive get attract retain obtain command',
      nouns: 'support backing endorsement blessing protection patronage favour favor',
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
      after: 'assistance aid funding weapons arms money loan grant donation donations',
      isInverse: true,
    },
    { rule: 'gets-help', verbs: 'rely depend', links: 'on', isInverse: true, isPossible: true },
  ]),
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
      verbs: 'team band join link gang club act',
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
    /** "A and B govern together". */
    {
      rule: 'is-allied',
      verbs: 'govern rule fight campaign march',
      nouns: 'together',
      links: 'with',
      isMutual: true,
    },
    /** "A and B share power". */
    { rule: 'is-allied', verbs: 'share', nouns: 'power', links: 'with', isMutual: true },
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
      forms: 'are were been remain remained became',
      nouns: 'allies partners friends',
      links: 'of with',
      isMutual: true,
    },
  ]),
);
