import { isObject, type RawObject } from './check-shape';
import { toQuoted } from './issue-list';
import { type Check, checkReference, toText } from './thing-index';

/**
 * Adds an issue for each actor of `between` that nothing bears, that is named twice, or that is on both sides. What is not
 * two lists of ids is told by the schema.
 */
export function checkBetween(head: RawObject, check: Check): void {
  const { between } = head;
  if (!Array.isArray(between)) return;
  const item = { raw: head, at: [], id: toText(head, 'id') };
  const sides = new Map<string, number>();
  for (const [side, actors] of between.entries()) {
    if (!Array.isArray(actors)) continue;
    for (const [position, actor] of actors.entries()) {
      if (typeof actor !== 'string') continue;
      const steps = ['between', side, position];
      const known = sides.get(actor);
      sides.set(actor, known ?? side);
      if (!checkReference(item, steps, actor, 'actors', check) || known === undefined) continue;
      check.issues.addError(() => ({
        at: steps,
        id: item.id,
        message:
          known === side
            ? `${nameActor(actor, check)} is named twice on one side.`
            : `${nameActor(actor, check)} is on both sides.`,
        fix: known === side ? 'Name it once.' : 'Leave it on one of the two sides.',
      }));
    }
  }
}

/** The name of an actor; its id where it has none. */
function nameActor(id: string, { known }: Check): string {
  const actor = known.find('actors', id);
  return toQuoted((isObject(actor) && toText(actor, 'name')?.trim()) || id);
}
