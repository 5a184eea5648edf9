import { giveVoice } from '../domain/adoption/give-voice.ts';
import type { Deps } from '../domain/deps.ts';
import { askCorrection } from '../domain/minutes/correct-minutes.ts';
import { describeVersion, type VersionAnswer } from '../domain/minutes/describe-version.ts';
import type { MinutesPurpose } from '../domain/signed-links/link-purpose.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { minutesLines } from '../presenters/minutes-presenter.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './opened-link.ts';

/** What a link in a letter with minutes asks: a party's agreement, or what is to be corrected. The text stands below. */
export async function askMinutes(
  { viewer, t, purpose, subject }: OpenedLink<MinutesPurpose>,
  deps: Deps,
): Promise<LinkQuestion> {
  const version = await describeVersion(viewer, { versionId: subject }, deps);
  const { awaited, agreed, content } = version;
  const words = t.minutes.ask;
  const about = { language: viewer.language, lines: aboutVersion(version, t) };
  const reading = { title: words.text, lines: minutesLines(content, t) };
  if (purpose === 'correct') {
    const writing = { label: t.forms.askCorrection.text, name: 'text' };
    return { ...about, title: words.correct, button: words.send, writing, reading };
  }
  if (awaited.length + agreed.length === 0) throw new UserError('noVoice');
  if (awaited.length === 0) return { ...about, title: words.agreed({ parties: agreed }), reading };
  return { ...about, title: words.agree({ parties: awaited }), button: t.notices.confirm, reading };
}

/** Carries a minutes link out. */
export async function answerMinutesLink(
  { viewer, t, purpose, subject: versionId }: OpenedLink<MinutesPurpose>,
  given: URLSearchParams,
  deps: Deps,
): Promise<LinkAnswer> {
  const version = await describeVersion(viewer, { versionId }, deps);
  const { reference } = version;
  const about = { language: viewer.language, title: t.notices.answered };
  if (purpose === 'correct') {
    await askCorrection(viewer, { reference, versionId, text: given.get('text') ?? '' }, deps);
    return { ...about, lines: [...aboutVersion(version, t), t.minutes.asked] };
  }
  const word = { subject: 'MINUTES', versionId, partyId: null, choice: 'AGREE', reason: '' } as const;
  const { approval } = await giveVoice(viewer, word, deps);
  const said = t.minutes.agreed({ reference, ...approval });
  return { ...about, lines: [...aboutVersion(version, t), said] };
}

/** Which minutes, which version of which day, and by which fingerprint they are known again. */
function aboutVersion({ content, number, circulatedOn, hash }: VersionAnswer, t: Catalogue): string[] {
  return [
    t.minutes.title(content),
    t.minutes.ask.version({ number, on: circulatedOn }),
    t.minutes.fingerprint({ hash }),
  ];
}
