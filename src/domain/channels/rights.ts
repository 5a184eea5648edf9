import { coordinator } from '../people/access.ts';

/** Who may say for what a channel speaks. */
export const channelRights = {
  see: coordinator,
  bind: coordinator,
  unbind: coordinator,
};
