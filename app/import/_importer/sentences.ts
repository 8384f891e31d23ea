import type { PlanCounts } from '@/lib/formats/import-workflow/import-plan';
import type { Decision } from './import-decision';
import type { ImportState } from './import-state';
import { listOpenQuestions } from './list-questions';

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  macintosh: 'Mac Roman',
};

/** Returns the encoding of a text as people call it; empty for what is no text. */
export function toEncodingWords(encoding: string | null): string {
  if (encoding === null) return '';
  return ENCODINGS[encoding] ?? `${encoding.charAt(0).toUpperCase()}${encoding.slice(1)}`;
}

/** Returns the name of a format: what stands behind a comma tells one way of writing it from another. */
export function toFormatName(label: string): string {
  return label.replace(/,.*/, '');
}

/** Returns what an import would make, in a sentence. */
export function toOutcomeSentence(decision: Decision): string {
  const open = listOpenQuestions(decision).length;
  const made = toMadeSentence(decision);
  if (open === 0 || decision.planning !== null) return made;
  return `${made} ${open === 1 ? 'A question has' : `${open} questions have`} to be answered first.`;
}

function toMadeSentence({ plan, planning }: Decision): string {
  if (!plan || planning !== null) return 'Working out what it makes …';
  if (!plan.preview) return 'Nothing can be made of it yet: see what to know.';
  if (!plan.counts) return 'Too much to keep: see what to know.';
  const made = `Makes ${toCounts(plan.counts)}`;
  return plan.isKeepable ? `${made}.` : `${made}: too much to keep, see what to know.`;
}

/** Returns how much of what there is: “16 actors, 27 ties and 4 documents”. */
export function toCounts(counts: PlanCounts): string {
  const parts = [
    toCount(counts.actors, 'actor'),
    toCount(counts.relationships, 'tie'),
    ...(counts.documents > 0 ? [toCount(counts.documents, 'document')] : []),
    ...(counts.claims > 0 ? [toCount(counts.claims, 'claim')] : []),
    ...(counts.meetings > 0 ? [toCount(counts.meetings, 'meeting')] : []),
  ];
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Returns how many of a noun there are. */
export function toCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns what is read aloud when an import comes to another place. */
export function toAnnouncement(state: ImportState): string {
  switch (state.stage) {
    case 'choosing':
      return state.refused ? `${state.refused.file.name} cannot be read.` : '';
    case 'reading':
      return `Reading ${state.file.name}.`;
    case 'deciding':
      if (state.planning !== null || !state.plan)
        return `${state.file.name} was read as ${state.understood.format.label}.`;
      return toOutcomeSentence(state);
    case 'saving':
      return 'Importing.';
    case 'done':
      return `Imported: ${state.head.title}.`;
  }
}
