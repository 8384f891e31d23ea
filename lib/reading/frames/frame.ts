import { inflect } from '../ties/inflect';
import { toWords } from '../words/word-set';

/**
 * What may take a role: the subject, the object, whom the object belongs to, each of two subjects or of two after "between" or "and",
 * or what stands after a preposition, and after "on behalf of".
 */
export type Slot = string;

/** How a verb with what stands after it ties actors: "A | paid a visit | to B". */
export type Frame = {
  readonly rule: string;
  readonly type: string;
  readonly verbs: ReadonlySet<string>;
  /** Forms that are nouns as well. */
  readonly bases: ReadonlySet<string>;
  /** What follows the verb, or the preposition `nounAfter`: a visit, a letter. Null where any verb of the frame says it alone. */
  readonly nouns: ReadonlySet<string> | null;
  readonly nounAfter: string;
  readonly source: Slot;
  readonly target: Slot;
  /** For a mediation, to whom it leads. */
  readonly third: Slot | null;
  readonly isPossible: boolean;
};

/** A frame as it is written: `roles` are those of source, target and third: "S > to", "owner > S > to". */
export type WrittenFrame = {
  readonly rule: string;
  readonly roles: string;
  readonly verbs: string;
  /** Further forms, as they stand. */
  readonly forms?: string;
  readonly nouns?: string;
  /** The preposition of the nouns: "came to blows". */
  readonly nounAfter?: string;
  readonly isPossible?: boolean;
};

/** Returns frames of one type with all forms of their verbs. */
export function toFrames(type: string, written: readonly WrittenFrame[]): Frame[] {
  return written.map(({ rule, roles, verbs, forms, nouns, nounAfter, isPossible }) => {
    const [source = '', target = '', third = null] = roles.split(' > ');
    const bases = [...toWords(verbs)].filter(Boolean);
    return {
      rule,
      type,
      verbs: new Set([...bases.flatMap(inflect), ...(forms ? toWords(forms) : [])]),
      bases: new Set(bases),
      nouns: nouns ? toWords(nouns) : null,
      nounAfter: nounAfter ?? '',
      source,
      target,
      third,
      isPossible: isPossible ?? false,
    };
  });
}
