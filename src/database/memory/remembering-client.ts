import type { PrismaClient } from '../generated/client.ts';
import type { Recall } from './shelves.ts';

/**
 * Works something out of what is remembered, once for as long as it is: the work may ask the database that it is given,
 * and nothing else that changes. Its name says all that it depends on besides (a day, a kind).
 */
export type Derive = <T>(name: string, work: (read: { db: PrismaClient }) => Promise<T>) => Promise<T>;

/** What a request reads an agreement by. */
export interface Reading {
  db: PrismaClient;
  derive: Derive;
}

type Method = (...args: unknown[]) => unknown;

const READS = new Set([
  ...['findMany', 'findFirst', 'findFirstOrThrow', 'findUnique', 'findUniqueOrThrow'],
  ...['count', 'groupBy', 'aggregate'],
]);

/** What changes while the agreement does not: what is to be said, when it is looked at next, and what is of none. */
export const NEVER_REMEMBERED = ['delivery', 'planning', 'installation', 'handledRequest', 'channelPace'];

/** A relation that leads from a remembered table to one that is not. */
const LEADS_OUT = /"(deliveries|planning)":/;

interface Remembering {
  recall: Recall;
  request: { isWriting: boolean };
  /** What becomes of tables and relations that change while the agreement does not. */
  changing: 'read' | 'refused' | 'remembered';
}

/** The database for one request, with what it reads answered by `recall` until it writes. */
export function rememberedReading(db: PrismaClient, recall: Recall): Reading {
  const request = { isWriting: false };
  const kept = rememberingClient(db, { recall, request, changing: 'refused' });
  return {
    db: rememberingClient(db, { recall, request, changing: 'read' }),
    derive: (name, work) => (request.isWriting ? work({ db }) : recall(`= ${name}`, () => work({ db: kept }))),
  };
}

/** A client that remembers what it reads, until it writes: what decides a change is read afresh. */
export function rememberingClient(db: PrismaClient, { recall, request, changing }: Remembering): PrismaClient {
  const writing = (owner: object, method: Method): Method => {
    return (...args) => {
      request.isWriting = true;
      return method.apply(owner, args);
    };
  };
  const reading = (name: string, owner: object, method: Method): Method => {
    return (...args) => {
      const question = JSON.stringify(args);
      const read = () => method.apply(owner, args) as Promise<unknown>;
      if (request.isWriting) return read();
      return LEADS_OUT.test(question) && changing !== 'remembered'
        ? passing(name, read)
        : recall(`${name} ${question}`, read);
    };
  };
  const passing = <T>(name: string, pass: () => T): T => {
    if (changing === 'refused')
      throw new Error(`${name} changes while its agreement does not: nothing derives from it`);
    return pass();
  };
  const models = new Map<string, object>();
  const modelOf = (name: string, model: object) => {
    const known = models.get(name);
    if (known) return known;
    const wrapped = wrap(model, (method, value) =>
      READS.has(method) ? reading(`${name}.${method}`, model, value) : writing(model, value),
    );
    models.set(name, wrapped);
    return wrapped;
  };
  return new Proxy(db, {
    get: (target, name: string) => {
      const value = Reflect.get(target, name) as unknown;
      if (name === '$queryRaw') return passing(name, () => (value as Method).bind(target));
      if (typeof value === 'function') return writing(target, value as Method);
      if (typeof value !== 'object' || value === null) return value;
      return NEVER_REMEMBERED.includes(name) ? passing(name, () => value) : modelOf(name, value);
    },
  });
}

function wrap(owner: object, method: (name: string, value: Method) => Method): object {
  return new Proxy(owner, {
    get: (target, name: string) => {
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? method(name, value as Method) : value;
    },
  });
}
