import { AUXILIARIES } from './function-words';
import { CONFIRMING_VERBS, DENYING_VERBS, REJECTING_VERBS, SAYING_VERBS } from './speech-words';
import { toWords } from './word-set';

/** Verbs of which the subject acts: a name before one is an actor's. */
const ACTING_VERBS = toWords(
  'met meets meet asked asks wants want wanted urged urges pressed presses called calls backs backed supports supported arms armed funds funded ' +
    'attacked attacks struck strikes bombed fired opposes opposed fought fights hosts hosted mediates mediated brokered sent sends leads led ' +
    'heads headed accused accuses blamed blames threatened threatens agreed agrees refused refuses offered offers signed signs held ' +
    'holds plans planned seeks sought spoke speaks talked talks negotiated negotiates communicate communicates communicated used condemned condemns welcomed welcomes pushed ' +
    'pushes demanded demands proposed proposes declined declines gave gives took takes sees saw joined joins left reached reaches ' +
    'carried carries passed passes relayed delivered supplied supplies trained thanked visited visits received invited summoned ' +
    'withdrew opened closed considers considered hopes hoped expects expected intends fears feared trusts trusted controls ' +
    'controlled holds broke halted suspended resumed began started stopped ended accepted accepts rebuffed wrote went came ' +
    'launched seized ruled declared freed released killed lost won remains became voted vowed promised appealed knew knows ' +
    'sanctioned recognised recognized severed cut guarantees guaranteed facilitated conveyed arrived travelled traveled flew',
);

/** Forms of the past that do not end in "ed", of verbs that are not among those above. */
const IRREGULAR_PASTS = toWords(
  'paid bought built sold drew fell found forgot got grew kept let made meant put ran rose sat set shut stood stuck swore taught ' +
    'threw understood woke chose spent lent laid hid drove dealt felt bent shot hung heard rode sank sang tore wore stole bore drank ate ' +
    'overran overthrew foresaw undertook withheld forgave forbade fled sprang split spread dug clung',
);

const SPEECH: ReadonlySet<string> = new Set(
  [SAYING_VERBS, CONFIRMING_VERBS, DENYING_VERBS, REJECTING_VERBS].flatMap((words) => [...words]),
);
const ALL: ReadonlySet<string> = new Set([...ACTING_VERBS, ...SPEECH, ...AUXILIARIES]);

/** Returns whether a word is a verb of which the subject acts. */
export function isActingVerb(word: string): boolean {
  return ALL.has(word);
}

/** Returns whether a word is a verb of saying or answering. */
export function isSpeechVerb(word: string): boolean {
  return SPEECH.has(word);
}

/** Returns whether a word is the past of a verb that has an irregular one. */
export function isIrregularPast(word: string): boolean {
  return IRREGULAR_PASTS.has(word);
}
