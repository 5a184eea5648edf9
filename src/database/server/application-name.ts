import { hostname } from 'node:os';

/** How this process signs its connections: seen in `pg_stat_activity`, and by a restore that must be alone. */
export const APPLICATION_NAME = `ctg-bot ${hostname().slice(0, 40)}:${process.pid}`;
