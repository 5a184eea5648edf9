import { webApi } from '@slack/bolt';

/** A form opens within three seconds or not at all: what Slack does not say within one is done without. */
const PATIENCE = 1_000;

/** What a call gave, or why not: Slack's own code, `late`, or `failed`. */
export type InTime<T> = { value: T; code: null } | { value: null; code: string };

/** Waits for a call of Slack's a second at most; never throws. */
export async function inTime<T>(call: Promise<T>): Promise<InTime<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<InTime<T>>((resolve) => {
    timer = setTimeout(() => resolve({ value: null, code: 'late' }), PATIENCE);
  });
  const answer = call.then(
    (value): InTime<T> => ({ value, code: null }),
    (error: unknown): InTime<T> => {
      const isRefused = error instanceof webApi.WebAPIPlatformError;
      return { value: null, code: isRefused ? String(error.data.error) : 'failed' };
    },
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
