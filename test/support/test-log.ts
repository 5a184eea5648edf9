import { pino } from 'pino';

/** The bot's log in tests: only what is a fault of ours, which nobody should miss. */
export const testLog = pino({ level: 'error' });
