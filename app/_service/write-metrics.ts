import { getKeptNetworks } from '@/lib/store/kept-networks';
import { measureStore, pingStore } from '@/lib/store/ping-store';
import { getMetrics } from '@/lib/telemetry/metrics';
import { measureQueues } from '@/lib/telemetry/queue-lengths';
import { countEventStreams } from '../api/_http/event-stream';
import { measureKeptAnswers } from './kept/answer-kept';

/** Returns what this process counts, in the text format of Prometheus. */
export async function writeMetrics(): Promise<{ readonly text: string; readonly mediaType: string }> {
  const { registry, ...metrics } = getMetrics();
  metrics.eventStreams.set(countEventStreams());
  for (const [queue, { waiting, running }] of measureQueues()) {
    metrics.jobs.set({ queue, state: 'waiting' }, waiting);
    metrics.jobs.set({ queue, state: 'running' }, running);
  }
  const { engine, bytes } = measureStore();
  metrics.storeUp.set({ engine }, (await isStoreUp()) ? 1 : 0);
  metrics.storeBytes.set(bytes);
  const kept = getKeptNetworks();
  metrics.networksInMemory.set(kept.list().length);
  metrics.networksBytes.set(kept.measure());
  metrics.answersBytes.set(measureKeptAnswers());
  return { text: await registry.metrics(), mediaType: registry.contentType };
}

async function isStoreUp(): Promise<boolean> {
  try {
    await pingStore();
    return true;
  } catch {
    // Why not is told by what needs the store.
    return false;
  }
}
