import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { findRest } from './json-holder';

const NEXT =
  /^(next|next_?page|next_?url|next_?link|next_?cursor|next_?token|next_?page_?token|has_?more|has_?next|has_?next_?page|more)$/i;
const TOTAL =
  /^(count|total|total_?(count|results|items|hits|records|elements)|num_?found|n_?results|available)$/i;
/** What holds such words beside the list. */
const AROUND = /^(meta|metadata|pagination|paging|page|page_?info|links|_links|info|response|data)$/i;

/** What an answer says of the whole of which it is one page. */
type Page = { readonly next: string | null; readonly total: number | null };

/** Returns what was read, with a warning where an answer over the web says that it is only one page of several. */
export function tellPages(read: ReadResult, value: unknown): ReadResult {
  if (read.kind !== 'draft' || !isJsonObject(value)) return read;
  const items = countItems(value);
  const { next, total } = findPage(value, 0);
  const isMore = items > 0 && (next !== null || (total !== null && total > items));
  const sign = findRest(value);
  if (!isMore && sign === null) return read;
  const all = total !== null && total > items ? ` of ${total.toLocaleString('en')}` : '';
  const where = next === null || next === '' ? '' : ` The next is “${next.slice(0, 200)}”.`;
  const held = items === 0 ? '' : `: it holds ${items.toLocaleString('en')}${all} items`;
  const message = `The file is one page of an answer${held}, and ${sign === null ? 'says' : `its “${sign}” says`} that there are more.${where}`;
  const fix = 'Fetch the other pages, and put their items into one list.';
  const remark = { severity: 'warning', place: '', message, fix } as const;
  const { applyHeaderChoice, applyLists } = read;
  return {
    ...read,
    draft: { ...read.draft, remarks: [remark, ...read.draft.remarks] },
    applyHeaderChoice: applyHeaderChoice && ((said) => tellPages(applyHeaderChoice(said), value)),
    ...(applyLists && { applyLists: (said) => tellPages(applyLists(said), value) }),
  };
}

/** The longest list of the answer, or else of what is in it. */
function countItems(value: JsonObject): number {
  const listAll = (each: JsonObject) => Object.values(each).filter(Array.isArray);
  const own = listAll(value);
  const lists = own.length > 0 ? own : Object.values(value).filter(isJsonObject).flatMap(listAll);
  return Math.max(0, ...lists.map(({ length }) => length));
}

function findPage(value: JsonObject, depth: number): Page {
  let page: Page = { next: null, total: null };
  for (const [key, held] of Object.entries(value)) {
    if (NEXT.test(key)) page = { ...page, next: page.next ?? readNext(held) };
    else if (TOTAL.test(key) && typeof held === 'number') page = { ...page, total: page.total ?? held };
    else if (depth < 2 && AROUND.test(key) && isJsonObject(held)) {
      const inner = findPage(held, depth + 1);
      page = { next: page.next ?? inner.next, total: page.total ?? inner.total };
    }
  }
  return page;
}

/** Returns where the next page is, the empty text where it is only said that there is one, and null where there is none. */
function readNext(held: unknown): string | null {
  if (held === true) return '';
  if (typeof held === 'string' && held !== '') return held;
  return isJsonObject(held) && typeof held.href === 'string' ? held.href : null;
}
