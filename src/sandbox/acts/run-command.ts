import { SlackRefusal } from '../api/slack-refusal.ts';
import { isRecord } from '../is-record.ts';
import { applyResponse } from '../outbound/apply-response.ts';
import { issueResponseUrl } from '../outbound/response-urls.ts';
import { type Ack, sendToBot } from '../outbound/send-to-bot.ts';
import { issueTrigger } from '../outbound/triggers.ts';
import { payloadChannelName } from '../workspace/channels.ts';
import type { ChannelRecord } from '../workspace/records.ts';
import { teamOf } from '../workspace/slack-shapes.ts';
import { encodeTyped } from '../workspace/typed-text.ts';
import { type Actor, ActRefusal } from './actor.ts';

/** Runs a slash command where the person is, and shows what the bot acknowledged it with. Throws ActRefusals. */
export async function runCommand(
  actor: Actor,
  channel: ChannelRecord,
  typed: string,
  threadTs?: string,
): Promise<void> {
  const { world, user, words } = actor;
  const [, name = '', text = ''] = typed.match(/^(\/\S*)\s*([\s\S]*)$/) ?? [];
  const command = world.options.manifest.features?.slash_commands?.find((one) => one.command === name.toLowerCase());
  if (!command || !world.scopes.has('commands')) throw new ActRefusal(words.commandUnknown(name));
  if (threadTs) throw new ActRefusal(words.commandInThread(name));
  if (user.isForeign) throw new ActRefusal(words.commandNotForOtherOrganisations(name));
  const ack = await sendToBot(world, {
    kind: 'command',
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({
      token: 'sandbox-verification-token',
      team_id: teamOf(world, user),
      team_domain: world.team.domain,
      channel_id: channel.id,
      channel_name: payloadChannelName(channel, true),
      user_id: user.id,
      user_name: user.name,
      command: command.command,
      text: command.should_escape ? encodeTyped(world, text.trim(), true) : text.trim(),
      api_app_id: world.bot.appId,
      is_enterprise_install: 'false',
      response_url: issueResponseUrl(world, { userId: user.id, channel: channel.id }),
      trigger_id: issueTrigger(world, user.id),
    }).toString(),
  });
  if (ack.kind === 'late') throw new ActRefusal(words.commandFailed(name, 'operation_timeout'));
  if (ack.kind !== 'ok') throw new ActRefusal(words.commandFailed(name, 'dispatch_failed'));
  showAck(actor, channel, name, ack);
}

function showAck(
  { world, user, words }: Actor,
  channel: ChannelRecord,
  command: string,
  ack: Ack & { kind: 'ok' },
): void {
  if (ack.body.trim() === '') return;
  try {
    const given: unknown = ack.isJson ? JSON.parse(ack.body) : { text: ack.body };
    if (!isRecord(given)) throw new SlackRefusal('invalid_payload');
    applyResponse(world, { userId: user.id, channel: channel.id }, given);
  } catch (error) {
    const refusal = error instanceof SlackRefusal ? error : new SlackRefusal('invalid_payload');
    world.problems.add({ kind: 'bad_ack', where: 'command', code: refusal.code, detail: refusal.details.join('\n') });
    throw new ActRefusal(words.commandFailed(command, 'dispatch_failed'));
  }
}
