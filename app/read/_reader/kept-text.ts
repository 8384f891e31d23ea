import { get, keys, set } from 'idb-keyval';
import { keepRejections, parseKeptReview } from '@/lib/reading/review/parse-kept-review';
import { NEW_REVIEW, type ReviewState } from '@/lib/reading/review/review-state';
import type { ReviewDocument } from '@/lib/reading/review/review-subject';
import { answerSchema, type SecondAnswer } from '@/lib/reading/second/answer-schema';

/**
 * What this browser keeps of a review. The text stays with the tab, so that loading the page again loses nothing; what was decided is
 * kept by the text’s hash, and says nothing of the text but what its actors are called.
 */
const TEXT = 'backchannel-read-text';
const ANSWER = 'backchannel-read-answer';
const REVIEW = 'backchannel-review';

export type KeptText = { readonly text: string; readonly document: ReviewDocument | null };

export function loadText(): KeptText | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(TEXT) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string')
      return null;
    return { text: kept.text, document: parseDocument('document' in kept ? kept.document : null) };
  } catch {
    return null;
  }
}

export function keepText(kept: KeptText | null): void {
  try {
    if (kept) sessionStorage.setItem(TEXT, JSON.stringify(kept));
    else for (const key of [TEXT, ANSWER]) sessionStorage.removeItem(key);
  } catch {
    // A private window, or a text too long for it: the text has to be chosen again after the page is loaded anew.
  }
}

/** Keeps what a second reader answered of a text, in this tab. */
export function keepAnswer(hash: string, answer: SecondAnswer): void {
  try {
    sessionStorage.setItem(ANSWER, JSON.stringify({ hash, answer }));
  } catch {
    // It has to be asked again after the page is loaded anew.
  }
}

/** Returns what a second reader answered of a text in this tab; null for nothing. */
export function loadAnswer(hash: string): SecondAnswer | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(ANSWER) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('hash' in kept) || kept.hash !== hash) return null;
    const parsed = answerSchema.safeParse('answer' in kept ? kept.answer : null);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function parseDocument(value: unknown): ReviewDocument | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, publisher, authors, published, url } = value as Readonly<Record<string, unknown>>;
  const isText = [title, publisher, url].every((each) => typeof each === 'string');
  if (!isText || !Array.isArray(authors) || !authors.every((each) => typeof each === 'string')) return null;
  return {
    title: String(title),
    publisher: String(publisher),
    url: String(url),
    authors,
    published: typeof published === 'string' ? published : null,
  };
}

/** Loads the review of a text in a network. In another network what was rejected stays rejected. */
export async function loadReview(hash: string, network: string | null): Promise<ReviewState> {
  try {
    const own = network === null ? undefined : await get(`${REVIEW}/${hash}/${network}`);
    if (own !== undefined) return parseKeptReview(own);
    return keepRejections(parseKeptReview(await get(`${REVIEW}/${hash}`)));
  } catch {
    return NEW_REVIEW;
  }
}

/** Returns the ids of the networks to which something of a text was reviewed in this browser. */
export async function listReviewed(hash: string): Promise<readonly string[]> {
  const start = `${REVIEW}/${hash}/`;
  try {
    const kept = (await keys()).filter((key) => typeof key === 'string' && key.startsWith(start));
    return kept.map((key) => String(key).slice(start.length));
  } catch {
    return [];
  }
}

export async function keepReview(hash: string, network: string | null, review: ReviewState): Promise<void> {
  try {
    if (network !== null) await set(`${REVIEW}/${hash}/${network}`, review);
    await set(`${REVIEW}/${hash}`, review);
  } catch {
    // Where the browser keeps nothing, the review holds until the page is left.
  }
}
