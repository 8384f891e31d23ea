import { toWords } from './word-set';

/** Verbs by which somebody says something. */
export const SAYING_VERBS = toWords(
  'said says say saying told tells tell added adds adding stated states announced announces claimed claims insisted insists argued ' +
    'argues warned warns alleged alleges asserted asserts maintained maintains reiterated noted notes wrote writes declared declares ' +
    'explained reported reports suggested suggests recalled recounted testified complained predicted stressed emphasised emphasized ' +
    'believes believed disclosed revealed contends contended pledged conceded remarked replied recalled swore vowed',
);

/** Verbs that, with a clause after them, confirm what others say. */
export const CONFIRMING_VERBS = toWords(
  'confirmed confirms confirm confirming acknowledged acknowledges admitted admits corroborated corroborates affirmed verified',
);

export const DENYING_VERBS = toWords(
  'denied denies deny denying refuted refutes disputed disputes rebutted contradicted contradicts',
);

export const REJECTING_VERBS = toWords(
  'rejected rejects reject rejecting dismissed dismisses dismissing rebuffed spurned repudiated repudiates',
);

/** What is denied, rejected or confirmed where the sentence does not say it again. */
export const CLAIM_NOUNS = toWords(
  'report reports claim claims accusation accusations allegation allegations charge charges it this that story account accounts ' +
    'suggestion suggestions assertion assertions statement statements version rumour rumours rumor rumors this them call calls trip meeting ' +
    'contact contacts talks visit request involvement letter letters link links role',
);

/** What is turned down as an offer, and not as untrue. */
export const PROPOSAL_NOUNS = toWords(
  'proposal proposals offer offers demand demands plan plans call calls request requests ultimatum terms conditions deal draft truce ' +
    'ceasefire peace idea initiative mediation talks negotiations overture overtures',
);

/** What says that a story is untrue: "called the report baseless". */
export const UNTRUE_WORDS = toWords(
  'false untrue baseless unfounded fabricated incorrect nonsense lie lies wrong inaccurate fabrication fiction fake absurd ' +
    'groundless invented misleading ridiculous fantasy fairy slander propaganda rubbish',
);
