/** Whether the bot can do its work now, and what keeps it from it. */
export interface Readiness {
  isReady: boolean;
  database: 'ok' | 'unreachable';
  slack: 'ok' | 'connecting' | 'refused';
  /** `late` when the clock has not ticked for ten minutes: nothing is said unasked. */
  clock: 'ok' | 'late';
}
