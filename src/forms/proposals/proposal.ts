import type { z } from 'zod';
import type { DecisionDraft } from '../../domain/decisions/decision-draft.ts';
import { UserError } from '../../errors.ts';
import type { FormCall } from '../form.ts';

/** What would be asked, and what is to be known of it beforehand. */
export interface Drafted {
  draft: DecisionDraft;
  remarks?: string[];
}

export interface Proposed {
  reference: string;
  said: string[];
}

/** Something that the parties are asked to agree to, once who proposes it has seen to whom it goes. */
export interface Proposal {
  /**
   * What each party would read; nothing is written.
   * @throws UserError for who may not, and for what cannot be asked.
   */
  draft: (call: FormCall) => Promise<Drafted>;
  /** Records it and has the parties asked. Twice, it is asked once. */
  propose: (call: FormCall) => Promise<Proposed>;
}

interface Definition<A> {
  /** What was typed, as it travels in a button: strings. */
  args: z.ZodType<A>;
  draft: (call: FormCall<A>) => Promise<Drafted>;
  propose: (call: FormCall<A>) => Promise<Proposed>;
}

/** A proposal from its definition: its functions are given what was typed, parsed again each time. */
export function defineProposal<A>({ args, draft, propose }: Definition<A>): Proposal {
  const typed = (call: FormCall): FormCall<A> => {
    const read = args.safeParse(call.args);
    if (!read.success) throw new UserError('formNeedsButton');
    return { ...call, args: read.data };
  };
  return { draft: async (call) => draft(typed(call)), propose: async (call) => propose(typed(call)) };
}
