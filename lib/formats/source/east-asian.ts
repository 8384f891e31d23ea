/** What stands in the bytes of a text whose letters have two bytes each: how many there are, and how many of some sort. */
type Pairs = {
  readonly count: number;
  /** Pairs by their first byte. */
  readonly leads: readonly number[];
  /** Pairs whose second byte is none of those above 0xA0, in which the older sets have all theirs. */
  readonly low: number;
};

/** So many letters tell, and so many of them must be among the frequent ones of an encoding. */
const MIN_PAIRS = 3;
const MOST = 0.7;
const SOME = 0.2;

/**
 * Returns the encoding of two bytes a letter in which bytes are Chinese, Japanese or Korean; null where they are none. Letters of other
 * alphabets seldom come in pairs, and where they do, these are none of the frequent signs. A tenth of second bytes below 0xA1 is Big5, signs of
 * the kana are Japanese, and signs of the Hangul alone Korean. `head`: the beginning of the file, which may end within a letter.
 */
export function findEastAsian(head: Uint8Array): string | null {
  const shifted = countPairs(head, (lead) => (lead >= 0x81 && lead <= 0x9f) || lead >= 0xe0);
  if (shareOf(shifted, 0x82, 0x83) > SOME && shareOf(shifted, 0x81, 0x9f) > MOST && fits(head, 'shift_jis'))
    return 'shift_jis';
  const pairs = countPairs(head, (lead) => lead >= 0x81);
  if (pairs.count < MIN_PAIRS) return null;
  if (pairs.low > pairs.count / 10)
    return shareOf(pairs, 0xa1, 0xc6) > MOST && fits(head, 'big5') ? 'big5' : null;
  if (shareOf(pairs, 0xa4, 0xa5) > SOME && fits(head, 'euc-jp')) return 'euc-jp';
  const punctuation = shareOf(pairs, 0xa1, 0xa3);
  if (shareOf(pairs, 0xb0, 0xc8) + punctuation > 0.99 && fits(head, 'euc-kr')) return 'euc-kr';
  return shareOf(pairs, 0xb0, 0xd7) + punctuation > MOST && fits(head, 'gb18030') ? 'gb18030' : null;
}

/** Returns whether all bytes have a letter in an encoding. */
function fits(head: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countPairs(head: Uint8Array, isLead: (byte: number) => boolean): Pairs {
  const leads = Array.from({ length: 256 }, () => 0);
  let [count, low] = [0, 0];
  for (let at = 0; at + 1 < head.length; at += 1) {
    const lead = head[at] ?? 0;
    if (!isLead(lead)) continue;
    at += 1;
    count += 1;
    leads[lead] = (leads[lead] ?? 0) + 1;
    if ((head[at] ?? 0) < 0xa1) low += 1;
  }
  return { count, leads, low };
}

function shareOf({ leads, count }: Pairs, from: number, to: number): number {
  if (count < MIN_PAIRS) return 0;
  return leads.slice(from, to + 1).reduce((sum, each) => sum + each, 0) / count;
}
