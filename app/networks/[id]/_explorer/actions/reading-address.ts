/** Returns the address of the page that adds to a network from a text. */
export function toReadingAddress(networkId: string): string {
  return `/read?network=${encodeURIComponent(networkId)}`;
}
