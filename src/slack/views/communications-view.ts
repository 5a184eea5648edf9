import type { KnownBlock } from '@slack/types';
import type { DecisionsAnswer } from '../../domain/decisions/list-decisions.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { publishable } from '../../presenters/decision-presenter.ts';
import { context, header } from './blocks.ts';
import { bullets, code, type Line, lines } from './rich-text.ts';

/** `/ctg communication`: what the parties publish together, and whether they may (A8-1). */
export function communicationsView({ decisions, reserved }: DecisionsAnswer, t: Catalogue): KnownBlock[] {
  const rows = decisions.map((decision): Line => {
    const approval = publishable(decision, t) ?? t.decisions.approval(decision.approval);
    return [code(decision.reference), ` ${decision.text} — ${approval}`];
  });
  return [
    header(t.communications.title),
    ...(rows.length > 0 ? bullets(...rows) : lines(t.communications.none)),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    context(t.communications.rule),
  ];
}
