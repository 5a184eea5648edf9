import { z } from 'zod';
import { DocumentKind, DocumentState, Visibility } from '../../../database/generated/enums.ts';
import { absent, civilDate, code, slackChannelId, text } from './values.ts';

/** A paper that the agreement speaks of, held or not (C-6). */
export const documentSchema = z.strictObject({
  code,
  title: text,
  aliases: z.array(text).default([]),
  kind: z.enum(DocumentKind),
  state: z.enum(DocumentState),
  party: absent(code),
  dated: absent(civilDate),
  url: absent(z.url('must be an address such as https://example.org/annexe.pdf')),
  source: text,
  note: absent(text),
  /** Who may read of it (Art. 12): the parties, unless the file says otherwise. */
  visibility: z.enum(Visibility).default('PARTIES'),
});

/** A « Vu », to the letter, with our note where its citation is wrong (K-17). */
export const legalReferenceSchema = z.strictObject({ text, note: absent(text) });

/** A channel that speaks for the agreement, or for one of its committees. */
export const channelSchema = z.strictObject({ channelId: slackChannelId, committee: absent(code) });
