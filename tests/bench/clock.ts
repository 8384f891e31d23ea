/** Set for a bench that is one of a pair: what it counts is then the CPU that its process takes, which a busy machine changes less. */
const IS_PAIRED = process.env.BENCH_CLOCK === 'cpu';

/** Returns whether this bench is one of a pair. */
export function isPaired(): boolean {
  return IS_PAIRED;
}

/** Returns a time in milliseconds, of which only differences say anything. */
export function readClock(): number {
  if (!IS_PAIRED) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
