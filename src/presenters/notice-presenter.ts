import type { Change } from '../domain/changes/change.ts';
import type { Due } from '../domain/dues/due.ts';
import type { Notice } from '../domain/outbox/notice.ts';
import type { ToldEnd } from '../domain/reminders/ended-kind.ts';
import { addMonths, type CivilDate, daysBetween } from '../domain/time/civil-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { becameText } from './became-presenter.ts';
import { chaseSilentText, chaseText, sheetNewsText } from './chase-presenter.ts';
import { decisionAdoptedText, decisionAskedText, decisionCardText } from './decision-presenter.ts';
import { localInstant } from './local-instant.ts';
import { convocationText, meetingCardText, withdrawalText } from './meeting-presenter.ts';
import { minutesApprovedText, minutesNoticeText } from './minutes-notice.ts';
import type { NoticeText } from './notice-text.ts';
import { pollOverText, pollText } from './poll-presenter.ts';
import { expiredText, renewedText } from './renewal-presenter.ts';

export interface DueText {
  /** What it is, with its date. */
  headline: string;
  /** What to know or do. */
  detail: string;
  /** The headline with how far away it is, « dans 58 jours ». */
  counted: string;
}

/** A due in words. */
export function dueText(due: Due, today: CivilDate, t: Catalogue): DueText {
  const text = kindText(due, today, t);
  // The end of the agreement counts its own months.
  if (due.kind === 'term') return { ...text, counted: text.headline };
  return { ...text, counted: `${text.headline} (${t.dues.away({ days: daysBetween(today, due.on) })})` };
}

function kindText(due: Due, today: CivilDate, t: Catalogue): Omit<DueText, 'counted'> {
  switch (due.kind) {
    case 'cadence':
      return { headline: t.dues.cadence.headline(due), detail: t.dues.cadence.detail(due) };
    case 'term': {
      const countdown = { ...due, months: wholeMonths(today, due.on), days: daysBetween(today, due.on) };
      return { headline: t.dues.term.headline(countdown), detail: t.dues.term.detail(due) };
    }
    case 'mandates':
      return {
        headline: t.dues.mandates.headline({ ...due, isPast: due.on < today }),
        detail: t.dues.mandates.detail(due),
      };
    case 'document':
      return { headline: t.dues.document.headline(due), detail: t.dues.document.detail(due) };
    case 'meeting':
      return { headline: t.dues.meeting.headline(due), detail: t.dues.meeting.detail(due) };
    case 'answer':
      return { headline: t.dues.answer.headline(due), detail: t.dues.answer.detail(due) };
    case 'poll':
      return { headline: t.polls.due.headline(due), detail: t.polls.due.detail(due) };
    case 'point':
      return { headline: t.dues.point.headline(due), detail: t.dues.point.detail(due) };
    case 'minutes':
      return { headline: t.dues.minutes.headline(due), detail: t.dues.minutes.detail(due) };
    case 'correction':
      return { headline: t.corrections.due.headline(due), detail: t.corrections.due.detail(due) };
    case 'approval':
      return { headline: t.dues.approval.headline(due), detail: t.dues.approval.detail(due) };
    case 'voice':
      return { headline: t.dues.voice.headline(due), detail: t.dues.voice.detail(due) };
    case 'refusal':
      return { headline: t.dues.refusal.headline(due), detail: t.dues.refusal.detail(due) };
    case 'decision':
      return { headline: t.dues.decision.headline(due), detail: t.dues.decision.detail(due) };
    case 'task':
      return { headline: t.tasks.due.headline(due), detail: t.tasks.due.detail(due) };
    case 'sheet':
      return { headline: t.sheets.due.headline(due), detail: t.sheets.due.detail(due) };
    case 'milestone':
      return { headline: t.sheets.dueStep.headline(due), detail: t.sheets.dueStep.detail(due) };
    case 'newLead':
      return { headline: t.competences.newLead.headline(due), detail: t.competences.newLead.detail(due) };
    case 'transfer':
      return { headline: t.competences.due.headline(due), detail: t.competences.due.detail(due) };
    case 'turn':
      return { headline: t.dues.turn.headline(due), detail: t.dues.turn.detail(due) };
  }
}

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

/** Whole months from one day to another when the span is just that, else 0: « dans 6 mois » is said on the day. */
function wholeMonths(from: CivilDate, to: CivilDate): number {
  for (let months = 1; months <= 12; months += 1) {
    const day = addMonths(to, -months);
    if (Math.abs(daysBetween(day, from)) <= 5) return months;
  }
  return 0;
}
