import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly latency: Histogram<'method' | 'route'>;
  readonly inFlight: Gauge;
  readonly eventStreams: Gauge;
  readonly jobs: Gauge<'queue' | 'state'>;
  readonly storeUp: Gauge<'engine'>;
  readonly storeBytes: Gauge;
  readonly networksInMemory: Gauge;
  readonly networksBytes: Gauge;
  readonly answers: Counter<'kind' | 'how'>;
  readonly answersBytes: Gauge;
};

/** How long answers take, in seconds: from a page that is there already to a large figure. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const METRICS: unique symbol = Symbol.for('backchannel.metrics');
const shared = globalThis as typeof globalThis & { [METRICS]?: Metrics };

/** Returns what this process counts. On the global object because the bundler loads this module more than once. */
export function getMetrics(): Metrics {
  shared[METRICS] ??= createMetrics();
  return shared[METRICS];
}

function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    ...countRequests([registry]),
    ...measureStore([registry]),
    ...countAnswers([registry]),
  };
}

function countRequests(
  registers: Registry[],
): Pick<Metrics, 'requests' | 'latency' | 'inFlight' | 'eventStreams' | 'jobs'> {
  return {
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests that were answered, or whose client left before that (status "aborted").',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    latency: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Seconds from the arrival of a request to the end of its answer; streams of events are left out.',
      labelNames: ['method', 'route'],
      buckets: BUCKETS,
      registers,
    }),
    inFlight: new Gauge({
      name: 'http_requests_in_flight',
      help: 'Requests that are being answered now, streams of events included.',
      registers,
    }),
    eventStreams: new Gauge({
      name: 'backchannel_event_streams',
      help: 'Pages and programs that follow the changes of a network.',
      registers,
    }),
    jobs: new Gauge({
      name: 'backchannel_jobs',
      help: 'Jobs that wait in a queue, and jobs that are being done.',
      labelNames: ['queue', 'state'],
      registers,
    }),
  };
}

function measureStore(
  registers: Registry[],
): Pick<Metrics, 'storeUp' | 'storeBytes' | 'networksInMemory' | 'networksBytes'> {
  return {
    storeUp: new Gauge({
      name: 'backchannel_store_up',
      help: 'Whether the store answers (1) or not (0).',
      labelNames: ['engine'],
      registers,
    }),
    storeBytes: new Gauge({
      name: 'backchannel_store_bytes',
      help: 'Size of the database file with its log; 0 for a database server, which counts its own.',
      registers,
    }),
    networksInMemory: new Gauge({
      name: 'backchannel_networks_in_memory',
      help: 'Networks that are kept in memory.',
      registers,
    }),
    networksBytes: new Gauge({
      name: 'backchannel_networks_memory_bytes',
      help: 'Memory that these networks are estimated to take.',
      registers,
    }),
  };
}

function countAnswers(registers: Registry[]): Pick<Metrics, 'answers' | 'answersBytes'> {
  return {
    answers: new Counter({
      name: 'backchannel_answers_total',
      help: 'Pages, graphs and figures of networks: made, or kept since they were made for another request.',
      labelNames: ['kind', 'how'],
      registers,
    }),
    answersBytes: new Gauge({
      name: 'backchannel_answers_memory_bytes',
      help: 'Memory that the answers take that are kept.',
      registers,
    }),
  };
}
