import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The bot's figures for Prometheus. */
export interface Metrics {
  registry: Registry;
  /** Seconds from Slack's request to the end of our work on it, by kind of request. */
  requests: Histogram<'kind'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'ctg_request_duration_seconds',
    help: 'Time from a request of Slack to the end of the work on it',
    labelNames: ['kind'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10],
    registers: [registry],
  });
  return { registry, requests };
}
