/** Whether the bot can do its work now, and what keeps it from it. */
export interface Readiness {
  isReady: boolean;
  database: 'ok' | 'unreachable';
  slack: 'ok' | 'connecting' | 'refused';
}
