/** Whether the bot can do its work now, and what keeps it from it. */
export interface Readiness {
  isReady: boolean;
  database: 'ok' | 'unreachable';
  /** `refuses` while the disk of an embedded database takes no write: full, or read-only. */
  disk: 'ok' | 'refuses';
  slack: 'ok' | 'connecting' | 'refused';
  /** `late` when the clock has not ticked for ten minutes: nothing is said unasked. */
  clock: 'ok' | 'late';
}

/** A clock that has not ticked for so long is said to have stopped, in milliseconds. */
const LATE = 600_000;

/** The bot is ready when all that it needs answers, and its clock ticks; `quietFor` is in milliseconds. */
export function assessReadiness({
  quietFor,
  ...needs
}: Omit<Readiness, 'isReady' | 'clock'> & { quietFor: number }): Readiness {
  const parts = { ...needs, clock: quietFor > LATE ? ('late' as const) : ('ok' as const) };
  return { isReady: Object.values(parts).every((state) => state === 'ok'), ...parts };
}
