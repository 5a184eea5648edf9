import { slackUser } from '../../workspace/slack-shapes.ts';
import type { ApiMethod } from '../api-call.ts';
import { SlackRefusal } from '../slack-refusal.ts';

export const authTest: ApiMethod = {
  scopes: [],
  run: ({ world }) => ({
    url: `https://${world.team.domain}.slack.com/`,
    team: world.team.name,
    user: world.users.get(world.bot.userId)?.name ?? world.bot.name,
    team_id: world.team.id,
    user_id: world.bot.userId,
    bot_id: world.bot.botId,
    is_enterprise_install: false,
  }),
};

export const userInfo: ApiMethod = {
  scopes: ['users:read'],
  run: ({ world, arguments: call }) => {
    const user = world.users.get(call.needed('user'));
    if (!user) throw new SlackRefusal('user_not_found');
    return { user: slackUser(world, user) };
  },
};
