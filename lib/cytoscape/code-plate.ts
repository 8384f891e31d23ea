/**
 * Returns a plate with a country's code, as a `data:` URI, for a state whose flag is not at hand. A flag has its own
 * ground, and so has the plate: it is the same by day and by night.
 */
export function toCodePlate(country: string): string {
  const code = country.replace(/[^A-Z]/gu, '').slice(0, 3);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60"><rect width="90" height="60" fill="#efe8d8"/><text x="45" y="40" font-family="sans-serif" font-size="28" font-weight="600" text-anchor="middle" fill="#221d16">${code}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
