import { toAmount } from '@/lib/network/changes/thing-words';
import { LINE_ANSWERS, type LineAnswer } from '@/lib/network/line/line';
import type { Network } from '@/lib/network/network';
import { toDateLabel, toPeriodLabel } from '@/lib/network/partial-date';
import { toSourceName } from '../editing/source-name';
import type { FoundName } from './find-name';
import { type LineActor, type LineContext, type LineMeaning, type LineToldBy, toNamed } from './line-meaning';
import { toSentence } from './understand-tie';

/** What a line means, in words: a sentence, and beside it what else is added. */
export type LinePreview = {
  readonly sentence: string;
  readonly details: readonly { readonly label: string; readonly words: string }[];
};

const ANSWER_WORDS: Readonly<Record<LineAnswer, string>> = {
  denies: 'Denied by',
  rejects: 'Rejected by',
  declines: 'No comment from',
  unreachable: 'Could not be reached',
  confirms: 'Confirmed by',
};

/** Returns what a line means, in words. */
export function describeLine(meaning: LineMeaning, { network }: Pick<LineContext, 'network'>): LinePreview {
  if (meaning.kind === 'actor') {
    const { name, kind } = toNamed(meaning.actor);
    const aliases = meaning.aliases.length > 0 ? `also ${meaning.aliases.join(', ')}` : '';
    const words = [`a ${kind}`, meaning.role, toPeriodLabel(meaning.period), aliases].filter(Boolean);
    return { sentence: `${name}: ${words.join(', ')}`, details: toNotes(meaning.notes) };
  }
  if (meaning.kind === 'document') {
    const { title, publisher, published } = meaning;
    const from = [publisher, published && toDateLabel(published)].filter(Boolean).join(', ');
    return {
      sentence: `${title}${from && ` (${from})`}`,
      details: [{ label: 'Then', words: 'this document is worked from' }],
    };
  }
  const claim = meaning.claim && {
    label: meaning.claim.known ? 'Claim, already there' : 'Claim',
    words: `“${meaning.claim.statement}”`,
  };
  const evidence = { label: 'Evidence', words: describeEvidence(meaning.evidence, network) };
  const answers = describeAnswers(meaning.replies);
  if (meaning.kind === 'claim') {
    const sentence = `${meaning.claim.known ? 'To the claim that is there' : 'A claim'}: “${meaning.claim.statement}”`;
    return { sentence, details: [evidence, ...answers, ...toNotes(meaning.notes)] };
  }
  const period = toPeriodLabel(meaning.period);
  const sentence = `${toSentence(meaning)}${period && `, ${period}`}`;
  return {
    sentence: meaning.known ? `To the tie that is there: ${sentence}` : sentence,
    details: [evidence, ...(claim ? [claim] : []), ...answers, ...toNotes(meaning.notes)],
  };
}

/** Returns what a name of a line means, in a word or two: "in the network", "new person". */
export function describeFound(found: FoundName): string {
  switch (found.state) {
    case 'known':
      return `${found.actor.name}: in the network`;
    case 'elsewhere':
      return `${found.actor.name}: known, a new ${found.kind} here`;
    case 'several':
      return `${toAmount(found.names.length, 'actor')} of this name`;
    case 'new': {
      const near = found.near ? `; did you mean ${found.near.name}?` : '';
      return `${found.name}: new ${found.kind}${near}`;
    }
  }
}

function describeEvidence(evidence: LineToldBy | null, network: Network): string {
  if (!evidence) return 'none: name a document after “@”, or choose one to work from';
  const document = network.documents.find(({ id }) => id === evidence.document);
  const { locator, attribution, date } = evidence;
  const speaker = describeSpeaker(evidence.speaker, network) ?? attribution;
  const said = date && date !== document?.published ? `said on ${toDateLabel(date)}` : '';
  const says =
    speaker && `as ${speaker} says${evidence.isCarried ? ' (the last speaker; "" for nobody)' : ''}`;
  return [document && toSourceName(document), locator, said, says].filter(Boolean).join(', ');
}

function describeSpeaker(speaker: LineToldBy['speaker'], network: Network): string | null {
  if (speaker === null) return null;
  if (typeof speaker !== 'string') return toNamed(speaker).name;
  return network.actors.find(({ id }) => id === speaker)?.name ?? null;
}

function describeAnswers(replies: readonly { answer: LineAnswer; speaker: LineActor; locator: string }[]) {
  return LINE_ANSWERS.flatMap((answer) => {
    const speakers = replies
      .filter((reply) => reply.answer === answer)
      .map(({ speaker, locator }) => toNamed(speaker).name + (locator && ` (${locator})`));
    if (speakers.length === 0) return [];
    return [{ label: ANSWER_WORDS[answer], words: new Intl.ListFormat('en-GB').format(speakers) }];
  });
}

function toNotes(notes: string): LinePreview['details'] {
  return notes === '' ? [] : [{ label: 'Notes', words: notes }];
}
