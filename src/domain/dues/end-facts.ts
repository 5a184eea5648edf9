import { z } from 'zod';
import { Article } from '../text/party-name.ts';
import type { DueKind } from './due.ts';
import type { Ending, LapsedEnd, ToldEnd, UntoldEnd } from './ending.ts';

const partyName = z.object({ shortName: z.string(), article: z.enum(Article) });

/** Who may read of it: as the matter itself (Art. 12). */
const readable = z.object({
  visibility: z.enum(['PARTIES', 'COMMITTEE', 'PUBLIC']),
  committeeId: z.string().nullable().optional(),
  meetingId: z.string().nullable().optional(),
});

const judgedCorrection = z.object({
  readable,
  reference: z.string(),
  committee: z.string(),
  day: z.string(),
  text: z.string(),
  by: z.string(),
  answer: z.string().nullable(),
});

/**
 * What is said of each end that is told, as it was when it happened; its words live in `i18n`, under `ends`. An end listed here must
 * be told by the rule of its kind, and one that is told must be listed: see {@link EndRules}.
 */
export const endSchemas = {
  /** A correction of minutes is accepted: a new version is to come. */
  'correction.answered': judgedCorrection,
  /** A correction of minutes is refused, with why. */
  'correction.refused': judgedCorrection,
  /** A task of minutes is dropped, with why. */
  'task.withdrawn': z.object({
    readable,
    taskId: z.string(),
    reference: z.string(),
    committee: z.string(),
    day: z.string(),
    text: z.string(),
    by: z.string(),
    reason: z.string(),
  }),
  /** A party disagrees with a proposed decision. */
  'voice.refused': z.object({
    readable,
    reference: z.string(),
    committee: z.string(),
    text: z.string(),
    parties: z.array(partyName),
    isFixed: z.boolean(),
    by: z.string(),
    reason: z.string(),
  }),
  /** A party abstains: that is no agreement, so the decision cannot be adopted. */
  'voice.declined': z.object({
    readable,
    reference: z.string(),
    committee: z.string(),
    text: z.string(),
    parties: z.array(partyName),
    isFixed: z.boolean(),
    by: z.string(),
    reason: z.string(),
  }),
  /** A proposed decision is given up, or closed without being adopted. */
  'voice.withdrawn': z.object({
    readable,
    reference: z.string(),
    committee: z.string(),
    text: z.string(),
    by: z.string(),
    reason: z.string(),
    isClosed: z.boolean(),
  }),
} as const satisfies Record<string, z.ZodObject<{ readable: typeof readable }>>;

/** Names of the ends that are told: the kind of due, and how it ended. */
export type EndCode = keyof typeof endSchemas;

export type EndFactsOf<C extends EndCode> = z.infer<(typeof endSchemas)[C]>;

/** How each ask of a kind may end, and who is told of it. A kind without one of them does not compile. */
export type EndRules<K extends DueKind> = {
  [E in Ending]: `${K}.${E}` extends EndCode ? ToldEnd : E extends 'lapsed' ? LapsedEnd : UntoldEnd;
};

/**
 * The same, with what settles one that is late: closed with a reason by who coordinates or keeps the records, or by acts of its
 * own alone.
 */
export type KindEnds<K extends DueKind> = EndRules<K> & { settled: 'byReason' | { own: string } };
