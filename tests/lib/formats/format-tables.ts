import { CAMEO_NEW_TYPES, CAMEO_RULES } from '@/lib/formats/events/cameo-types';
import type { FormatKeeps } from '@/lib/formats/format';
import { FORMATS } from '@/lib/formats/registry';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

const KEEPS: readonly (readonly [keyof FormatKeeps, string])[] = [
  ['actors', 'all of actors'],
  ['thirdRoles', 'third roles'],
  ['claims', 'claims'],
  ['meetings', 'meetings'],
  ['evidence', 'evidence'],
  ['documents', 'all documents'],
  ['ownTypes', 'own types'],
  ['extraFields', 'extra fields'],
  ['standing', 'standing, for others to see'],
];

/** Returns what each format keeps of a network that is written in it, as a table in Markdown. */
export function toFormatTable(): string {
  const rows = FORMATS.map(({ id, label, extensions, read, keeps }) => [
    label,
    extensions.map((extension) => `.${extension}`).join(' '),
    // An archive of tables is read by the format of its tables.
    read || id === 'csv-zip' ? 'read' : '',
    keeps ? 'written' : '',
    ...KEEPS.map(([part]) => (keeps ? (keeps[part] ? 'kept' : 'no') : '')),
  ]);
  return toTable(['format', 'files', '', '', ...KEEPS.map(([, words]) => words)], rows);
}

/** Returns which code of CAMEO becomes which relationship type, as a table in Markdown. */
export function toCameoTable(): string {
  const labels = new Map([...RELATIONSHIP_TYPES, ...CAMEO_NEW_TYPES].map(({ id, label }) => [id, label]));
  const isOwn = new Set(CAMEO_NEW_TYPES.map(({ id }) => id));
  const rows = CAMEO_RULES.map(({ code, meaning, type }) => [
    code,
    meaning,
    `\`${type}\` (${labels.get(type)})`,
    isOwn.has(type) ? 'comes with the events' : 'of the vocabulary',
  ]);
  return toTable(['code, and what begins with it', 'means', 'becomes', ''], rows);
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
