/** Whether the bot can do its work now, and what keeps it from it. */
export interface Readiness {
  isReady: boolean;
  database: 'ok' | 'unreachable';
  slack: 'ok' | 'connecting' | 'refused';
  /** `late` when the clock has not ticked for ten minutes: nothing is said unasked. */
  clock: 'ok' | 'late';
}

/** A clock that has not ticked for so long is said to have stopped, in milliseconds. */
const LATE = 600_000;

/** The bot is ready when its database and Slack answer and its clock ticks; `quietFor` is in milliseconds. */
export function assessReadiness({
  database,
  slack,
  quietFor,
}: Pick<Readiness, 'database' | 'slack'> & { quietFor: number }): Readiness {
  const clock = quietFor > LATE ? 'late' : 'ok';
  return { isReady: database === 'ok' && slack === 'ok' && clock === 'ok', database, slack, clock };
}
