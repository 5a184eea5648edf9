import { z } from 'zod';
import { ANSWER_IDS } from '../forms/answer-id.ts';

const sheetStatus = z.enum(['PLANNED', 'IN_PROGRESS', 'PAUSED', 'BLOCKED', 'DONE', 'DROPPED', 'TO_DISCUSS']);

/** The filters of a list of decisions: see `DecisionQuery`. */
const decisionQuery = z.object({
  words: z.string().optional(),
  committeeId: z.uuid().optional(),
  state: z.enum(['PROPOSED', 'ADOPTED', 'WITHDRAWN', 'NOT_ADOPTED']).optional(),
  kind: z
    .enum(['OBJECTIVE', 'PLAN', 'REVIEW', 'EVALUATION_QUESTION', 'GUEST', 'RULE', 'COMMUNICATION', 'OTHER'])
    .optional(),
  objective: z.string().optional(),
  ownerId: z.uuid().optional(),
  year: z.string().optional(),
  isOpen: z.boolean().optional(),
  isLate: z.boolean().optional(),
});

/** Every act that is carried out at a press, and what travels in its button or link; never trusted, parsed again when it comes. */
export const payloads = {
  'answer-convocation': z.object({ meeting: z.uuid(), answer: z.enum(['PRESENT', 'REMOTE', 'EXCUSED']) }),
  'acknowledge-secrecy': z.object({ meeting: z.uuid() }),
  'answer-poll': z.object({ poll: z.uuid(), slot: z.uuid(), choice: z.enum(['YES', 'IF_NEEDED', 'NO']) }),
  'accept-point': z.object({ item: z.uuid() }),
  'approve-minutes': z.object({ version: z.uuid() }),
  'agree-to-decision': z.object({ version: z.uuid(), party: z.uuid() }),
  'remind-voice': z.object({ version: z.uuid(), party: z.uuid() }),
  'put-on-agenda': z.object({ decision: z.string() }),
  'settle-decision': z.object({ decision: z.string() }),
  'settle-task': z.object({ task: z.uuid() }),
  'answer-chase': z.object({ chase: z.uuid(), status: sheetStatus, was: sheetStatus }),
  'chase-again': z.object({}),
  'snooze-reminder': z.object({ delivery: z.uuid() }),
  'mute-reminder': z.object({ delivery: z.uuid() }),
  'opt-out': z.object({ delivery: z.uuid() }),
  'resend-delivery': z.object({ delivery: z.uuid() }),
  'renew-feed': z.object({ feed: z.uuid(), committee: z.uuid().nullable() }),
  'revoke-feed': z.object({ feed: z.uuid(), committee: z.uuid().nullable() }),
  'make-document': z.object({
    meeting: z.string(),
    paper: z.enum(['convocation', 'agenda', 'sheet', 'minutes']).optional(),
    format: z.enum(['docx', 'pdf', 'zip', 'ics']),
  }),
  'export-register': z.object({ format: z.enum(['xlsx', 'csv']), query: decisionQuery }),
  'extract-decision': z.object({ decision: z.string(), format: z.enum(['docx', 'pdf']) }),
  'save-calendar': z.object({ file: z.string() }),
  'confirm-import': z.object({ import: z.uuid(), fingerprint: z.string() }),
  'undo-import': z.object({ import: z.uuid() }),
  'get-refused-lines': z.object({ import: z.uuid() }),
  'chase-all': z.object({}),
  'choose-language': z.object({ language: z.enum(['fr', 'en']) }),
  'unbind-channel': z.object({ channel: z.string() }),
  'remove-logo': z.object({ party: z.string() }),
  'show-answer': z.object({ answer: z.enum(ANSWER_IDS), about: z.string().max(200) }),
} as const satisfies Record<string, z.ZodType>;

/** Names of the acts that are carried out at a press; a form has its own. */
export type ActId = keyof typeof payloads;

export type PayloadOf<Id extends ActId> = z.infer<(typeof payloads)[Id]>;
