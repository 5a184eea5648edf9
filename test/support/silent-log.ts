import type { DatabaseLog } from '../../src/database/sql.ts';

export const silentLog: DatabaseLog = { info: () => undefined, warn: () => undefined };
