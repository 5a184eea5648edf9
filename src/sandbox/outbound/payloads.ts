import type { SandboxUser } from '../protocol.ts';
import { teamOf } from '../workspace/slack-shapes.ts';
import type { World } from '../workspace/world.ts';
import { type Ack, sendToBot } from './send-to-bot.ts';

/** What every interaction payload carries: who, from which team, for which app. */
export function interactionBase(world: World, user: SandboxUser): Record<string, unknown> {
  return {
    team: { id: world.team.id, domain: world.team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user.id, username: user.name, name: user.name, team_id: teamOf(world, user) },
    api_app_id: world.bot.appId,
    token: 'sandbox-verification-token',
  };
}

/** Sends an interaction (`block_actions`, `view_submission`, shortcuts…) as Slack does: JSON in a form field. */
export function sendInteraction(world: World, payload: Record<string, unknown> & { type: string }): Promise<Ack> {
  return sendToBot(world, {
    kind: payload.type,
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
  });
}
