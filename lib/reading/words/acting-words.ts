import { AUXILIARIES } from './function-words';
import { CONFIRMING_VERBS, DENYING_VERBS, REJECTING_VERBS, SAYING_VERBS } from './speech-words';
import { toWords } from './word-set';

/** Verbs of which the subject acts: a name before one is an actor's. */
const ACTING_VERBS = toWords(
  'met meets meet asked asks wants want wanted urged urges pressed presses called calls backs backed supports supported arms armed funds funded ' +
    'attacked attacks struck strikes bombed fired opposes opposed fought fights hosts hosted mediates mediated brokered sent sends leads led ' +
    'heads headed accused accuses blamed blames threatened threatens agreed agrees refused refuses offered offers signed signs held ' +
    'holds plans planned seeks sought spoke speaks talked talks negotiated negotiates condemned condemns welcomed welcomes pushed ' +
    'pushes demanded demands proposed proposes declined declines gave gives took takes sees saw joined joins left reached reaches ' +
    'carried carries passed passes relayed delivered supplied supplies trained thanked visited visits received invited summoned ' +
    'withdrew opened closed considers considered hopes hoped expects expected intends fears feared trusts trusted controls ' +
    'controlled holds broke halted suspended resumed began started stopped ended accepted accepts rebuffed wrote went came ' +
    'launched seized ruled declared freed released killed lost won remains became voted vowed promised appealed knew knows ' +
    'sanctioned recognised recognized severed cut guarantees guaranteed facilitated conveyed arrived travelled traveled flew',
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
