import type { ApiMethod } from '../api-call.ts';
import { SlackRefusal } from '../slack-refusal.ts';

export const apiTest: ApiMethod = { scopes: [], run: ({ arguments: call }) => ({ args: call.values }) };

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

export const botsInfo: ApiMethod = {
  scopes: ['users:read'],
  run: ({ world, arguments: call }) => {
    const { botId: id, appId: app_id, userId: user_id, name } = world.bot;
    if ((call.text('bot') ?? id) !== id) throw new SlackRefusal('bot_not_found');
    return { bot: { id, app_id, user_id, name, deleted: false } };
  },
};

export const teamInfo: ApiMethod = {
  scopes: ['team:read'],
  run: ({ world }) => ({ team: { id: world.team.id, name: world.team.name, domain: world.team.domain } }),
};

/** The workspace has no user groups. */
export const usergroupsList: ApiMethod = { scopes: ['usergroups:read'], run: () => ({ usergroups: [] }) };
