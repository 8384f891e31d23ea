import type { Instruction } from './reading';
import type { TextBody } from './reading-text';
import type { Sentence } from './text/sentences';

/** What people do not write to readers, and do write to programs. */
const SIGNS = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|context|safeguards)\b/i,
  /\b(?:system|developer|hidden) (?:prompt|message|instructions?)\b/i,
  /\b(?:you are|act as|pretend to be|behave as)\b.{0,30}\b(?:ai|assistant|language model|chatbot|llm|gpt|agent|bot)\b/i,
  /\bas an? (?:ai|language model)\b/i,
  /^\W*(?:system|assistant|user|instructions?)\s*:/i,
  /<\|[^|]{1,30}\|>|\[\/?INST\]|<\/?(?:system|assistant|instructions?)>/i,
  /\b(?:ai|llm|language model|assistant|chatbot)s?\b.{0,40}\b(?:must|should|shall|please|are to|has to|have to)\b/i,
  /\b(?:output|respond|reply|answer|return)\b.{0,30}\b(?:json|only with|in the format|the following)\b/i,
  /\b(?:add|insert|create|delete|remove|accept|approve|mark|classify|record)\b.{0,50}\b(?:relationships?|ties?|actors?|suggestions?|claims?|network|graph|database)\b.{0,60}/i,
];
const IMPERATIVE =
  /^\W*(?:please |now |then |you must |note:? )?(?:add|insert|create|delete|remove|accept|approve|mark|classify|record)\b/i;
const MAX_LENGTH = 600;

/** Returns the sentences that speak to a program. They are shown, and nothing is read in them. */
export function findInstructions({ text, sentences }: TextBody): {
  readonly instructions: Instruction[];
  readonly flagged: ReadonlySet<Sentence>;
} {
  const flagged = new Set<Sentence>();
  const instructions: Instruction[] = [];
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const words = text.slice(start, Math.min(end, start + MAX_LENGTH));
    const isCommand =
      SIGNS.slice(0, -1).some((sign) => sign.test(words)) ||
      (IMPERATIVE.test(words) && (SIGNS.at(-1)?.test(words) ?? false));
    if (!isCommand) continue;
    flagged.add(sentence);
    instructions.push({ start, end, quote: text.slice(start, end) });
  }
  return { instructions, flagged };
}
