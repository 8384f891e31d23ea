import { toCues } from './verb-cue';

/** Verbs by which two are in contact. */

const TALKS =
  'talks talk meeting meetings negotiations discussions consultations conversations conversation call calls contacts contact dialogue lunch ' +
  'dinner breakfast summit session sessions audience discussion consultation encounter exchange exchanges tea coffee meal drinks ' +
  'correspondence channel channels hotline conference videoconference';
const MESSAGES =
  'message messages letter letters note notes word signal telegram email emails cable cables petition greetings condolences invitation ' +
  'memorandum memo ultimatum warning dossier reply text texts report congratulations apology apologies';
const AGREEMENTS =
  'deal agreement agreements truce accord accords pact contract treaty memorandum ceasefire settlement compromise bargain understanding peace ' +
  'arrangement protocol armistice contracts swap roadmap';

export const CONTACT_CUES = toCues('talks-to', [
  /** "A met B"; "A and B last met". */
  { rule: 'meets', verbs: 'meet', forms: 'meet', links: 'with', isAlsoDirect: true, isMutual: true },
  /** "A dined with B"; "A sat down with B". */
  {
    rule: 'meets',
    verbs: 'dine lunch sit huddle confer breakfast socialise socialize mingle',
    links: 'with',
    isMutual: true,
  },
  /** "A went on to see B". */
  { rule: 'meets', forms: 'visited visits visiting', isOfPeople: true },
  { rule: 'meets', verbs: 'see visit', isOfPeople: true },
  /** "A knew B well". */
  { rule: 'meets', forms: 'knew known', isOfPeople: true, after: 'well from through since personally' },
  /** "A shook hands with B". */
  { rule: 'meets', verbs: 'shake', nouns: 'hands', links: 'with', isMutual: true },
  /** "A spoke to B"; "A and B have spoken". */
  {
    rule: 'speaks-with',
    verbs:
      'speak talk negotiate communicate correspond chat bargain haggle parley liaise deal engage interact type message text',
    forms: 'speak talk negotiate',
    links: 'with to',
    isMutual: true,
  },
  /** "A reached out to B". */
  { rule: 'speaks-with', verbs: 'reach', nouns: 'out', links: 'to' },
  { rule: 'speaks-with', verbs: 'hear', forms: 'heard', links: 'from' },
  /** "A consulted with B"; "A reconciled with B". */
  { rule: 'speaks-with', verbs: 'consult reconcile', links: 'with', isMutual: true },
  /** "A and B held talks"; "A had a meeting with B". */
  {
    rule: 'holds-talks',
    verbs:
      'break hold have open resume begin exchange maintain keep establish host conduct start continue conclude enter finish share attend reopen initiate restart join',
    nouns: TALKS,
    links: 'with',
    isMutual: true,
  },
  /** "A and B exchanged views". */
  {
    rule: 'holds-talks',
    verbs: 'exchange trade swap share',
    nouns:
      'views letters messages prisoners words greetings notes information emails visits ideas envoys ambassadors detainees hostages',
    links: 'with',
    isMutual: true,
  },
  /** "A phoned B"; "A was received by B"; "A did call B". */
  {
    rule: 'calls',
    verbs:
      'phone telephone contact receive host welcome summon accompany greet interview approach address email entertain',
    forms: 'called rang',
    isPassive: true,
  },
  /** "A wrote to B". */
  { rule: 'writes', verbs: 'write complain', links: 'to' },
  /** "A sent a letter to B". */
  {
    rule: 'sends-word',
    verbs: 'send write give hand deliver submit present address forward',
    nouns: MESSAGES,
    links: 'to',
  },
  /** "A told B that"; "A warned B". */
  {
    rule: 'hands-to',
    verbs:
      'hand pass give show bring deliver slip slide read send return present whisper offer describe explain',
    links: 'to',
    isOfPeople: true,
  },
  { rule: 'tells', forms: 'let lets letting', needs: /^know$/ },
  {
    rule: 'tells',
    verbs: 'keep',
    forms: 'kept',
    needs: /^(?:informed|posted|abreast|updated|apprised)$/,
    isPassive: true,
  },
  { rule: 'calls', verbs: 'reach congratulate thank', after: 'telephone phone person' },
  { rule: 'tells', verbs: 'advise', needs: /^(?:that|against)$/ },
  {
    rule: 'tells',
    verbs: 'promise tell brief inform consult assure reassure warn notify alert remind question',
    isPassive: true,
  },
  /** "A is in contact with B". */
  {
    rule: 'is-in-touch',
    verbs: 'keep',
    forms: 'is are was were been remains remained stayed stay',
    nouns: 'contact touch talks negotiations communication dialogue correspondence',
    in: /^in$/,
    links: 'with',
    isMutual: true,
  },
  /** "A was on the phone with B". */
  {
    rule: 'is-in-touch',
    forms: 'is are was were been',
    nouns: 'phone line',
    in: /^on$/,
    links: 'with to',
    isMutual: true,
  },
  /** "A agreed with B"; "A and B signed a truce". */
  { rule: 'agrees', verbs: 'agree', forms: 'agree agrees', links: 'with', isMutual: true },
  {
    rule: 'agrees',
    verbs:
      'strike reach conclude seal clinch make cut finalise finalize have do close honour honor ratify break',
    nouns: AGREEMENTS,
    links: 'with',
    isMutual: true,
  },
  /** "A restored relations with B". */
  {
    rule: 'has-ties',
    verbs: 'restore establish resume maintain repair mend normalise normalize re-establish have',
    nouns: 'ties relations',
    links: 'with to',
    isMutual: true,
  },
]).concat(
  toCues('signs-with', [
    /** "A signed a treaty with B". */
    { rule: 'signs', verbs: 'sign initial ink', nouns: AGREEMENTS, links: 'with', isMutual: true },
    { rule: 'signs', forms: 'signed', links: 'with', isMutual: true },
  ]),
);
