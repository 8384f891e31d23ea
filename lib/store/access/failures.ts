/** So many failures in so many milliseconds, and one has to wait. */
const MOST = 10;
const WITHIN = 60_000;

/** So many addresses are remembered; beyond them those that failed longest ago are forgotten. */
const REMEMBERED = 10_000;

/** Counts who has failed to come in, so that nobody can try one token after another. */
export class Failures {
  private readonly times = new Map<string, readonly number[]>();

  /** Returns how many milliseconds an address has to wait before it may try again; 0 for none. */
  getWait(address: string, now: number): number {
    const recent = this.listRecent(address, now);
    const [first] = recent;
    return recent.length < MOST || first === undefined ? 0 : first + WITHIN - now;
  }

  /** Notes that an address has failed. */
  note(address: string, now: number): void {
    const recent = [...this.listRecent(address, now), now].slice(-MOST);
    this.times.delete(address);
    this.times.set(address, recent);
    if (this.times.size <= REMEMBERED) return;
    const [oldest] = this.times.keys();
    if (oldest !== undefined) this.times.delete(oldest);
  }

  private listRecent(address: string, now: number): readonly number[] {
    return (this.times.get(address) ?? []).filter((time) => time > now - WITHIN);
  }
}
