import { removeLogo as remove } from '../domain/parties/remove-logo.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Takes a party's logo out of documents to come. */
export const removeLogo: Act<PayloadOf<'remove-logo'>> = {
  payload: payloads['remove-logo'],
  run: async ({ viewer, deps, t }, { party }) => ({
    passages: say(t.logos.removed(await remove(viewer, { party }, deps))),
  }),
};
