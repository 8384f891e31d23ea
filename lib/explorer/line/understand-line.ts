import type { ActorLine, ClaimLine, DocumentLine, Line, LineIssue, LinePiece } from '@/lib/network/line/line';
import { parseLine } from '@/lib/network/line/parse-line';
import type { Network } from '@/lib/network/network';
import { listTypeWords } from './find-type';
import type { ActorMeaning, ClaimMeaning, LineContext, LineMark, LineMeaning } from './line-meaning';
import { findClaim, LineReader } from './line-reader';
import { understandTie } from './understand-tie';

/** What a line means in a network: null, with at least one issue, where that cannot be said. */
export type UnderstoodLine = {
  readonly meaning: LineMeaning | null;
  readonly pieces: readonly LinePiece[];
  /** Each name of the line, also where the rest is not understood. */
  readonly marks: readonly LineMark[];
  readonly issues: readonly LineIssue[];
};

/** Returns what a line means in a network. Never throws, whatever the text. */
export function understandLine(text: string, context: LineContext): UnderstoodLine {
  const { line, pieces, issues } = parseLine(text, listTypeWords(context.network));
  const reader = new LineReader(context);
  const meaning = line && readLine(line, reader);
  const marks = pieces.flatMap(({ name, at }) => (name ? [{ at, found: reader.find(name) }] : []));
  const all = [...issues, ...reader.issues];
  return { meaning: all.length === 0 ? meaning : null, pieces, marks, issues: all };
}

function readLine(line: Line, reader: LineReader): LineMeaning | null {
  switch (line.kind) {
    case 'actor':
      return understandActor(line, reader);
    case 'document':
      return understandDocument(line, reader);
    case 'claim':
      return understandClaim(line, reader);
    case 'tie':
      return understandTie(line, reader);
  }
}

function understandActor({ name, ...line }: ActorLine, reader: LineReader): ActorMeaning | null {
  // An actor who is added by a line of its own is named in full.
  const actor = reader.find({ ...name, isExact: true });
  if (actor.state === 'new' || actor.state === 'elsewhere') return { ...line, actor };
  const called = actor.state === 'known' ? actor.actor.name : name.text;
  reader.complain(name, `${called} is in the network already.`);
  return null;
}

function understandDocument({ title, ...line }: DocumentLine, reader: LineReader): LineMeaning {
  const isSame = (other: Network['documents'][number]) =>
    other.title === title.text && other.publisher === line.publisher && other.published === line.published;
  if (reader.context.network.documents.some(isSame))
    reader.complain(title, 'This document is in the network already.');
  return { ...line, title: title.text };
}

function understandClaim(line: ClaimLine, reader: LineReader): ClaimMeaning {
  const known = findClaim(line.statement.text, reader.context.network);
  const evidence = reader.readEvidence(line.evidence);
  const replies = reader.readReplies(line.responses);
  for (const { answer, speaker } of line.responses) {
    if (answer === 'rejects')
      reader.complain(
        speaker,
        '“!!” turns down what somebody asks or offers: write it in the line of that tie.',
      );
  }
  if (known && replies.length === 0 && !evidence)
    reader.complain(
      line.statement,
      'This claim is in the network already. Write who says so, or who answers it.',
    );
  return {
    kind: 'claim',
    claim: { statement: line.statement.text, known },
    evidence,
    replies,
    notes: line.notes,
  };
}
