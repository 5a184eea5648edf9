import type { Change } from '../domain/changes/change.ts';
import type { Notice } from '../domain/outbox/notice.ts';
import type { ToldEnd } from '../domain/reminders/ended-kind.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { answersStateText } from './answers-by.ts';
import { becameText } from './became-presenter.ts';
import { chaseSilentText, chaseText, sheetNewsText } from './chase-presenter.ts';
import { decisionAdoptedText, decisionAskedText, decisionCardText } from './decision-presenter.ts';
import { dueText } from './due-presenter.ts';
import { localInstant } from './local-instant.ts';
import { convocationText, meetingCardText, withdrawalText } from './meeting-presenter.ts';
import { minutesApprovedText, minutesNoticeText } from './minutes-notice.ts';
import type { NoticeText } from './notice-text.ts';
import { pollOverText, pollText } from './poll-presenter.ts';
import { expiredText, renewedText } from './renewal-presenter.ts';

/** A notice in words; what they say to do depends on the way it goes. */
export function noticeText(notice: Notice, t: Catalogue, way: 'chat' | 'mail' = 'chat'): NoticeText {
  const words = t.notices;
  switch (notice.code) {
    case 'due': {
      const { counted, detail } = dueText(notice.due, notice.today, t);
      return { headline: counted, lines: [detail], points: [] };
    }
    case 'handover': {
      const points = notice.duties.map((due) => {
        const { headline } = dueText(due, notice.today, t);
        return due.on < notice.today ? words.lapsed.headline({ headline }) : headline;
      });
      return { headline: words.handover.headline(notice), lines: [words.handover.detail(notice)], points };
    }
    case 'renewed':
      return renewedText(notice, t);
    case 'expired':
      return expiredText(notice, t);
    case 'weekly': {
      const points = [
        ...notice.changes.map((change) => changeText(change, t)),
        ...(notice.reserved > 0 ? [words.weekly.reserved({ number: notice.reserved })] : []),
      ];
      return { headline: words.weekly.headline(notice), lines: [words.weekly.changed], points };
    }
    case 'away': {
      const { from, to, timeZone } = notice;
      const local = (at: Date) => localInstant(at, timeZone, t);
      const hours = Math.max(1, Math.round((to.getTime() - from.getTime()) / 3_600_000));
      const headline = words.away.headline({ from: local(from), to: local(to), hours });
      return { headline, lines: [words.away.detail], points: [] };
    }
    case 'escalation': {
      const { headline } = dueText(notice.due, notice.today, t);
      return { headline: words.escalation.headline(notice), lines: [headline], points: [] };
    }
    case 'lapsed': {
      const { headline, detail } = dueText(notice.due, notice.today, t);
      return { headline: words.lapsed.headline({ headline }), lines: [detail], points: [] };
    }
    case 'ended':
      return endText(notice, t);
    case 'became':
      return becameText(notice, t);
    case 'convocation':
      return convocationText(notice, t);
    case 'withdrawal':
      return withdrawalText(notice, t);
    case 'meetingOff':
      return withdrawalText({ ...notice, formerDay: null }, t);
    case 'answersState':
      return answersStateText(notice, t);
    case 'meetingCard':
      return meetingCardText(notice, t);
    case 'decisionCard':
      return decisionCardText(notice, t);
    case 'decisionAsked':
      return decisionAskedText(notice, t);
    case 'decisionAdopted':
      return decisionAdoptedText(notice, t);
    case 'poll':
      return pollText(notice, t);
    case 'pollOver':
      return pollOverText(notice, t);
    case 'minutes':
      return minutesNoticeText(notice, t, way);
    case 'minutesApproved':
      return minutesApprovedText(notice, t);
    case 'correctionAsked': {
      const { headline, text, next } = t.corrections.asked;
      return { headline: headline(notice), lines: [text(notice), next], points: [] };
    }
    case 'pointJudged': {
      const { headline, title, reason } = words.pointJudged;
      const why = notice.reason && !notice.isAccepted ? [reason({ reason: notice.reason })] : [];
      return { headline: headline(notice), lines: [title(notice), ...why], points: [] };
    }
    case 'chase':
      return chaseText(notice, t);
    case 'chaseSilent':
      return chaseSilentText(notice, t);
    case 'sheetNews':
      return sheetNewsText(notice, t);
    case 'undelivered':
      return { headline: words.undelivered.headline(notice), lines: [words.undelivered.detail], points: [] };
  }
}

/** How an ask ended, in words. */
function endText({ end, facts }: ToldEnd, t: Catalogue): NoticeText {
  // Each end's words take that end's facts; the pair cannot be mixed up, but the union hides it.
  const words = t.ends[end] as { headline: (p: object) => string; lines: (p: object) => string[] };
  return { headline: words.headline(facts), lines: words.lines(facts), points: [] };
}

/** A change in words. */
export function changeText(change: Change, t: Catalogue): string {
  // Each action's sentence takes that action's facts; the pair cannot be mixed up, but the union hides it.
  return (t.changes[change.action] as (facts: Change) => string)(change);
}
