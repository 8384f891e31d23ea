/** Returns the place of a line as evidence has it: "p2" and "2" are a paragraph, "pg2" is a page; other words stay. */
export function expandLocator(locator: string): string {
  const [, sign = '', numbers] = /^(p|pg|)(\d{1,5}(?:[-–]\d{1,5})?)$/iu.exec(locator) ?? [];
  if (numbers === undefined) return locator;
  const noun = sign.toLowerCase() === 'pg' ? 'page' : 'paragraph';
  return `${noun}${/\D/u.test(numbers) ? 's' : ''} ${numbers}`;
}
