/** The sandbox's time: begins at a chosen instant, runs at the pace of the real one, and can be moved forward. */
export interface SandboxClock {
  now(): Date;
  /** Moves to `instant`; an instant already past changes nothing. */
  moveTo(instant: Date): void;
  /** A Slack timestamp, seconds since 1970 with six decimals; never the same twice, always growing. */
  nextTs(): string;
}

/** Starts a clock at `startAt`, which then runs with the real one. */
export function createClock(startAt: Date, realNow: () => number = Date.now): SandboxClock {
  const realStart = realNow();
  let offset = 0;
  let lastMicroseconds = 0;
  const milliseconds = () => startAt.getTime() + (realNow() - realStart) + offset;
  return {
    now: () => new Date(milliseconds()),
    moveTo: (instant) => {
      offset += Math.max(0, instant.getTime() - milliseconds());
    },
    nextTs: () => {
      lastMicroseconds = Math.max(milliseconds() * 1000, lastMicroseconds + 1);
      const seconds = Math.floor(lastMicroseconds / 1_000_000);
      return `${seconds}.${String(lastMicroseconds % 1_000_000).padStart(6, '0')}`;
    },
  };
}
