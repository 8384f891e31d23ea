import { listDifferences } from '@/lib/network/changes/diff-things';
import { toFieldWords } from '@/lib/network/changes/field-words';
import { cut } from './paste-row';

/** Returns in words what becomes of each field that differs. */
export function describeChanges(before: object, after: object): readonly string[] {
  return listDifferences({ ...before }, { ...after }).map((field) => {
    if (field === 'evidence') return 'evidence';
    const [was, now] = [before, after].map((thing) => toWords(Reflect.get(thing, field)));
    return `${toFieldWords(field)}: ${was} → ${now}`;
  });
}

function toWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  return Array.isArray(value) ? value.map(String).join(', ') || 'empty' : `“${cut(String(value))}”`;
}
