import { toCues, type VerbCue } from './verb-cue';

/** Verbs by which one holds another. */
const PRECISE_CUES: readonly VerbCue[] = [
  ...toCues('detains', [
    {
      rule: 'detains',
      verbs: 'detain arrest jail imprison kidnap abduct capture apprehend interrogate incarcerate intern',
      isPassive: true,
      isOfPeople: true,
    },
    { rule: 'detains', verbs: 'hold', isPassive: true, isOfPeople: true },
    { rule: 'detains', verbs: 'take hold', nouns: 'hostage prisoner captive', links: '' },
  ]),
];

export const CONFLICT_CUES: readonly VerbCue[] = PRECISE_CUES.concat(
  toCues('opposes', [
    /** "A cut ties with B". */
    {
      rule: 'cuts-ties',
      verbs: 'cut sever break suspend end freeze rupture',
      nouns: 'ties relations links contact contacts cooperation',
      links: 'with',
    },
    /** "A attacked B"; "B was ousted by A". */
    {
      rule: 'fights',
      verbs:
        'attack bomb bombard shell fight oppose raid invade besiege strike ambush condemn denounce oust overthrow topple ' +
        'hit target battle storm assault murder kill assassinate shoot wound injure torture stab poison harass intimidate persecute confront ' +
        'challenge defy undermine sabotage hack breach infiltrate extort rob defraud cheat betray outlaw ban ' +
        'hunt chase track stalk drown strangle burn loot evade outbid slap blockade isolate punish sue prosecute indict convict criticise criticize slam lambast rebuke berate castigate chide mock ridicule ' +
        'insult slander smear vilify malign repulse rout defeat overrun encircle outflank counter resist combat dislodge obstruct thwart ' +
        'snub rebuff shun ostracise depose unseat impeach purge bully terrorise terrorize antagonise provoke pummel pound strafe ' +
        'waylay hang execute behead sideline marginalise marginalize surround crush bankrupt humiliate swindle outmanoeuvre outmaneuver backstab beat contest',
      isPassive: true,
    },
    /** "A detained B"; "B was arrested by A". */
    {
      rule: 'detains',
      verbs:
        'expel deport evict banish exile assassinate sentence extradite sack detain arrest kidnap abduct capture',
      isPassive: true,
    },
    /** "A dismissed B". */
    { rule: 'detains', verbs: 'dismiss suspend', isPassive: true, isOfPeople: true },
    /** "B was expelled from A". */
    {
      rule: 'expels',
      verbs: 'expel oust dismiss sack banish suspend purge exclude evict deport throw fire eject bar',
      links: 'from',
      isAfterBe: true,
      isInverse: true,
    },
    /** "A and B accused each other": who accuses another makes a claim, and no tie yet. */
    { rule: 'clashes', forms: 'accused accuse accuses blamed blame', links: '' },
    /** "A distrusts B". */
    {
      rule: 'resents',
      verbs: 'resent hate despise distrust mistrust detest loathe dislike',
      isPassive: true,
    },
    /** "A fired on B"; "A turned on B"; "A testified against B". */
    { rule: 'fires-on', verbs: 'fire open', links: 'on at' },
    { rule: 'turns-against', verbs: 'turn spy inform', links: 'on against' },
    {
      rule: 'turns-against',
      verbs:
        'testify rebel revolt mutiny rise protest demonstrate rally plot conspire retaliate fight campaign march vote side litigate intrigue agitate battle stand speak',
      links: 'against',
    },
    { rule: 'turns-against', verbs: 'crack move close', nouns: 'down in', links: 'on against' },
    { rule: 'turns-against', verbs: 'give speak come', nouns: 'evidence testimony out', links: 'against' },
    { rule: 'turns-against', verbs: 'go', forms: 'went gone', nouns: 'court', links: 'against' },
    { rule: 'turns-against', verbs: 'rail lash hit', nouns: 'out back', links: 'at against' },
    /** "A and B clashed"; "A fell out with B". */
    { rule: 'clashes', verbs: 'fall', nouns: 'out', links: 'with', isMutual: true },
    {
      rule: 'clashes',
      verbs: 'clash quarrel feud spar row wrangle compete vie argue tussle skirmish',
      forms: 'quarreled quarreling',
      links: 'with',
      isMutual: true,
    },
    {
      rule: 'clashes',
      verbs: 'fall part lock cross',
      nouns: 'out ways company horns swords',
      links: 'with',
      isMutual: true,
    },
    /** "A and B traded fire". */
    {
      rule: 'trades-fire',
      verbs: 'exchange trade',
      nouns:
        'fire blows strikes attacks shelling threats accusations barbs insults gunfire shots recriminations',
      links: 'with',
      isMutual: true,
    },
    /** "A distanced itself from B". */
    {
      rule: 'splits',
      verbs: 'distance',
      nouns: 'itself himself herself themselves',
      links: 'from with',
    },
    /** "A and B are enemies". */
    {
      rule: 'is-rival',
      forms: 'are were been remain remained became',
      nouns: 'rivals enemies foes adversaries opponents competitors',
      links: 'of',
      isMutual: true,
    },
    /** "A is at war with B"; "A is in a feud with B"; "A is at odds with B". */
    {
      rule: 'is-at-war',
      forms: 'is are was were been remain remains remained stands finds found',
      nouns: 'war odds loggerheads feud dispute conflict standoff battle quarrel row rivalry fight',
      links: 'with',
      isMutual: true,
    },
    { rule: 'is-at-war', verbs: 'go', forms: 'went gone', nouns: 'war', links: 'with' },
    /** "A is hostile to B". */
    {
      rule: 'is-hostile',
      forms: 'is are was were been remain remains remained grew became',
      nouns: 'hostile opposed',
      links: 'to toward towards',
    },
  ]),
);
