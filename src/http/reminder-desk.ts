import type { Deps } from '../domain/deps.ts';
import { describeReminder } from '../domain/outbox/describe-reminder.ts';
import { snoozeReminder } from '../domain/outbox/snooze-reminder.ts';
import { muteReminder } from '../domain/reminders/mute-reminder.ts';
import { optOut } from '../domain/reminders/opt-out.ts';
import type { ReminderPurpose } from '../domain/signed-links/link-purpose.ts';
import { dueText } from '../presenters/notice-presenter.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './opened-link.ts';

/** What a reminder's link asks: later, never again, no more of this kind. */
export async function askReminder(opened: OpenedLink<ReminderPurpose>, deps: Deps): Promise<LinkQuestion> {
  const { viewer, t, purpose, subject } = opened;
  const due = await describeReminder(viewer, { deliveryId: subject }, deps);
  const about = due ? dueText(due, viewer.today, t).headline : t.notices.settled;
  return { language: viewer.language, title: t.notices.ask[purpose], lines: [about], button: t.notices.confirm };
}

/** Carries a reminder's link out. */
export async function answerReminder(opened: OpenedLink<ReminderPurpose>, deps: Deps): Promise<LinkAnswer> {
  const { viewer, t } = opened;
  return { language: viewer.language, title: t.notices.answered, lines: [await carryOut(opened, deps)] };
}

async function carryOut({ viewer, t, purpose, subject }: OpenedLink<ReminderPurpose>, deps: Deps): Promise<string> {
  const input = { deliveryId: subject };
  if (purpose === 'later') return t.notices.snoozed(await snoozeReminder(viewer, input, deps));
  if (purpose === 'optOut') return t.notices.optedOut(await optOut(viewer, input, deps));
  await muteReminder(viewer, input, deps);
  return t.notices.muted;
}
