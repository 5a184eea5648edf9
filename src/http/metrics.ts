import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The bot's figures for Prometheus. */
export interface Metrics {
  registry: Registry;
  /** Seconds from Slack's request to the end of our work on it, by kind of request. */
  requests: Histogram<'kind'>;
  /** Ticks of the clock, by outcome: `done` or `failed`. */
  ticks: Counter<'outcome'>;
  /** Seconds that a tick took. */
  tickSeconds: Histogram;
  /** Seconds for which the oldest due delivery has been waiting; 0 when nothing is due. */
  deliveryLag: Gauge;
  /** What became of deliveries, by kind and state. */
  deliveries: Counter<'kind' | 'state'>;
  /** Refusals and failures of Slack's Web API when the bot speaks unasked, by method and code. */
  slackErrors: Counter<'method' | 'code'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'ctg_request_duration_seconds',
      help: 'Time from a request of Slack to the end of the work on it',
      labelNames: ['kind'],
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10],
      registers,
    }),
    ticks: new Counter({
      name: 'ctg_ticks_total',
      help: 'Ticks of the clock, by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    tickSeconds: new Histogram({
      name: 'ctg_tick_duration_seconds',
      help: 'Time that a tick of the clock took',
      buckets: [0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 30, 60],
      registers,
    }),
    deliveryLag: new Gauge({
      name: 'ctg_delivery_lag_seconds',
      help: 'Time for which the oldest due delivery has been waiting',
      registers,
    }),
    deliveries: new Counter({
      name: 'ctg_deliveries_total',
      help: 'What became of what the bot had to say unasked',
      labelNames: ['kind', 'state'],
      registers,
    }),
    slackErrors: new Counter({
      name: 'ctg_slack_errors_total',
      help: 'What Slack refused or failed to do when the bot spoke unasked',
      labelNames: ['method', 'code'],
      registers,
    }),
  };
}
