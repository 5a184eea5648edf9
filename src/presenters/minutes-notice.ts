import type { VersionAnswer } from '../domain/minutes/describe-version.ts';
import type { Notice, NoticeOf } from '../domain/outbox/notice.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { minutesChanges } from './minutes-changes.ts';
import { minutesLines } from './minutes-presenter.ts';
import type { NoticeText } from './notice-text.ts';

/** Minutes that were circulated, in words. What to do stands first: a long text is cut in chat, whole in an e-mail. */
export function minutesNoticeText(notice: Extract<Notice, { code: 'minutes' }>, t: Catalogue, way: 'chat' | 'mail') {
  const { content, former, number, voices } = notice;
  const { committee, day } = content;
  return {
    headline: t.minutes.sent({ committee, day, number }),
    lines: [
      ...(voices.length > 0 ? [t.minutes.yourVoice({ parties: voices }), ...silenceLines(notice, t)] : []),
      ...(voices.length > 0 ? recordedLines(notice, t) : []),
      ...changedLines({ content, former, number }, t),
      ...(way === 'mail' ? [t.minutes.wholeBelow] : []),
      ...minutesLines(content, t),
    ],
    points: [],
  };
}

/** Which minutes, which version of which day, and by which fingerprint they are known again. */
export function versionLines(version: VersionAnswer, t: Catalogue): string[] {
  const { content, number, circulatedOn, hash, awaited } = version;
  return [
    t.minutes.title(content),
    t.minutes.ask.version({ number, on: circulatedOn }),
    t.minutes.fingerprint({ hash }),
    ...(awaited.length > 0 ? silenceLines(version, t) : []),
    ...changedLines(version, t),
  ];
}

/** What a version changes in the one before, under its title; nothing for the first. */
export function changedLines(
  { content, former, number }: Pick<VersionAnswer, 'content' | 'former' | 'number'>,
  t: Catalogue,
): string[] {
  const changes = former ? minutesChanges(former, content, t) : [];
  return changes.length > 0
    ? [t.minutes.fact({ title: t.corrections.changed.title({ number }), text: '' }).trim(), ...changes]
    : [];
}

/** What silence will mean, where it means anything. */
function silenceLines({ silentOn }: { silentOn: string | null }, t: Catalogue): string[] {
  return silentOn ? [t.minutes.silence({ on: silentOn })] : [];
}

/** Minutes that are approved, with the decisions that they record. */
export function minutesApprovedText(notice: NoticeOf<'minutesApproved'>, t: Catalogue): NoticeText {
  const words = t.minutes.approvedNotice;
  const waiting = notice.decisions.filter(({ isAdopted }) => !isAdopted).length;
  return {
    headline: words.headline(notice),
    lines: [words.how[notice.how](notice), ...(waiting > 0 ? [words.waiting({ number: waiting })] : [])],
    points: notice.decisions.filter(({ isAdopted }) => isAdopted).map((decision) => words.adopted(decision)),
  };
}

/** The decisions that agreeing to minutes adopts as they stand, under what that means. */
export function recordedLines(version: { decisions: Recorded[] }, t: Catalogue): string[] {
  const lines = decisionLines(version, t);
  return lines.length > 0 ? [t.minutes.recorded({ number: lines.length }), ...lines] : [];
}

interface Recorded {
  reference: string;
  text: string;
}

/** They alone, a line each. */
export function decisionLines({ decisions }: { decisions: Recorded[] }, t: Catalogue): string[] {
  return decisions.map(({ reference, text }) => t.minutes.recordedOne({ reference, text }));
}
