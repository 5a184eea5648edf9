import type { KnownBlock } from '@slack/types';
import type { MinutesAnswer } from '../../domain/minutes/describe-minutes.ts';
import type { MinutesContent } from '../../domain/minutes/minutes-content.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { attendanceRemarks, pointTexts, presenceLines } from '../../presenters/minutes-presenter.ts';
import { actions, button, context, fields, header } from './blocks.ts';
import { documentButton } from './document-buttons.ts';
import { opener } from './opener.ts';
import { bold, bullets, italic, lines } from './rich-text.ts';

/** `/ctg compte-rendu`: the minutes, where they stand, with what their reader may do. */
export function minutesView(answer: MinutesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { content, version, corrections, isChanged, visibility, isOwn } = answer;
  return [
    header(t.minutes.title(content)),
    ...lines(bold(standingText(answer, t)), ...(isChanged ? [italic(t.minutes.changed)] : [])),
    ...minutesBlocks(content, t),
    ...(corrections.length > 0
      ? [...lines(bold(t.minutes.corrections)), ...bullets(...corrections.map((each) => t.minutes.correction(each)))]
      : []),
    ...(version ? [context(t.minutes.fingerprint(version))] : []),
    context(t.minutes.visibleTo({ who: t.minutes.visibility[visibility] })),
    ...buttons(answer, agreement, t),
    ...(isOwn ? documentButtons(answer, agreement, t) : []),
  ];
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
    ...presenceLines(content, t).flatMap(({ title, names }) => lines([bold(title), ` : ${names.join(', ')}`])),
    ...attendanceRemarks(content, t).flatMap((remark) => lines(italic(remark))),
    ...pointTexts(content, t).flatMap((point) => lines(bold(point.title), ...point.lines)),
  ];
}

function standingText({ standing, version }: MinutesAnswer, t: Catalogue): string {
  const number = version?.number ?? 0;
  if (standing.state === 'draft') return t.minutes.draft;
  if (standing.state === 'approved') return t.minutes.approved({ number, ...standing });
  return t.minutes.circulated({ number, ...standing });
}

function buttons(answer: MinutesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { reference, version, standing, mayWrite, mayApprove, isOwn, isChanged, meetingState, corrections } = answer;
  const args = { agreement, meeting: reference };
  const isHeld = meetingState === 'HELD';
  const value = JSON.stringify({ version: version?.id ?? '', meeting: reference, agreement });
  const hasOpen = corrections.some(({ state }) => state === 'PROPOSED');
  return actions([
    ...(mayApprove ? [button({ actionId: 'approve_minutes', text: t.minutes.approve, value, style: 'primary' })] : []),
    ...(mayWrite ? [opener({ form: 'write-note', args, text: t.minutes.note })] : []),
    ...(mayWrite && isHeld && (!version || isChanged)
      ? [opener({ form: 'circulate-minutes', args, text: t.minutes.circulate, style: 'primary' })]
      : []),
    ...(standing.state === 'circulated' && isOwn
      ? [opener({ form: 'ask-correction', args, text: t.minutes.askCorrection })]
      : []),
    ...(mayWrite && hasOpen ? [opener({ form: 'judge-correction', args, text: t.minutes.judge })] : []),
    ...(mayWrite ? [opener({ form: 'show-minutes-to', args, text: t.minutes.showTo })] : []),
  ]);
}

/** The minutes as a document, and the whole session file. */
function documentButtons({ reference }: MinutesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const words = t.papers.files;
  const place = { meeting: reference, agreement };
  return actions([
    documentButton({ paper: 'minutes', format: 'docx' }, { ...place, text: words.word }),
    documentButton({ paper: 'minutes', format: 'pdf' }, { ...place, text: words.pdf }),
    documentButton({ format: 'zip' }, { ...place, text: words.session }),
  ]);
}
