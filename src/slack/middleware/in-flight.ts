import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';

/** Counts the requests under way, so that a stop can let them end. */
export interface InFlight {
  middleware: (args: AnyMiddlewareArgs & AllMiddlewareArgs) => Promise<void>;
  /** Resolves when nothing is under way any more, or after the milliseconds given. */
  drain: (most: number) => Promise<void>;
}

export function inFlight(): InFlight {
  const running = new Set<Promise<void>>();
  return {
    middleware: async ({ next }) => {
      const work = next();
      running.add(work);
      try {
        await work;
      } finally {
        running.delete(work);
      }
    },
    drain: async (most) => {
      const limit = new Promise<void>((resolve) => setTimeout(resolve, most).unref());
      while (running.size > 0) {
        const ended = await Promise.race([Promise.allSettled([...running]).then(() => true), limit.then(() => false)]);
        if (!ended) return;
      }
    },
  };
}
