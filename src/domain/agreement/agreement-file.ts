import { z } from 'zod';
import { Language, RenewalMode } from '../../database/generated/enums.ts';
import { committeeSchema } from './file/committee-schema.ts';
import { competenceSchema } from './file/competence-schema.ts';
import { partySchema } from './file/party-schema.ts';
import { personSchema } from './file/person-schema.ts';
import { axisSchema, objectiveSchema } from './file/plan-schema.ts';
import { channelSchema, documentSchema, legalReferenceSchema } from './file/record-schema.ts';
import { schemeSchema } from './file/scheme-schema.ts';
import { absent, civilDate, code, count, text, timeZone } from './file/values.ts';

const facts = z.strictObject({
  code,
  title: text,
  /** As printed on the cover, even where the clauses say otherwise (K-1). */
  titlePeriod: text,
  purpose: text,
  territory: text,
  timeZone,
  language: z.enum(Language),
  signedOn: civilDate,
  signedAt: text,
  legalStart: civilDate,
  /** Last day in force, inclusive. */
  legalEnd: civilDate,
  termSource: text,
  precedenceSource: absent(text),
  isExperimental: z.boolean().default(false),
  renewalMode: z.enum(RenewalMode),
  terminationNoticeMonths: count,
  terminationForm: text,
});

/**
 * An agreement as a file describes it: what the text says, and, where known, who sits where. The order of a list is
 * the order in which people see it. Shape only; `readAgreementFile` also checks that its codes lead somewhere.
 */
export const agreementFileSchema = z.strictObject({
  /** Version of this format. */
  format: z.literal(1),
  agreement: facts,
  parties: z.array(partySchema).min(2, 'must hold at least two parties'),
  axes: z.array(axisSchema),
  missions: z.array(text),
  objectives: z.array(objectiveSchema),
  committees: z.array(committeeSchema),
  documents: z.array(documentSchema).default([]),
  legalReferences: z.array(legalReferenceSchema).default([]),
  competences: z.array(competenceSchema).default([]),
  schemes: z.array(schemeSchema).default([]),
  /** Rules that the parties have settled; the others keep the product's default. */
  settings: z.record(z.string(), z.json()).default({}),
  people: z.array(personSchema).default([]),
  channels: z.array(channelSchema).default([]),
});

export type AgreementFile = z.infer<typeof agreementFileSchema>;

export type FileParty = AgreementFile['parties'][number];
export type FileCommittee = AgreementFile['committees'][number];
export type FileSeatRule = FileCommittee['seatRules'][number];
export type FilePerson = AgreementFile['people'][number];
export type FileMembership = FilePerson['memberships'][number];
