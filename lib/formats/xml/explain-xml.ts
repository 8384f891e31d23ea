import { toPlace, XmlFault, type XmlPosition } from './xml-fault';

/** What the parser says (`saxes`), and the same in words that say what to do. */
const EXPLANATIONS: readonly (readonly [RegExp, (found: string) => string, string])[] = [
  [
    /^unclosed tag: (.+)$/,
    (name) => `The file ends before <${name}> does: it is cut short.`,
    'Get the whole file again. If it is whole, look for an “&” that is not written as “&amp;”.',
  ],
  [
    /^unexpected end\.$/,
    () => 'The file ends in the middle of a tag: it is cut short.',
    'Get the whole file again.',
  ],
  [
    /^undefined entity\.$/,
    () => 'There is an entity that XML does not know.',
    'XML knows &lt; &gt; &amp; &quot; and &apos; alone; write others as the letters themselves.',
  ],
  [
    /^(disallowed character in|empty|malformed character) entity/,
    () => 'There is an “&” that begins no entity.',
    'Write it as “&amp;”.',
  ],
  [
    /^document must contain a root element\.$/,
    () => 'The file holds no element at all.',
    'Choose another file, or get this one again.',
  ],
  [
    /^disallowed character\.$/,
    () => 'There is a character that XML cannot hold.',
    'Delete it, or write < as &lt; and & as &amp;.',
  ],
  [
    /^duplicate attribute: (.+)\.$/,
    (name) => `The attribute "${name}" stands twice in one tag.`,
    'Keep one of the two.',
  ],
  [
    /^unmatched closing tag: (.+)\.$/,
    (name) => `</${name}> closes what was never opened.`,
    'Delete it, or open it.',
  ],
  [
    /^unexpected close tag\.$/,
    () => 'A closing tag closes another element than the last one opened.',
    'Close them in order.',
  ],
];

/** Returns a parser's complaint (`3:14: unclosed tag: node`) as a fault in words for people. Unknown ones keep their words. */
export function explainXml(complaint: string, position: XmlPosition): XmlFault {
  const words = complaint.replace(/^\d+:\d+: /, '');
  const place = toPlace(position);
  for (const [pattern, describe, fix] of EXPLANATIONS) {
    const match = pattern.exec(words);
    if (match) return new XmlFault({ place, message: describe(match[1] ?? ''), fix });
  }
  return new XmlFault({
    place,
    message: `The XML is not well-formed: ${words}`,
    fix: 'Save the file again with the program that made it, or mend that place.',
  });
}
