import { unbindChannel as unbind } from '../domain/channels/unbind-channel.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Takes a channel's link to the agreement away. */
export const unbindChannel: Act<PayloadOf<'unbind-channel'>> = {
  payload: payloads['unbind-channel'],
  run: async ({ viewer, deps, t }, { channel: channelId }) => {
    await unbind(viewer, { channelId }, deps);
    return { passages: say(t.people.unbound), isInPlace: true };
  },
};
