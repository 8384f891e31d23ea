/** A verb that ties its subject to its object, in all its forms. */
export type VerbCue = {
  readonly rule: string;
  readonly type: string;
  readonly verbs: ReadonlySet<string>;
  /** Forms that are nouns as well: they are verbs after "to" and auxiliaries alone, as in "did call". */
  readonly bases?: ReadonlySet<string>;
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
  /** Whether a word after the object has to follow: "wants Lebanon to". */
  readonly needs?: string;
  /** Whether only a person can be the object: "saw the minister". */
  readonly isOfPeople?: boolean;
};
