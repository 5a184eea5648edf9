import type { Due } from '../domain/dues/due.ts';
import { addMonths, type CivilDate, daysBetween } from '../domain/time/civil-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { hourOf } from './meeting-presenter.ts';

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
  // The end of the agreement counts its own months; a question has no day of its own.
  if (due.kind === 'term' || due.kind === 'record') return { ...text, counted: text.headline };
  return { ...text, counted: `${text.headline} (${t.dues.away({ days: daysBetween(today, due.on) })})` };
}

function kindText(due: Due, today: CivilDate, t: Catalogue): Omit<DueText, 'counted'> {
  switch (due.kind) {
    case 'cadence':
      return {
        headline: t.dues.cadence.headline(due),
        detail: t.dues.cadence.detail({ ...due, isInTime: today <= due.conveneBy }),
      };
    case 'term': {
      const countdown = { ...due, months: wholeMonths(today, due.on), days: daysBetween(today, due.on) };
      return { headline: t.dues.term.headline(countdown), detail: t.dues.term.detail(due) };
    }
    case 'mandates':
      return {
        headline: t.dues.mandates.headline({ ...due, isPast: due.on < today }),
        detail: t.dues.mandates.detail(due),
      };
    case 'seat':
      return { headline: t.dues.seat.headline(due), detail: t.dues.seat.detail(due) };
    case 'document':
      return { headline: t.dues.document.headline(due), detail: t.dues.document.detail(due) };
    case 'meeting':
      return { headline: t.dues.meeting.headline({ ...due, hour: hourOf(due) }), detail: t.dues.meeting.detail(due) };
    case 'convene':
      return { headline: t.dues.convene.headline(due), detail: t.dues.convene.detail(due) };
    case 'record':
      return { headline: t.dues.record.headline(due), detail: t.dues.record.detail(due) };
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
    case 'handover':
      return { headline: t.dues.handover.headline(due), detail: t.dues.handover.detail(due) };
    case 'turn':
      return { headline: t.dues.turn.headline(due), detail: t.dues.turn.detail(due) };
  }
}

/** Whole months from one day to another when the span is just that, else 0: « dans 6 mois » is said on the day. */
function wholeMonths(from: CivilDate, to: CivilDate): number {
  for (let months = 1; months <= 12; months += 1) {
    const day = addMonths(to, -months);
    if (Math.abs(daysBetween(day, from)) <= 5) return months;
  }
  return 0;
}
