/** Returns a text as it stands in the markup of an SVG. */
export function escapeMarkup(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

/** Returns a length as it is written in an SVG, to a tenth. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
