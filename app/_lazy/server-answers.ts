/** A small file that the server always has. */
const PROBE = '/icon.svg';

/** What stands before a server says so when there is none behind it. */
const GATEWAY_STATUSES = [502, 503, 504];

/** Returns whether the server answers now. */
export async function askWhetherServerAnswers(): Promise<boolean> {
  try {
    const { status } = await fetch(PROBE, { method: 'HEAD', cache: 'no-store', redirect: 'manual' });
    return !GATEWAY_STATUSES.includes(status);
  } catch {
    return false;
  }
}
