import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { askVoices } from './ask-voices.ts';
import { findDecision } from './find-decision.ts';
import { textHash } from './insert-decision.ts';
import { MOST_TEXT } from './read-decision-input.ts';
import { decisionRights } from './rights.ts';
import { isWordingFixed } from './wording-fixed.ts';

/**
 * Gives a proposed decision another wording: a new version, for which each party is asked anew; what was said of the
 * former one no longer counts, and who said it is told.
 * @throws UserError for who may not record, and for a decision that is settled (it is corrected by another one) or whose text
 * was written from what it changes;
 * InvalidForm for a text that is empty, too long or the same, and without a reason.
 */
export async function amendDecision(
  viewer: Viewer,
  input: { reference: string; text: string; reason: string },
  deps: Deps,
): Promise<{ reference: string; number: number }> {
  await requireRight(viewer, decisionRights.amend, deps);
  const { id } = await findDecision(viewer, input.reference, deps);
  const text = input.text.replace(/\r\n/g, '\n').trim();
  const reason = input.reason.trim();
  if (text === '') throw new InvalidForm({ text: new UserError('required') });
  if (text.length > MOST_TEXT) throw new InvalidForm({ text: new UserError('tooLong', { most: MOST_TEXT }) });
  if (reason === '') throw new InvalidForm({ reason: new UserError('required') });
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    // Nobody's word goes to the former wording meanwhile.
    await tx.$queryRaw`select id from "Decision" where id = ${id}::uuid for update`;
    const row = await tx.decision.findUniqueOrThrow({
      where: { id },
      include: { versions: { orderBy: { number: 'desc' } }, messages: { orderBy: { position: 'asc' } } },
    });
    const { state, reference, versions, messages } = row;
    if (state !== 'PROPOSED') throw new UserError('decisionSettled', { reference, state });
    if (isWordingFixed(row)) throw new UserError('decisionFixed', { reference });
    const [last] = versions;
    if (!last || last.text === text) throw new InvalidForm({ text: new UserError('sameText') });
    const number = last.number + 1;
    const hash = textHash(text, messages);
    const author = { writtenById: viewer.person?.id ?? null, writtenBy: viewer.person?.name ?? viewer.slackUserId };
    await tx.decisionVersion.create({
      data: { decisionId: id, number, text, hash, reason, ...author, writtenAt: now },
    });
    // What was refused is another text now.
    await tx.decision.update({ where: { id }, data: { agendaAskedAt: null, agendaTitle: null } });
    await askVoices(tx, id, now);
    note('decision.reworded', ['Decision', id], {
      before: { number: last.number, hash: last.hash },
      after: { reference, number, hash, reason },
    });
    return { reference, number };
  });
}
