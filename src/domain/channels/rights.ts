import { coordinator } from '../people/access.ts';

/** Who may say for what a channel speaks. */
export const channelRights = {
  seeAccounts: coordinator,
  bind: coordinator,
  unbind: coordinator,
};
