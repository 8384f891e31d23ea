import { decodeEntities } from '../decode-entities';
import { foldSpaces } from '../guess/fold-spaces';

const MAX_LABEL = 2_000;

/** Returns what a person reads of a label that may be HTML: without its tags. */
export function toPlainLabel(label: string): string {
  let text = '';
  let isTag = false;
  for (const [at, sign] of [...label.slice(0, MAX_LABEL)].entries()) {
    if (!isTag && sign === '<' && /[a-z/!]/i.test(label[at + 1] ?? '')) isTag = true;
    else if (isTag && sign === '>') {
      isTag = false;
      text += ' ';
    } else if (!isTag) text += sign;
  }
  return foldSpaces(decodeEntities(text, true));
}
