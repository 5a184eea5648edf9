import type { VersionAnswer } from '../domain/minutes/describe-version.ts';
import type { Notice } from '../domain/outbox/notice.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { minutesChanges } from './minutes-changes.ts';
import { minutesLines } from './minutes-presenter.ts';

/** Minutes that were circulated, in words. What to do stands first: a long text is cut in chat, whole in an e-mail. */
export function minutesNoticeText(notice: Extract<Notice, { code: 'minutes' }>, t: Catalogue, way: 'chat' | 'mail') {
  const { content, former, number, voices } = notice;
  const { committee, day } = content;
  return {
    headline: t.minutes.sent({ committee, day, number }),
    lines: [
      ...(voices.length > 0 ? [t.minutes.yourVoice({ parties: voices })] : []),
      ...changedLines({ content, former, number }, t),
      ...(way === 'mail' ? [t.minutes.wholeBelow] : []),
      ...minutesLines(content, t),
    ],
    points: [],
  };
}

/** Which minutes, which version of which day, and by which fingerprint they are known again. */
export function versionLines(version: VersionAnswer, t: Catalogue): string[] {
  const { content, number, circulatedOn, hash } = version;
  return [
    t.minutes.title(content),
    t.minutes.ask.version({ number, on: circulatedOn }),
    t.minutes.fingerprint({ hash }),
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
