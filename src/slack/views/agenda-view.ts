import type { KnownBlock } from '@slack/types';
import { paperOffers } from '../../acts/offers/document-offers.ts';
import { offer, offerForm } from '../../acts/offers/offer.ts';
import type { AgendaAnswer } from '../../domain/agenda/describe-agenda.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { agendaLines, hourOf } from '../../presenters/meeting-presenter.ts';
import { sheetStatusText } from '../../presenters/sheet-presenter.ts';
import { missingText } from '../../presenters/warning-presenter.ts';
import { actRows } from './act-button.ts';
import { actions, context, header } from './blocks.ts';
import { linked } from './linked.ts';
import { opener } from './opener.ts';
import { bold, italic, type Line, lines } from './rich-text.ts';

/** `/ctg agenda`: the points in order, what is proposed, what is missing, with what its reader may do. */
export function agendaView(answer: AgendaAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { meeting, agenda, reserved, missing, sheets, mayWrite } = answer;
  const { reference, committee, day, minutes, chair, secretariat, officeReason } = meeting;
  const args = { agreement, meeting: reference };
  return [
    header(t.agenda.title({ reference, committee: committee.shortName })),
    context(t.meetings.when({ day, hour: hourOf(meeting), minutes })),
    ...(officeReason
      ? lines(t.agenda.offices({ chair, secretariat }), t.meetings.officeReason({ reason: officeReason }))
      : []),
    ...(agenda.length + reserved === 0 ? lines(t.agenda.empty) : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...pointBlocks(answer, agreement, t),
    ...(sheets.silent.length > 0 ? lines(bold(t.chases.agendaSilent({ references: sheets.silent }))) : []),
    ...(missing.length > 0 ? lines(bold(missing.map((paper) => missingText(paper, t)).join(' · '))) : []),
    ...proposedBlocks(answer, agreement, t),
    ...(mayWrite ? actions([opener({ form: 'write-point', args, text: t.agenda.add, style: 'primary' })]) : []),
    ...(agenda.length > 0 ? actRows(paperOffers('agenda', meeting.reference, t), agreement) : []),
  ];
}

function pointBlocks(answer: AgendaAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { meeting, agenda, sheets, mayWrite } = answer;
  const said = agendaLines(agenda, meeting.day, t);
  return agenda.flatMap(({ id, papers }, place) => {
    const args = { agreement, meeting: meeting.reference, item: id };
    return [
      ...lines(said[place] ?? '', ...standingLines(sheets.standings[id], meeting.day, t), ...paperLines(papers, t)),
      ...(mayWrite ? actions([opener({ form: 'write-point', args, text: t.agenda.change })]) : []),
    ];
  });
}

/** Where a sheet stands today, late as of the meeting. */
function standingLines(
  sheet: AgendaAnswer['sheets']['standings'][string] | undefined,
  day: string,
  t: Catalogue,
): Line[] {
  if (!sheet) return [];
  const blockers = sheet.blockers ? [italic(t.sheets.blockers({ text: sheet.blockers }))] : [];
  return [italic(sheetStatusText(sheet, day, t)), ...blockers];
}

function paperLines(papers: string | null, t: Catalogue): Line[] {
  return papers ? [linked(t.agenda.papers({ papers }))] : [];
}

function proposedBlocks({ proposed, mayJudge }: AgendaAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  if (proposed.length === 0) return [];
  return [
    ...lines(bold(t.agenda.proposed)),
    ...proposed.flatMap((point) => {
      const offers = [
        offer('accept-point', { item: point.id }, t, { isMain: true }),
        offerForm('refuse-point', { item: point.id }, t.agenda.refuse),
      ];
      return [
        ...lines(t.agenda.proposedBy(point), ...paperLines(point.papers, t)),
        ...(mayJudge ? actRows(offers, agreement) : []),
      ];
    }),
  ];
}
