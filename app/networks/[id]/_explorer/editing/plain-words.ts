import type { Plain } from '@/lib/network/changes/change';

/** Returns a value of the file as it is read: nothing, yes or no, text as it is, several with commas between. */
export function toPlainWords(value: Plain): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(toPlainWords).join(', ');
  const parts = Object.entries(value).filter(([, each]) => each !== null && each !== '' && !isEmpty(each));
  return parts.map(([field, each]) => `${field}: ${toPlainWords(each)}`).join('; ');
}

function isEmpty(value: Plain): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
