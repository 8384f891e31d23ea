import { z } from 'zod';
import { IssueList } from '@/lib/network/issue-list';
import { readJson } from '@/lib/network/read-json';
import { CELL_FORMS } from './cell-form';
import type { Fields, WrittenColumn } from './written-columns';

/** What a column holds: its name in the file, the field of the network file (empty when derived), and in which form. */
const columnSchema = z.tuple([z.string(), z.string(), z.enum(CELL_FORMS)]);
export type ColumnEntry = z.infer<typeof columnSchema>;

/** What this program writes of a network beside its nodes and edges. */
const ownHeadSchema = z.object({
  network: z.record(z.string(), z.unknown()),
  actors: z.array(columnSchema),
  relationships: z.array(columnSchema),
});
type OwnHead = z.infer<typeof ownHeadSchema>;

/** Returns as JSON on one line what no node and no edge holds, in letters that XML takes anywhere. */
export function toOwnHead(
  network: Fields,
  actors: readonly WrittenColumn[],
  relationships: readonly WrittenColumn[],
): string {
  const head = { network, actors: actors.map(toEntry), relationships: relationships.map(toEntry) };
  return JSON.stringify(head).replace(/[>\uFFFE\uFFFF]/g, toEscape);
}

/** Returns what `toOwnHead` wrote; null for anything else. */
export function parseOwnHead(text: string): OwnHead | null {
  const read = readJson(text, new IssueList());
  const parsed = ownHeadSchema.safeParse(read?.value);
  return parsed.success ? parsed.data : null;
}

function toEntry({ name, field, form }: WrittenColumn): ColumnEntry {
  return [name, field, form];
}

/** In JSON `>` stands in texts alone, where it may be written so; `?>` would end an instruction of XML. */
function toEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
