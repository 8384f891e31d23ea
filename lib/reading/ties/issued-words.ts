import type { UnnamedPhrase } from '../actors/unnamed';
import { type Token, tokenAt } from '../text/tokens';

/** Finds whose words a document is. */

/** What somebody says in writing, and what else may be somebody's words. */
const STATED = /^(?:statement|communique|communiqué|letter|message|release|note|post|tweet)$/;
const ISSUED =
  /^(?:statement|communique|communiqué|letter|message|release|note|post|tweet|report|study|survey|memo|memorandum|briefing|brief|analysis)$/;
const MAKING = /^(?:issued|sent|released|published|posted|signed|written|circulated)$/;

/** Where the name begins of whose words a document is. */
type Issued = {
  readonly from: number;
  /** Whether it is what somebody says, and no report about something: then who issues it need have no name. */
  readonly isStated: boolean;
};

/** Returns where it is told whose words a document is: "a statement from the office of Hassan", "a report by Amnesty"; null where it is not. */
export function findIssued(tokens: readonly Token[], { headEnd, head }: UnnamedPhrase): Issued | null {
  const by = MAKING.test(tokenAt(tokens, headEnd).norm) ? headEnd + 1 : headEnd;
  if (!ISSUED.test(head) || !/^(?:by|from)$/.test(tokenAt(tokens, by).norm)) return null;
  return { from: by + 1, isStated: STATED.test(head) };
}
