import { z } from 'zod';
import { Article, PartyKind } from '../../../database/generated/enums.ts';
import { absent, civilDate, code, count, text } from './values.ts';

const signatory = z.strictObject({ office: text, name: text });

const authorizingAct = z.strictObject({
  kind: text,
  body: text,
  decidedOn: civilDate,
  reference: absent(text),
  annex: absent(text),
});

const legalTrace = z.strictObject({
  actId: text,
  reference: text,
  sentOn: absent(civilDate),
  receivedOn: absent(civilDate),
  postedOn: absent(civilDate),
});

/** A signatory institution, its names, who signs for it and by what act (C-1…C-4). */
export const partySchema = z.strictObject({
  code,
  kind: z.enum(PartyKind),
  officialName: text,
  statedName: text,
  shortName: text,
  article: absent(z.enum(Article)),
  aliases: z.array(text).default([]),
  subOrganisations: z.array(z.strictObject({ code, name: text, article: absent(z.enum(Article)) })).default([]),
  signatories: z.array(signatory).default([]),
  authorizingActs: z.array(authorizingAct).default([]),
  originals: absent(z.strictObject({ copies: count, keptAt: absent(text) })),
  legalTraces: z.array(legalTrace).default([]),
});
