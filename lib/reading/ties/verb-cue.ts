import { toWords } from '../words/word-set';
import { inflect } from './inflect';

/** A verb that ties its subject to its object, in all its forms. */
export type VerbCue = {
  readonly rule: string;
  readonly type: string;
  readonly verbs: ReadonlySet<string>;
  /** Forms that are nouns as well: they are verbs after "to", auxiliaries and actors alone, as in "did call". */
  readonly bases: ReadonlySet<string>;
  /** A noun that has to follow: "held talks". */
  readonly nouns?: ReadonlySet<string>;
  /** What has to stand before the noun: "is in contact", "is on the phone". */
  readonly in?: RegExp;
  /** What stands before the object; an empty word for nothing. */
  readonly links: readonly string[];
  /** Whether "by" turns it round: "is backed by". */
  readonly isPassive?: boolean;
  /** Whether two subjects without an object are tied to each other: "A and B met". */
  readonly isMutual?: boolean;
  /** Whether the object does what the subject is given: "receives arms from". */
  readonly isInverse?: boolean;
  /** Whether it is said in the passive alone: "was expelled from". */
  readonly isAfterBe?: boolean;
  /** Words of which one has to follow the object: "wants Lebanon to". */
  readonly needs?: RegExp;
  /** Words of which one has to follow the object soon: "thanked Norway for its support". */
  readonly after?: ReadonlySet<string>;
  /** Whether only a person can be the object: "saw the minister". */
  readonly isOfPeople?: boolean;
  /** Whether the tie is only possible. */
  readonly isPossible?: boolean;
};

/** A cue as it is written: verbs in their base form. */
export type WrittenCue = Omit<VerbCue, 'type' | 'verbs' | 'bases' | 'nouns' | 'links' | 'after'> & {
  readonly after?: string;
  /** Base forms, separated by white space, of which all others are derived. */
  readonly verbs?: string;
  /** Further forms, as they stand. */
  readonly forms?: string;
  readonly nouns?: string;
  /** Separated by white space; none for an object that follows the verb. */
  readonly links?: string;
  /** Whether the object may also follow the verb itself. */
  readonly isAlsoDirect?: boolean;
};

/** Returns cues of one type with all forms of their verbs. */
export function toCues(type: string, written: readonly WrittenCue[]): VerbCue[] {
  return written.map(({ verbs, forms, nouns, links, after, isAlsoDirect, ...cue }) => {
    const bases = verbs ? [...toWords(verbs)] : [];
    const linked = links ? [...toWords(links)] : [];
    return {
      ...cue,
      type,
      verbs: new Set([...bases.flatMap(inflect), ...(forms ? toWords(forms) : [])]),
      bases: new Set(bases),
      ...(nouns ? { nouns: toWords(nouns) } : {}),
      ...(after ? { after: toWords(after) } : {}),
      links: isAlsoDirect || links === undefined ? ['', ...linked] : linked,
    };
  });
}
