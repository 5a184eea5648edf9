import { toldOf } from '../acts/told.ts';
import type { OutboxScope } from '../domain/deliveries/delivery-kind.ts';
import { type Claim, markFailed } from '../domain/deliveries/settle-deliveries.ts';
import { tellUndelivered } from '../domain/deliveries/tell-undelivered.ts';
import type { ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import { chooseRoutes } from '../domain/people/choose-routes.ts';
import { words } from '../i18n/words.ts';
import { channelMessage } from '../slack/views/channel-message.ts';
import { digestMessage } from '../slack/views/digest-message.ts';
import type { ClockTools } from './clock-tools.ts';
import { sayByMail } from './say-by-mail.ts';
import { sayInSlack } from './say-in-slack.ts';

/** Sends one message by the first way that leads to its recipient; with none left its rows have failed, with a reason. */
export async function sayMessage(
  said: ReadyDelivery[],
  claim: Claim,
  scope: OutboxScope,
  tools: ClockTools,
): Promise<void> {
  const [first] = said;
  if (!first) return;
  const { personId, channelId } = first.delivery;
  const { agreement } = scope;
  if (personId === null) {
    const notices = said.map(({ notice }) => notice);
    const message = channelMessage(notices, agreement.code, words(agreement.language));
    const outcome = await sayInSlack({ conversation: channelId ?? '', message, said, claim }, tools);
    if (outcome.kind === 'refused') await fail(said, claim, outcome.code, `#${channelId}`, scope, tools);
    return;
  }

  const person = await tools.db.person.findUniqueOrThrow({ where: { id: personId } });
  const language = person.language ?? agreement.language;
  let code = 'noRoute';
  for (const route of chooseRoutes(person, { canMail: tools.mailer !== null })) {
    const outcome =
      route.via === 'SLACK'
        ? await sayInSlack(
            {
              slackUserId: route.slackUserId,
              message: digestMessage(said.map(toldOf), agreement.code, words(language)),
              said,
              claim,
            },
            tools,
          )
        : await sayByMail({ to: route, language, agreement, said, claim }, tools);
    if (outcome.kind === 'settled') return;
    code = outcome.code;
  }
  if (code === 'noRoute' && person.email && !tools.mailer) code = 'noMailServer';
  await fail(said, claim, code, person.name, scope, tools);
}

async function fail(
  said: ReadyDelivery[],
  claim: Claim,
  code: string,
  name: string,
  scope: OutboxScope,
  tools: ClockTools,
): Promise<void> {
  await markFailed(claim, code, tools);
  for (const { delivery } of said) tools.metrics.deliveries.inc({ kind: delivery.kind, state: 'failed' });
  const recipient = said[0]?.delivery.recipient ?? '';
  const isAboutItself = said.some(({ delivery }) => delivery.kind === 'undelivered');
  if (!isAboutItself) await tellUndelivered({ recipient, name, code }, scope, tools);
}
