/** Has so much done at once, and the rest in the order in which it came. */
export interface Turns {
  take: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    take: async (work) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((begin) => waiting.push(begin));
      try {
        return await work();
      } finally {
        // The turn passes on to whoever waits longest.
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
