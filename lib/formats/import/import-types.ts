import { checkType } from '@/lib/network/check-type';
import { IssueList } from '@/lib/network/issue-list';
import { LIMITS } from '@/lib/network/limits';
import { toRelationshipType } from '@/lib/network/own-type';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { getReadyType } from '@/lib/vocabulary/ready-types';
import type { LineEnd, RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { listTypeNames } from '@/lib/vocabulary/tie-wordings';
import { foldName } from '../guess/fold-name';
import { PLAIN_TIE } from '../guess/guess-mapping';
import { guessTypeName } from '../guess/guess-value';
import { toLine } from './clean-text';
import type { ImportContext } from './import-context';
import { makeType } from './made-type';
import { UniqueIds } from './unique-ids';

/** What a row says of the direction of its tie; null when it says nothing. */
export type Direction = 'directed' | 'undirected' | null;

/** The type that a value stands for. `isSaid`: the type says all that the value does. */
export type TypeFound = { readonly type: RelationshipType; readonly isSaid: boolean };

/**
 * Gathers the relationship types of an import: the vocabulary’s, those of the mapping, the ready types that its values stand for,
 * and one of its own for each value that no other stands for.
 */
export class TypeImport {
  private readonly byId = new Map<string, RelationshipType>();
  private readonly byValue = new Map<string, TypeFound>();
  private readonly own = new Map<string, RelationshipType>();
  /** Those of the own types that are ready types: none is kept that no tie has in the end. */
  private readonly adopted = new Set<RelationshipType>();
  /** The first of the network's own types of each label, whatever its case and accents. */
  private readonly byLabel = new Map<string, RelationshipType>();
  /** Those that were made of a value in a row. */
  private readonly made = new Set<RelationshipType>();
  private readonly ids = new UniqueIds();

  constructor(private readonly context: ImportContext) {
    for (const type of RELATIONSHIP_TYPES) {
      this.byId.set(type.id, type);
      this.ids.take(type.id);
    }
    this.readNewTypes();
  }

  /** Returns the type of a tie by the value in its row. `direction`: what a type that is new here is to have. */
  resolve(value: string, direction: Direction, describe: () => string): TypeFound {
    const key = `${direction ?? ''} ${value}`;
    const known = this.byValue.get(key);
    if (known) return known;
    const { type, isSaid } = this.find(value, direction === 'undirected', describe);
    const found = { type: this.turn(type, direction, describe), isSaid };
    this.byValue.set(key, found);
    return found;
  }

  /**
   * Returns a type with the direction that the row says: of a mixed graph there are two of one word. A type that ties without direction
   * have is never one with a direction, whose ends nothing tells apart.
   */
  private turn(type: RelationshipType, direction: Direction, describe: () => string): RelationshipType {
    const symmetric = direction === 'undirected';
    if (direction === null || type.symmetric === symmetric || !this.isTurned(type, symmetric)) return type;
    const words = symmetric ? 'both ways' : 'one way';
    const id = `turned ${type.id} ${words}`;
    const known = this.byValue.get(id);
    if (known) return known.type;
    const turned = this.add({
      ...type,
      id: this.ids.give(`${type.id} ${words}`, 'type'),
      inverseLabel: type.label,
      plural: toLine(`${type.plural} (${words})`),
      symmetric,
      line: { ...type.line, end: turnEnd(type.line.end, symmetric) },
      ...(symmetric ? { core: false, sourceKinds: ACTOR_KIND_IDS, targetKinds: ACTOR_KIND_IDS } : {}),
    });
    this.byValue.set(id, { type: turned, isSaid: true });
    const message = symmetric
      ? `“${type.plural.slice(0, 60)}” stand in the file without a direction; a type was made that has none.`
      : `“${type.plural.slice(0, 60)}” stand in the file with a direction as well; a type was made that has one.`;
    this.context.note('turned type', describe(), message);
    return turned;
  }

  /** A third actor, and an answer to a claim, tell the ends apart. */
  private isTurned(type: RelationshipType, symmetric: boolean): boolean {
    if (symmetric) return type.third === null && !type.namesClaim;
    return this.made.has(type) || (type.id === PLAIN_TIE.id && this.own.has(type.id));
  }

  /** Returns the types of the network’s own: those that the mapping adds, and those that ties use. */
  toOwnTypes(used: ReadonlySet<RelationshipType>): readonly RelationshipType[] {
    const { otherType } = this.context.mapping;
    const isAsked = (type: RelationshipType) => type.id !== otherType && !this.adopted.has(type);
    return [...this.own.values()].filter((type) => isAsked(type) || used.has(type));
  }

  /** Returns the type without the limits that a tie does not keep: its kinds of actors, or the claim that it must name. */
  loosen(type: RelationshipType, part: 'kinds' | 'claim'): RelationshipType {
    const id = `${type.id}${part === 'kinds' ? ' of any kind' : ' something'}`;
    const known = this.byValue.get(`loose ${id}`);
    if (known) return known.type;
    const loose = this.add({
      ...type,
      id: this.ids.give(id, 'type'),
      ...(part === 'claim'
        ? { namesClaim: false, response: null, label: toLine(`${type.label} something of`) }
        : {}),
      inverseLabel: part === 'claim' ? toLine(`${type.inverseLabel} on something`) : type.inverseLabel,
      plural: toLine(`${type.plural} (${part === 'kinds' ? 'other kinds of actors' : 'claim not named'})`),
      core: false,
      sourceKinds: ACTOR_KIND_IDS,
      targetKinds: ACTOR_KIND_IDS,
      third: type.third && { ...type.third, kinds: ACTOR_KIND_IDS },
    });
    this.byValue.set(`loose ${id}`, { type: loose, isSaid: true });
    return loose;
  }

  private readNewTypes(): void {
    for (const [index, raw] of this.context.mapping.newTypes.entries()) {
      const issues = new IssueList();
      const id = typeof raw.id === 'string' ? raw.id : null;
      const type = checkType({ raw, at: ['newTypes', index], id }, issues);
      const [issue] = issues.toFailure().issues.filter(({ severity }) => severity === 'error');
      if (issue) this.context.fail(issue.path, issue.message, issue.fix);
      else if (type && !this.ids.take(type.id)) {
        this.context.fail(
          `newTypes[${index}].id`,
          `The id “${type.id}” is already that of another type.`,
          'Give each type an id of its own.',
        );
      } else if (type) this.add(type);
    }
  }

  private add(type: RelationshipType): RelationshipType {
    this.byId.set(type.id, type);
    this.own.set(type.id, type);
    const folded = foldName(type.label);
    if (!this.byLabel.has(folded)) this.byLabel.set(folded, type);
    return type;
  }

  private find(value: string, isUndirected: boolean, describe: () => string): TypeFound {
    const { types } = this.context.mapping;
    if (value === '') return { type: this.getOther(isUndirected), isSaid: true };
    const mapped = Object.hasOwn(types, value) ? types[value] : undefined;
    const named =
      this.byId.get(mapped ?? value) ?? this.findByLabel(mapped ?? value) ?? this.adopt(mapped ?? value);
    if (named) return { type: named, isSaid: says(named, value) };
    const guessed = mapped === undefined ? this.findGuessed(value) : undefined;
    if (guessed) {
      const message = `“${value.slice(0, 60)}” was taken for “${guessed.plural}”.`;
      this.context.note('guessed type', describe(), message);
      return { type: guessed, isSaid: says(guessed, value) };
    }
    return this.addNew(value, mapped ?? value, isUndirected, describe);
  }

  private findByLabel(value: string): RelationshipType | undefined {
    return this.byLabel.get(foldName(value));
  }

  private findGuessed(value: string): RelationshipType | undefined {
    const guess = guessTypeName(value);
    if (!guess) return undefined;
    return getReadyType(guess.to) ? this.adopt(guess.to) : this.byId.get(guess.to);
  }

  /** Returns the ready type of an id as a type of the network; none when the network has another type of that id. */
  private adopt(id: string): RelationshipType | undefined {
    const ready = getReadyType(id)?.type;
    if (!ready) return undefined;
    const known = this.byId.get(id) ?? this.findByLabel(ready.label);
    if (known) return foldName(known.label) === foldName(ready.label) ? known : undefined;
    if (this.own.size >= LIMITS.relationshipTypes / 2) return undefined;
    this.ids.take(id);
    this.adopted.add(ready);
    return this.add(ready);
  }

  private addNew(value: string, words: string, isUndirected: boolean, describe: () => string): TypeFound {
    if (this.own.size >= LIMITS.relationshipTypes / 2) {
      const message = `There are more than ${this.own.size} new types; “${value.slice(0, 60)}” is kept as “originalType”.`;
      this.context.warn(
        'too many types',
        describe(),
        message,
        'Choose another column for the type, or give its values types.',
      );
      return { type: this.getOther(isUndirected), isSaid: false };
    }
    const label = toLine(value).trim() === '' ? 'is tied to' : toLine(value);
    const type = this.add(
      makeType({ id: this.ids.give(words, 'type'), label, symmetric: isUndirected }, this.own.values()),
    );
    this.made.add(type);
    this.context.note(
      'new type',
      describe(),
      `“${label.slice(0, 60)}” became a relationship type of this network${type.carriesMessages ? ', of contact: channels may run over it' : ''}.`,
    );
    return { type, isSaid: true };
  }

  /** The type of ties that no value tells, which may be one of the vocabulary or a ready one. */
  private getOther(isUndirected: boolean): RelationshipType {
    const { otherType } = this.context.mapping;
    const known = this.byId.get(otherType) ?? this.adopt(otherType);
    if (known) return known;
    this.ids.take(otherType);
    return this.add(toRelationshipType({ ...PLAIN_TIE, id: otherType, symmetric: isUndirected }));
  }
}

function says(type: RelationshipType, value: string): boolean {
  const folded = foldName(value);
  return folded === '' ? value === type.label : listTypeNames(type).some((name) => foldName(name) === folded);
}

/** An arrow says which end is which: a line without a direction has none. */
function turnEnd(end: LineEnd, symmetric: boolean): LineEnd {
  if (symmetric) return end === 'arrow' ? 'none' : end;
  return end === 'none' ? 'arrow' : end;
}
