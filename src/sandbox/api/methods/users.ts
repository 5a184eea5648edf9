import { slackUser } from '../../workspace/slack-shapes.ts';
import type { ApiMethod } from '../api-call.ts';
import { pageOf } from '../pages.ts';
import { SlackRefusal } from '../slack-refusal.ts';

export const info: ApiMethod = {
  scopes: ['users:read'],
  run: ({ world, arguments: call }) => {
    const user = world.users.get(call.needed('user'));
    if (!user) throw new SlackRefusal('user_not_found');
    return { user: slackUser(world, user, call.flag('include_locale')) };
  },
};

export const list: ApiMethod = {
  scopes: ['users:read'],
  run: ({ world, arguments: call }) => {
    const { page, nextCursor } = pageOf(call, [...world.users.values()], 1_000);
    const withLocale = call.flag('include_locale');
    return {
      members: page.map((user) => slackUser(world, user, withLocale)),
      response_metadata: { next_cursor: nextCursor },
    };
  },
};

export const lookupByEmail: ApiMethod = {
  scopes: ['users:read.email'],
  run: ({ world, arguments: call }) => {
    const email = call.needed('email').toLowerCase();
    const user = [...world.users.values()].find((one) => one.email?.toLowerCase() === email);
    if (!user) throw new SlackRefusal('users_not_found');
    return { user: slackUser(world, user, false) };
  },
};
