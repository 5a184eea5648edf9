import type { ItemKind } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import type { MessageSource } from '../messages/source-message.ts';

export interface ProposedPointInput {
  title: string;
  kind?: ItemKind;
  papers?: string;
  /** The message that it comes from: it is proposed once for a meeting. */
  source?: MessageSource;
}

/** Characters of a title, and of a paper's reference. */
export const MOST_PROPOSED = 300;

/**
 * What a proposed point says, trimmed.
 * @throws InvalidForm without a title, or for a text too long.
 */
export function readProposedPoint({ title, kind = 'DISCUSSION', papers = '' }: ProposedPointInput): {
  title: string;
  kind: ItemKind;
  papers: string | null;
} {
  if (title.trim() === '') throw new InvalidForm({ title: new UserError('required') });
  for (const [name, text] of Object.entries({ title, papers })) {
    if (text.length > MOST_PROPOSED)
      throw new InvalidForm({ [name]: new UserError('tooLong', { most: MOST_PROPOSED }) });
  }
  return { title: title.trim(), kind, papers: papers.trim() || null };
}
