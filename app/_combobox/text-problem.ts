import { type Option, settleText } from '@/lib/view/match-options';

/** Returns why a text that was typed and left stands for no option, in words; null when it does stand for one. */
export function describeTextProblem(options: readonly Option[], text: string): string | null {
  const settled = settleText(options, text);
  if (settled.kind === 'option') return null;
  return settled.kind === 'none'
    ? `Nothing in the list is called “${text.trim()}”. Choose from the list, or empty the field.`
    : `“${text.trim()}” may be more than one. Choose from the list, or empty the field.`;
}
