import { giveVoice } from '../domain/adoption/give-voice.ts';
import type { ApprovalChoice } from '../domain/approvals/approval-status.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { findVersion } from '../domain/decisions/find-version.ts';
import type { Deps } from '../domain/deps.ts';
import { InvalidForm, UserError } from '../errors.ts';
import { decisionLines, voiceText } from '../presenters/decision-presenter.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './opened-link.ts';

const CHOICES: ApprovalChoice[] = ['AGREE', 'DISAGREE', 'ABSTAIN'];

/** What a link to a decision asks: the word of each party for which its reader speaks. The text and its proof stand below. */
export async function askVoice({ viewer, t, subject: versionId }: OpenedLink, deps: Deps): Promise<LinkQuestion> {
  const { reference } = await findVersion(viewer, versionId, deps);
  const { decision, voices } = await describeDecision(viewer, { reference }, deps);
  const words = t.decisions.ask;
  const about = { language: viewer.language, lines: [decision.committee.name, t.decisions.quote(decision)] };
  const reading = { title: words.text, lines: decisionLines(decision, t) };
  if (decision.state !== 'PROPOSED') return { ...about, title: words.settled({ reference }), reading };
  if (decision.version.id !== versionId) throw new UserError('decisionReworded', { reference });
  const held = decision.approval.positions.filter(({ party }) => voices.includes(party.id));
  if (held.length === 0) throw new UserError('noVoice');
  const options = CHOICES.map((choice) => ({ text: t.decisions.choices[choice], value: choice as string }));
  return {
    ...about,
    title: words.title({ reference }),
    button: words.send,
    choices: held.map(({ party, position }) => ({
      label: party.shortName,
      name: party.id,
      // Nobody agrees by not looking.
      options: [{ text: words.noAnswer, value: '' }, ...options],
      initial: position?.choice,
    })),
    writing: { label: words.reason, name: 'reason' },
    reading,
  };
}

/** Records the words that were chosen. */
export async function answerVoiceLink(
  { viewer, t, subject: versionId }: OpenedLink,
  given: URLSearchParams,
  deps: Deps,
): Promise<LinkAnswer> {
  const { reference } = await findVersion(viewer, versionId, deps);
  const { voices } = await describeDecision(viewer, { reference }, deps);
  const reason = given.get('reason') ?? '';
  const said: string[] = [];
  for (const partyId of voices) {
    const choice = CHOICES.find((each) => each === given.get(partyId));
    if (!choice) continue;
    const position = { subject: 'DECISION', versionId, partyId, choice, reason } as const;
    said.push(...voiceText(await giveVoice(viewer, position, deps), choice, t));
  }
  if (said.length === 0) throw new InvalidForm({ [voices[0] ?? 'choice']: new UserError('choiceMissing') });
  return { language: viewer.language, title: t.notices.answered, lines: said };
}
