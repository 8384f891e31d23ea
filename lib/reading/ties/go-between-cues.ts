import { toWords } from '../words/word-set';

/** Verbs of which the object is reached through somebody: "reached Hezbollah through Berri". */
export const REACHING_VERBS = toWords(
  'reached reaches reach reaching met meets contacted contacts approached approaches spoke spoken speaks speak speaking talking talked talks negotiated negotiates negotiate ' +
    'communicates communicated communicate dealt deals mediate mediates mediated mediating wrote',
);

/** Verbs that carry something from one to another, with what they carry. */
export const CARRYING_VERBS = toWords(
  'carried carries carry carrying passed passes pass passing relayed relays relay relaying conveyed conveys convey conveying ' +
    'delivered delivers deliver delivering took takes brought brings transmitted transmits ferried sent sends send handed',
);
export const CARRIED_NOUNS = toWords(
  'message messages letter letters note notes word offer offers proposal proposals draft drafts terms plan plans reply replies ' +
    'text document documents ultimatum threat threats invitation list envelope envelopes package response responses demand demands request requests warning warnings signal signals assurance assurances answer answers',
);

/** Verbs of a go-between. */
export const MEDIATING_VERBS = toWords(
  'mediated mediates mediate mediating brokered brokers broker brokering shuttled shuttles shuttling shuttle arbitrated arbitrates hosted hosts host hosting ' +
    'facilitated facilitates facilitating facilitate convened interceded negotiated negotiates negotiating',
);

/** Verbs of a way: what stands after them and “through” is a land. */
export const GOING =
  /^(?:travel|fl(?:y|ew|ies|ying|own)$|went$|go(?:es|ing)?$|gone$|dr(?:ive|ove|iving)|pass|c[ao]m(?:e|es|ing)$|sail|walk|march|mov(?:e|ed|ing)|escap|fled|flee|return|cross|transit|smuggl|left|leav|rout|walk|r[ao]n$)/;

/** Words by which two are in contact who do not meet: somebody goes between them. */
export const INDIRECT = /^(?:indirect|indirectly|proximity)$/;

/** What is done with a message by whoever goes between. */
export const CARRIED = /^(?:passed|relayed|conveyed|delivered|transmitted|forwarded|carried)$/;
