import type { KnownBlock } from '@slack/types';
import { offer } from '../../acts/offers/offer.ts';
import type { StateAnswer, StateLine } from '../../domain/outbox/describe-state.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dueText } from '../../presenters/due-presenter.ts';
import { localInstant } from '../../presenters/local-instant.ts';
import { actRows } from './act-button.ts';
import { fields, header } from './blocks.ts';
import { bold, bullets, channelMention, type Line, lines, type Run } from './rich-text.ts';

export interface StatusFrame {
  /** Code of the agreement. */
  code: string;
  version: string;
  canMail: boolean;
  timeZone: string;
}

/** `/ctg etat`: last tick, next messages, failures, who cannot be reached, version. */
export function statusView(state: StateAnswer, frame: StatusFrame, t: Catalogue): KnownBlock[] {
  const words = t.status;
  const { now, lastTickAt, late, next, failed, unreachable, counts } = state;
  const minutes = lastTickAt ? Math.floor((now.getTime() - lastTickAt.getTime()) / 60_000) : null;
  const reason = (code: string) => words.reasons[code] ?? code;
  const rowLine = (row: StateLine): Line => [
    `${localInstant(row.at, frame.timeZone, t)} — `,
    ...recipient(row, state.today, t),
    row.reason ? ` — ${reason(row.reason)}` : '',
  ];
  const known = failed.filter(({ resendId }) => !resendId).map(rowLine);
  return [
    header(words.title),
    ...fields([
      [words.version, frame.version],
      [words.lastTick, minutes === null ? words.never : words.minutesAgo({ minutes })],
      [words.mail, frame.canMail ? words.mailOn : words.mailOff],
      [words.month, words.counts(counts)],
    ]),
    ...(late.length > 0
      ? section(
          t.dues.late,
          late.map((due): Line => [bold(dueText(due, state.today, t).counted)]),
          t,
        )
      : []),
    ...section(words.next, next.map(rowLine), t),
    ...(failed.length === 0 || known.length > 0 ? section(words.failed, known, t) : lines(bold(words.failed))),
    ...failed.flatMap((row) => (row.resendId ? [...lines(rowLine(row)), ...resend(row.resendId, frame.code, t)] : [])),
    ...section(
      words.unreachable,
      unreachable.map((person) => `${person.name} — ${reason(person.reason)}`),
      t,
    ),
  ];
}

/** « Renvoyer », which asks first: what arrived after all would be read twice. */
function resend(delivery: string, agreement: string, t: Catalogue): KnownBlock[] {
  return actRows([offer('resend-delivery', { delivery }, t)], agreement);
}

function section(title: string, items: Line[], t: Catalogue): KnownBlock[] {
  return [...lines(bold(title)), ...(items.length > 0 ? bullets(...items) : lines(t.status.nothing))];
}

function recipient({ kind, due, to }: StateLine, today: string, t: Catalogue): Run[] {
  const name = t.status.kinds[kind] ?? kind;
  const what = due ? `${name}${t.colon}${dueText(due, today, t).headline}` : name;
  const said = t.status.line({ what, to: 'person' in to ? to.person : '' });
  return 'channel' in to ? [said, channelMention(to.channel)] : [said];
}
