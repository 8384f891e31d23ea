/** Returns a text with Arabic and Persian digits, as years are written with them, in Western ones. */
export function toWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
