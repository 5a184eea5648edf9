import { parseArgs } from 'node:util';

export const PARTS = ['cpu', 'load', 'limits', 'memory', 'start'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  parts: Part[];
  /** A commit whose code is measured beside today's. */
  beside: string | undefined;
  /** CPU and queries alone, embedded, once. */
  isShort: boolean;
  isCheck: boolean;
  /** Counted rounds; each part has one more before them, which warms up. */
  rounds: number;
  /** Of load, in each round. */
  seconds: number;
  /** Numbers of agreements that are compared with one. */
  many: number[];
  /** Answered before memory is looked at. */
  commands: number;
}

/** The bench's arguments. @throws in a sentence when one is unknown. */
export function readOptions(args = process.argv.slice(2)): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      beside: { type: 'string' },
      short: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '8' },
      many: { type: 'string', default: '1000,5000' },
      commands: { type: 'string', default: '3000' },
    },
  });
  const parts = values.only.split(',').map((name) => {
    const part = PARTS.find((known) => known === name);
    if (!part) throw new Error(`--only takes some of ${PARTS.join(',')}, not « ${name} »`);
    return part;
  });
  return {
    parts: values.short ? ['cpu'] : parts,
    beside: values.beside,
    isShort: values.short,
    isCheck: values.check,
    rounds: values.short ? 1 : Number(values.rounds),
    seconds: Number(values.seconds),
    many: values.many.split(',').filter(Boolean).map(Number),
    commands: Number(values.commands),
  };
}
