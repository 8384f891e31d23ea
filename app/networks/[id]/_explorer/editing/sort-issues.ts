import type { Issue } from '@/lib/network/issue';
import { toFormWords } from './form-words';

/** Returns the first issue of each field of a form, and in words, each once, all that no field of it has. */
export function sortIssues(issues: readonly Issue[], values: object) {
  const own = new Map<string, string>();
  const others = new Set<string>();
  for (const { path, message, fix } of issues) {
    const [list = ''] = path.split(/[.[]/);
    const field = path.split('.').at(-1)?.replace(/\[.*$/, '') ?? '';
    const name = [`${list}.${field}`, field].find((each) => Object.hasOwn(values, each));
    const words = toFormWords(`${message} ${fix}`);
    if (name === undefined) others.add(words);
    else if (!own.has(name)) own.set(name, words);
  }
  return { own, others: [...others] };
}
