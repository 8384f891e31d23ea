import { hashText } from '@/lib/network/hash-text';
import { parseNetwork } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';

const TEXT = 'Mikati denied it. نفى ذلك 😀';
const HASH = hashText(TEXT);

function parse(texts: unknown, textHash: string | undefined = HASH) {
  return parseNetwork({
    format: 'backchannel/1',
    id: 'truce',
    title: 'Truce',
    documents: [{ id: 'report', title: 'Report', textHash }],
    texts,
  });
}

function listIssues(texts: unknown, textHash?: string) {
  return parse(texts, textHash).issues.map(
    ({ severity, path, message }) => `${severity} ${path}: ${message}`,
  );
}

describe('checkTexts', () => {
  it('keeps the texts of documents, each once, and writes them again', () => {
    const text = { hash: HASH, text: TEXT };
    const parsed = parse([text, text]);
    if (!parsed.ok) throw new Error('It does not parse.');
    expect(parsed.issues).toEqual([]);
    expect(parsed.value.texts).toEqual([text]);
    expect(parseNetwork(JSON.parse(toNetworkText(parsed.value)))).toMatchObject({ value: { texts: [text] } });
    expect(parse(undefined)).toMatchObject({ ok: true });
    expect(JSON.parse(toNetworkText({ ...parsed.value, texts: undefined }))).not.toHaveProperty('texts');
  });

  it.each([
    [
      'a text that was changed',
      [{ hash: HASH, text: 'It is so.' }],
      /^error texts\[0\]: The text is not the one/,
    ],
    ['what is no list', {}, /^error texts: "texts" is an object/],
    ['what is no object', ['text'], /^error texts\[0\]: The text is the text/],
    ['an empty text', [{ hash: HASH, text: '' }], /^error texts\[0\]\.text: /],
    ['what is no hash', [{ hash: 'A', text: TEXT }], /^error texts\[0\]\.hash: /],
    ['a text that is too long', [{ hash: HASH, text: 'a'.repeat(1_000_001) }], /^error texts\[0\]\.text: /],
  ])('refuses %s', (_, texts, issue) => {
    expect(parse(texts).ok).toBe(false);
    expect(listIssues(texts)[0]).toMatch(issue);
  });

  it('leaves out the text of no document, and says so', () => {
    const parsed = parse([{ hash: HASH, text: TEXT }], hashText('Another text.'));
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && parsed.value.texts).toBeUndefined();
    expect(listIssues([{ hash: HASH, text: TEXT }], hashText('Another text.'))).toEqual([
      'warning texts[0]: The text is of no document of this file, and is left out.',
    ]);
  });
});
