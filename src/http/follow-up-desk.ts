import type { FollowUpKind } from '../domain/decisions/decision-record.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { followUp } from '../domain/decisions/follow-up.ts';
import type { Deps } from '../domain/deps.ts';
import { addDays, addMonths, type CivilDate } from '../domain/time/civil-date.ts';
import { InvalidForm, UserError } from '../errors.ts';
import { decisionLines } from '../presenters/decision-presenter.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './opened-link.ts';

/** What a link in a reminder asks: what becomes of a decision. A page without a calendar offers the usual delays. */
export async function askFollowUp({ viewer, t, subject }: OpenedLink, deps: Deps): Promise<LinkQuestion> {
  const { decision, mayFollowUp } = await describeDecision(viewer, { reference: subject }, deps);
  const { reference } = decision;
  if (!mayFollowUp) throw new UserError('ownerOnly', { reference });
  const words = t.decisions.ask;
  const reading = { title: words.text, lines: decisionLines(decision, t) };
  const about = { language: viewer.language, title: words.followTitle({ reference }), reading };
  if (decision.followUp !== 'OPEN') return { ...about, lines: [t.decisions.followUps[decision.followUp]] };
  const kept = decision.dueOn ? [t.date(decision.dueOn)] : [];
  return {
    ...about,
    lines: [t.decisions.quote(decision), ...kept],
    button: words.send,
    choices: [
      {
        label: words.what,
        name: 'what',
        options: [
          { text: t.forms.choose, value: '' },
          { text: t.decisions.buttons.done, value: 'DONE' },
          ...delays(viewer.today).map((on) => ({ text: words.postponedTo({ on }), value: `POSTPONED:${on}` })),
          { text: t.decisions.buttons.drop, value: 'DROPPED' },
        ],
      },
    ],
    writing: { label: words.followReason, name: 'reason' },
  };
}

/** Records what becomes of it. */
export async function answerFollowUpLink(
  { viewer, t, subject: reference }: OpenedLink,
  given: URLSearchParams,
  deps: Deps,
): Promise<LinkAnswer> {
  const [what = '', dueOn = null] = (given.get('what') ?? '').split(':');
  const kind = (['DONE', 'POSTPONED', 'DROPPED'] satisfies FollowUpKind[]).find((each) => each === what);
  if (!kind) throw new InvalidForm({ what: new UserError('choiceMissing') });
  // A page left open is answered as it was read: only a day that has passed since is refused.
  const input = { reference, kind, dueOn: dueOn && isDay(dueOn) ? dueOn : null, reason: given.get('reason') ?? '' };
  const done = await followUp(viewer, input, deps);
  return { language: viewer.language, title: t.notices.answered, lines: [t.decisions.followed[kind](done)] };
}

/** Two weeks, one, three and six months from today. */
function delays(today: CivilDate): CivilDate[] {
  return [addDays(today, 14), addMonths(today, 1), addMonths(today, 3), addMonths(today, 6)];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
