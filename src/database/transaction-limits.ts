/**
 * How long a transaction may wait to begin, and last, in milliseconds. Embedded, there is one connection and
 * transactions queue; Prisma's own 2 s would refuse work that is merely next in line.
 */
export const TRANSACTION_LIMITS = { maxWait: 15_000, timeout: 15_000 };
