import { foldText } from '@/lib/graph/search/fold-text';

/** Returns the name of a column or a value as it is compared: `FromNodeId`, `from_node_id` and `From node id` are the same. */
export function foldName(name: string): string {
  return foldText(
    name
      .slice(0, 200)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replaceAll('_', ' '),
  );
}
