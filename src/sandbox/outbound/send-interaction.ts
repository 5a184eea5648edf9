import type { SandboxUser } from '../protocol.ts';
import { teamOf } from '../workspace/slack-shapes.ts';
import type { World } from '../workspace/world.ts';
import { type Ack, sendToBot } from './send-to-bot.ts';

/**
 * Sends what this person did (`block_actions`, `view_submission`…) as Slack does: JSON in a form field, with who it is,
 * from which team, for which app.
 */
export function sendInteraction(
  world: World,
  user: SandboxUser,
  payload: Record<string, unknown> & { type: string },
): Promise<Ack> {
  const whole = {
    team: { id: world.team.id, domain: world.team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user.id, username: user.name, name: user.name, team_id: teamOf(world, user) },
    api_app_id: world.bot.appId,
    token: 'sandbox-verification-token',
    ...payload,
  };
  return sendToBot(world, {
    kind: payload.type,
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ payload: JSON.stringify(whole) }).toString(),
  });
}
