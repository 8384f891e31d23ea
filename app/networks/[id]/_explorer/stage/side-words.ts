import { MAX_LISTED } from '@/lib/explorer/list-forms';
import type { ViewAction } from '@/lib/explorer/reducer';
import { toCount } from '@/lib/graph/model/join-words';
import { toAmount } from '@/lib/network/changes/thing-words';
import { fromSideNode } from '@/lib/view/group-view';
import type { View, ViewBundle, ViewLeg } from '@/lib/view/view';

export type BundledLeg = ViewLeg & { readonly bundle: ViewBundle };

/** Returns the line of several ties that has this id on the map; null for that of one tie. */
export function findBundle(view: View, relationship: string): BundledLeg | null {
  const leg = view.legs.find((each) => each.relationship === relationship);
  return leg?.bundle ? { ...leg, bundle: leg.bundle } : null;
}

/** Returns what is selected by a line of several ties: what is between two sides, or the ties. */
export function toBundleSelection({ from, to, bundle }: BundledLeg): ViewAction {
  const [one, other] = [fromSideNode(from), fromSideNode(to)];
  return one !== null && other !== null
    ? { type: 'selectSides', sides: [one, other] }
    : {
        type: 'selectRelationships',
        relationships: bundle.relationships.slice(0, MAX_LISTED),
        additive: false,
      };
}

/** Returns a closed side in words, with how many lines lead from it. */
export function toSideWords(view: View, node: string, lines: number): string {
  const side = view.actors.find(({ id }) => id === node);
  const count = side?.sideCount ?? 0;
  return `${side?.name ?? ''}, a side of ${toAmount(count, 'actor')}, ${toCount(lines, 'line')}`;
}

/** Returns a line of several ties in words, with which of the lines it is. */
export function toBundleWords(view: View, leg: BundledLeg, lines: readonly string[]): string {
  const toName = (node: string) => view.actors.find(({ id }) => id === node)?.name ?? '';
  const type = view.types.get(leg.type)?.plural ?? '';
  const { relationships, contested } = leg.bundle;
  const about = [
    toAmount(relationships.length, 'tie'),
    contested > 0 && `${contested} contested`,
    `line ${lines.indexOf(leg.relationship) + 1} of ${lines.length}`,
  ];
  return `${type} from ${toName(leg.from)} to ${toName(leg.to)}: ${about.filter(Boolean).join(', ')}.`;
}
