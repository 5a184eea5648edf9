import type { KnownBlock } from '@slack/types';
import { type Offer, offer, offerForm } from '../../acts/offers/offer.ts';
import type { MinutesAnswer } from '../../domain/minutes/describe-minutes.ts';
import type { MinutesContent } from '../../domain/minutes/minutes-content.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { minutesChanges } from '../../presenters/minutes-changes.ts';
import { attendanceRemarks, pointTexts, presenceLines } from '../../presenters/minutes-presenter.ts';
import { readersText } from '../../presenters/readers-presenter.ts';
import { taskLine } from '../../presenters/task-presenter.ts';
import { actRows } from './act-button.ts';
import { context, fields, header } from './blocks.ts';
import { bold, bullets, italic, lines } from './rich-text.ts';

/** `/ctg compte-rendu`: the minutes, where they stand, with what their reader may do. */
export function minutesView(answer: MinutesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { content, former, version, corrections, contrary, tasks, isChanged, visibility, isOwn } = answer;
  const changes = former ? minutesChanges(former, content, t) : [];
  return [
    header(t.minutes.title(content)),
    ...lines(
      bold(statusText(answer, t)),
      ...(isChanged ? [italic(t.minutes.changed)] : []),
      ...(contrary.length > 0 ? [italic(t.minutes.contrary({ decisions: contrary }))] : []),
    ),
    ...(changes.length > 0 ? [...lines(bold(changesTitle(answer, t))), ...bullets(...changes)] : []),
    ...minutesBlocks(content, t),
    ...(corrections.length > 0
      ? [...lines(bold(t.minutes.corrections)), ...bullets(...corrections.map((each) => t.minutes.correction(each)))]
      : []),
    ...(tasks.length > 0 ? [...lines(bold(t.tasks.title)), ...bullets(...tasks.map((task) => taskLine(task, t)))] : []),
    ...(version ? [context(t.minutes.fingerprint(version))] : []),
    context(t.minutes.visibleTo({ who: readersText(visibility, { committee: content.committee }, t) })),
    ...buttons(answer, agreement, t),
    ...(isOwn ? documents(answer, agreement, t) : []),
  ];
}

function changesTitle({ version }: MinutesAnswer, t: Catalogue): string {
  return t.corrections.changed.title({ number: version?.number ?? 1 });
}

/** Who was there, then point by point. */
export function minutesBlocks(content: MinutesContent, t: Catalogue): KnownBlock[] {
  const { hour, day, minutes, place, link, chair, secretariat, officeReason } = { minutes: 0, ...content };
  const words = t.minutes.facts;
  return [
    ...fields([
      [words.date, t.meetings.when({ day, hour, minutes }).replace(/ \(0 min\)$/, '')],
      [words.place, [place, link].filter(Boolean).join(' · ') || '—'],
      [words.chair, chair ?? t.committees.notInText],
      [words.secretary, secretariat ?? t.committees.notInText],
    ]),
    ...(officeReason ? lines(t.meetings.officeReason({ reason: officeReason })) : []),
    ...presenceLines(content, t).flatMap(({ title, names }) => lines([bold(title), `${t.colon}${names.join(', ')}`])),
    ...attendanceRemarks(content, t).flatMap((remark) => lines(italic(remark))),
    ...pointTexts(content, t).flatMap((point) => lines(bold(point.title), ...point.lines)),
  ];
}

function statusText({ status, version }: MinutesAnswer, t: Catalogue): string {
  const number = version?.number ?? 0;
  if (status.state === 'draft') return t.minutes.draft;
  if (status.state === 'approved') return t.minutes.approved({ number, ...status });
  return t.minutes.circulated({ number, ...status });
}

function buttons(answer: MinutesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const {
    reference: meeting,
    version,
    status,
    mayWrite,
    mayApprove,
    isOwn,
    isChanged,
    meetingState,
    corrections,
  } = answer;
  const args = { meeting };
  const isHeld = meetingState === 'HELD';
  const hasOpen = corrections.some(({ state }) => state === 'PROPOSED');
  const offers: Offer[] = [
    ...(mayApprove && version ? [offer('approve-minutes', { version: version.id }, t, { isMain: true })] : []),
    ...(mayApprove && version && answer.hasDecisions
      ? [offerForm('answer-minutes', { version: version.id }, t.minutes.answerEach)]
      : []),
    ...(mayWrite ? [offerForm('write-note', args, t.minutes.note)] : []),
    ...(mayWrite && isHeld && (!version || isChanged)
      ? [offerForm('circulate-minutes', args, t.minutes.circulate, { isMain: true })]
      : []),
    ...(status.state === 'circulated' && isOwn ? [offerForm('ask-correction', args, t.minutes.askCorrection)] : []),
    ...(mayWrite && hasOpen ? [offerForm('judge-correction', args, t.minutes.judge)] : []),
    ...(mayWrite ? [offerForm('show-minutes-to', args, t.minutes.showTo)] : []),
  ];
  return actRows(offers, agreement);
}

/** The minutes as a document, and the whole session file. */
function documents({ reference: meeting }: MinutesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const words = t.papers.files;
  const offers = [
    offer('make-document', { meeting, paper: 'minutes', format: 'docx' }, t, { text: words.word }),
    offer('make-document', { meeting, paper: 'minutes', format: 'pdf' }, t, { text: words.pdf }),
    offer('make-document', { meeting, format: 'zip' }, t, { text: words.session }),
  ];
  return actRows(offers, agreement);
}
