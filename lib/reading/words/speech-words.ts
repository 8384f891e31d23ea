import { toVerbForms } from './verb-forms';
import { toWords } from './word-set';

/** Verbs by which somebody says something. */
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...toVerbForms(
    'say/said tell/told add state announce claim insist argue warn allege assert maintain reiterate note write/wrote declare explain ' +
      'report suggest recall recount testify complain predict stress emphasise emphasize believe disclose reveal contend pledge remark ' +
      'reply swear/swore vow aver attest assess estimate conclude caution boast counter retort repeat underline joke quip concur object protest ' +
      'lament observe hint imply stipulate tweet recollect state',
  ),
  ...toWords(
    'say tell saying adding sworn stating arguing insisting claiming asserting alleging noting explaining',
  ),
]);

/** The same verbs after a subject of several, where they are no nouns: "experts argue". */
export const SAYING_BASES = toWords(
  'insist argue warn allege assert maintain reiterate explain predict stress emphasise emphasize believe contend add complain ' +
    'conclude suggest agree think fear suspect show find indicate reveal deny reject dispute confirm acknowledge admit concede contest contradict refute rebut',
);

/** Verbs that say something where "that" follows them: of documents most often. */
export const TELLING_VERBS = toVerbForms(
  'underscore reaffirm highlight underline answer clarify specify confide volunteer venture undertake grumble mutter muse reckon relate signal depose submit plead assure inform promise notify guarantee show/showed find/found indicate document record describe learn/learned establish inform assure remind write/wrote think/thought fear ' +
    'hold/held hear/heard feel/felt understand/understood point propose promise charge list certify suspect',
);

/** Verbs by which what somebody wrote charges another: "the report accuses Kenya of", "the resolution condemns it for". */
export const CHARGING_VERBS = toVerbForms(
  'accuse blame condemn denounce criticise criticize fault implicate rebuke',
);

/** Verbs that, with a clause after them, confirm what others say. */
export const CONFIRMING_VERBS = toVerbForms('confirm acknowledge admit corroborate affirm verify concede', {
  isWhole: true,
});

export const DENYING_VERBS: ReadonlySet<string> = new Set([
  ...toVerbForms('deny', { isWhole: true }),
  ...toVerbForms('refute dispute rebut contradict contest disown disavow'),
]);

export const REJECTING_VERBS: ReadonlySet<string> = new Set([
  ...toVerbForms('reject dismiss', { isWhole: true }),
  ...toVerbForms('rebuff spurn repudiate discount downplay deride ridicule mock scorn'),
]);

/** Verbs that turn something down with a word after them: "brushed aside", "scoffed at". */
export const REJECTING_PHRASES: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['brush shrug/shrugged laugh wave bat/batted swat/swatted', /^(?:aside|off|away|at)$/],
      ['turn play', /^down$/],
      ['rule', /^out$/],
      ['scoff bristle', /^at$/],
      ['pour', /^(?:scorn|cold)$/],
      ['take/took', /^(?:issue|exception)$/],
    ] as const
  ).flatMap(([verbs, after]) => [...toVerbForms(verbs)].map((verb) => [verb, after] as const)),
);

/** Verbs that call a story something: "called the report baseless", "branded it a lie". */
export const CALLING_VERBS = toVerbForms(
  'call describe brand label/labelled/labeled term characterise characterize denounce slam condemn decry dub deem qualify paint portray',
);

/** What is denied, rejected or confirmed where the sentence does not say it again. */
export const CLAIM_NOUNS = toWords(
  'report reports claim claims accusation accusations allegation allegations charge charges it this that story account accounts ' +
    'suggestion suggestions assertion assertions statement statements version rumour rumours rumor rumors them call calls trip meeting ' +
    'contact contacts talks visit request involvement letter letters link links role finding findings figure figures number numbers ' +
    'idea notion insinuation insinuations description characterisation characterization narrative conclusion conclusions criticism assurance assurances denial estimate ' +
    'remark remarks complaint complaints wrongdoing responsibility theory theories speculation',
);

/** Nouns by which somebody is said to have said something: "its claim that". */
export const SAID_NOUNS = toWords(
  'claim allegation accusation assertion contention insistence suggestion statement account warning complaint charge admission denial ' +
    'claims allegations accusations assertions suggestions warnings complaints charges denials',
);

/** Nouns by which somebody says something with "is that" after them: "her position is that". */
export const HELD_NOUNS = toWords(
  'position case argument view explanation defence defense line evidence answer response contention claim allegation account complaint theory belief suspicion reply',
);

/** What somebody's words are called who tells what a sentence says: "by his account", "in the words of". */
export const ACCOUNT_NOUNS = toWords(
  'account telling version recollection recollections view views eyes words reckoning opinion',
);

/** What is turned down as an offer, and not as untrue. */
export const PROPOSAL_NOUNS = toWords(
  'proposal proposals offer offers demand demands plan plans call calls request requests ultimatum terms conditions deal draft truce ' +
    'ceasefire peace idea initiative mediation talks negotiations overture overtures',
);

/** What says that a story is untrue: "called the report baseless". */
export const UNTRUE_WORDS = toWords(
  'false untrue baseless unfounded fabricated incorrect nonsense lie lies wrong inaccurate fabrication fiction fake absurd ' +
    'groundless invented misleading ridiculous fantasy fairy slander propaganda rubbish fabrications hoax smear slanderous libel ' +
    'preposterous ludicrous falsehood falsehoods unsubstantiated spurious bogus laughable invention disinformation defamatory ' +
    'hearsay gossip concocted canard calumny tale tales myth libellous untruth untruths ' +
    'mistaken erroneous hysterical scurrilous mendacious tendentious one-sided misinformed overblown unwarranted concoction fable fairytale ' +
    'forgery forgeries forged doctored faked lying liar liars invention inventions farce pretext exaggerated garbage distortion outrageous nonsensical implausible malicious unproven farcical cynical hypocritical',
);
