import { type DrawnArrow, toWords } from './drawn-graph';

const PARTICIPANT =
  /^(?:create\s+)?(?:participant|actor|boundary|control|entity|database|collections|queue)\s+("[^"]{1,200}"|\S{1,200})(?:\s+as\s+(.{1,200}))?$/;
/** Who sends, the arrow, who receives, and what is said. */
const MESSAGE =
  /^("[^"]{1,200}"|[^\s"<>:-][^"<>:-]{0,200}?)\s*(<{0,2}-{1,2}(?:>{1,2}|x|\)|\\|\/)?)\s*[+-]?\s*("[^"]{1,200}"|[^\s"<>:-][^"<>:-]{0,200}?)\s*(?::(.*))?$/;

/** Returns what a line says of who takes part, and under which name; null for another line. */
export function readParticipant(line: string): { readonly id: string; readonly name: string } | null {
  const found = PARTICIPANT.exec(line);
  if (!found) return null;
  const [first, second] = [toWords(found[1] ?? ''), toWords(found[2] ?? '')];
  // Mermaid has the name behind “as”, PlantUML has it in front, in quotation marks.
  const isQuoted = found[1]?.startsWith('"') === true;
  return isQuoted && second !== '' ? { id: second, name: first } : { id: first, name: second || first };
}

/** Returns the message that a line of a sequence diagram tells; null for another line. */
export function readMessage(line: string): DrawnArrow | null {
  const found = MESSAGE.exec(line);
  if (!found) return null;
  const [, left = '', arrow = '', right = '', said = ''] = found;
  const [isLeft, isRight] = [arrow.startsWith('<'), /[>x)\\/]$/.test(arrow)];
  const [source, target] = isLeft && !isRight ? [right, left] : [left, right];
  return {
    source: toWords(source),
    target: toWords(target),
    isDirected: isLeft !== isRight,
    words: toWords(said),
  };
}

/** Returns whether the message that a line tells is drawn as one that never arrives: its arrow ends in a cross. */
export function isLostMessage(line: string): boolean {
  return MESSAGE.exec(line)?.[2]?.endsWith('x') === true;
}
