import type { Deps } from '../domain/deps.ts';
import { linkKey } from '../domain/links/link-key.ts';
import { readLink } from '../domain/links/read-link.ts';
import { findPersonViewer } from '../domain/people/find-person-viewer.ts';
import type { Viewer } from '../domain/people/viewer.ts';
import { describeReminder } from '../domain/reminders/describe-reminder.ts';
import { isLinkPurpose, type LinkPurpose } from '../domain/reminders/link-purpose.ts';
import { muteReminder } from '../domain/reminders/mute-reminder.ts';
import { optOut } from '../domain/reminders/opt-out.ts';
import { snoozeReminder } from '../domain/reminders/snooze-reminder.ts';
import { UserError } from '../errors.ts';
import { type Catalogue, words } from '../i18n/catalogue.ts';
import { dueText } from '../i18n/notice-text.ts';
import type { LinkDesk } from './link-desk.ts';

interface Opened {
  viewer: Viewer;
  t: Catalogue;
  purpose: LinkPurpose;
  deliveryId: string;
}

/** Answers the links of reminders: later, never again, no more of this kind. */
export function reminderDesk(deps: Deps): LinkDesk {
  return {
    ask: async (token) => {
      const { viewer, t, purpose, deliveryId } = await open(token, deps);
      const due = await describeReminder(viewer, { deliveryId }, deps);
      const about = due ? dueText(due, viewer.today, t).headline : t.notices.settled;
      return { language: viewer.language, title: t.notices.ask[purpose], lines: [about], button: t.notices.confirm };
    },
    answer: async (token) => {
      const opened = await open(token, deps);
      const line = await carryOut(opened, deps);
      return { language: opened.viewer.language, title: opened.t.notices.answered, lines: [line] };
    },
  };
}

async function open(token: string, deps: Deps): Promise<Opened> {
  const { purpose, person, subject } = readLink(await linkKey(deps.db), token, deps.now());
  if (!isLinkPurpose(purpose)) throw new UserError('linkInvalid');
  const viewer = await findPersonViewer(person, deps);
  return { viewer, t: words(viewer.language), purpose, deliveryId: subject };
}

async function carryOut({ viewer, t, purpose, deliveryId }: Opened, deps: Deps): Promise<string> {
  if (purpose === 'later') return t.notices.snoozed(await snoozeReminder(viewer, { deliveryId }, deps));
  if (purpose === 'optOut') return t.notices.optedOut(await optOut(viewer, { deliveryId }, deps));
  await muteReminder(viewer, { deliveryId }, deps);
  return t.notices.muted;
}
