import { isolateWords } from './isolate';
import { memoize } from './memoize';
import type { Actor, Evidence, Network, Relationship, SourceDocument } from './network';
import { type EvidenceWeight, isCorroborated, type Origins, weighEvidence } from './origins';
import { toPublisherBeside } from './publisher-beside';

/** Puts into words why things of one network have their standing. */
export type ReasonWriter = {
  /** Who denies it; one list of denials for each claim, none of them empty. */
  readonly describeDenials: (denials: readonly (readonly Relationship[])[]) => string;
  /** Who says so, for what nobody denies. */
  readonly describeWeight: (evidence: readonly (readonly Evidence[])[]) => string;
  /** Who confirms, and who was asked and did not answer; empty for nobody. */
  readonly describeAnswers: (
    confirmations: readonly Relationship[],
    leftOpen: readonly Relationship[],
  ) => string;
};

type Names = {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
};

/** How many a sentence names before it counts the rest, and how long a name may be in it. */
const NAMED = 4;
const LONGEST = 100;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Countries that English names with an article. */
const WITH_ARTICLE =
  /^(united|netherlands|philippines|bahamas|gambia|maldives|seychelles|comoros|holy see|vatican|ivory coast|(\S+ )*(republic|kingdom|emirates|union|states|federation|islands)\b)/i;

/** Returns a writer of reasons for a network. Sentences that many ties share are put together once. */
export function createReasonWriter({ actors, documents }: Network, origins: Origins): ReasonWriter {
  // Few standings are put into words, and fewer of those that an edit leaves as they are.
  const names: Names = {
    get actors() {
      return getById(actors);
    },
    get documents() {
      return getById(documents);
    },
  };
  const ofDenials = new Map<readonly Relationship[], string>();
  const ofOne = new Map<string, string>();
  return {
    describeDenials: (denials) => {
      const [only] = denials;
      if (!only || denials.length > 1) return describeDenials(denials.flat(), names);
      return remember(ofDenials, only, () => describeDenials(only, names));
    },
    describeAnswers: (confirmations, leftOpen) => describeAnswers(confirmations, leftOpen, names),
    describeWeight: (evidence) => {
      const describe = () => describeWeight(weighEvidence(evidence, origins), names);
      const [only] = evidence;
      const item = only?.length === 1 ? only[0] : undefined;
      if (!item || evidence.length > 1) return describe();
      return remember(
        ofOne,
        [item.document, item.speaker, item.unnamedSpeaker, item.unnamedSpeaker && item.attribution].join(' '),
        describe,
      );
    },
  };
}

const getById = memoize(
  <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
    new Map(things.map((thing) => [thing.id, thing])),
);

function remember<K>(told: Map<K, string>, key: K, describe: () => string): string {
  const known = told.get(key);
  if (known !== undefined) return known;
  const sentence = describe();
  told.set(key, sentence);
  return sentence;
}

/** Returns who denies: "Denied 3 times: by Amos Hochstein, by Mikati’s office and by the United States." */
function describeDenials(denials: readonly Relationship[], names: Names): string {
  const deniers = [...new Set(denials.map((denial) => denial.source))];
  const by = toList(deniers, (id) => `by ${toActorName(id, names)}`, 'by');
  return `Denied ${toTimes(denials.length)}${deniers.length === 1 ? ',' : ':'} ${by}.`;
}

/** Returns who confirms, and who left it open: "Confirmed by Norway. No answer from Hezbollah, which counts neither way." */
function describeAnswers(
  confirmations: readonly Relationship[],
  leftOpen: readonly Relationship[],
  names: Names,
): string {
  const list = (ties: readonly Relationship[]) =>
    toList([...new Set(ties.map(({ source }) => source))], (id) => toActorName(id, names));
  const isReported = confirmations.some(({ evidence }) => evidence.length > 0);
  return [
    confirmations.length > 0 &&
      `Confirmed by ${list(confirmations)}${isReported ? '' : ', in no document, which adds no source'}.`,
    leftOpen.length > 0 && `No answer from ${list(leftOpen)}, which counts neither way.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

/** Returns who says so, for what nobody denies: "Said by two independent documents: …". */
function describeWeight(weight: EvidenceWeight, names: Names): string {
  const { documents, documentOrigins, speakerGroups, unnamedSpeakers, oneVoice } = weight;
  if (documents.length === 0) return 'No document or person stands behind it.';
  const list = (ids: readonly string[]) => toList(ids, (id) => toDocumentName(id, names));
  const voices = (ids: readonly string[]) => toList(ids, (id) => toActorName(id, names));
  const count = `${toNumber(documents.length)} documents`;
  if (isCorroborated(weight)) {
    if (documentOrigins.length < 2 || oneVoice) {
      return `Said by ${toNumber(speakerGroups.length)} independent speakers: ${voices(speakerGroups)}.`;
    }
    const independent = `${toNumber(documentOrigins.length)} independent`;
    return documents.length === documentOrigins.length
      ? `Said by ${independent} documents: ${list(documents)}.`
      : `Said by ${count} of ${independent} origins, among them ${list(documentOrigins)}.`;
  }
  const [unnamed] = unnamedSpeakers;
  const voice = unnamed === undefined ? voices(speakerGroups) : toUnnamedName(unnamed);
  const word = oneVoice ? `, on the word of ${voice}` : '';
  if (documents.length === 1) return `Said by one document: ${list(documents)}${word}.`;
  return documentOrigins.length === 1
    ? `Said by ${count} of the same origin: ${list(documents)}${word}.`
    : `Said by ${count} that all go back to ${voice}: ${list(documents)}.`;
}

function toActorName(id: string, names: Names): string {
  const actor = names.actors.get(id);
  const name = clip(actor?.name ?? id);
  return actor?.kind === 'state' && WITH_ARTICLE.test(name) ? `the ${name}` : isolateWords(name);
}

function toUnnamedName(words: string): string {
  return words === '' ? 'one unnamed speaker' : `one unnamed speaker (“${isolateWords(clip(words))}”)`;
}

function toDocumentName(id: string, names: Names): string {
  const document = names.documents.get(id);
  if (!document) return id;
  const from = toPublisherBeside(document) || document.authors.join(', ');
  const title = `“${isolateWords(clip(document.title))}”`;
  return from ? `${title} (${isolateWords(clip(from))})` : title;
}

function toList(ids: readonly string[], toName: (id: string) => string, before = ''): string {
  const shown = ids.length > NAMED + 1 ? ids.slice(0, NAMED) : ids;
  const words = shown.map(toName);
  if (shown.length < ids.length) words.push(`${before} ${ids.length - shown.length} others`.trimStart());
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function toTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

function toNumber(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** Cuts between characters, never through one. */
function clip(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${Array.from(words.slice(0, LONGEST * 2))
    .slice(0, LONGEST - 1)
    .join('')}…`;
}
