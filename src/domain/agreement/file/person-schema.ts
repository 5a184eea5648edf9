import { z } from 'zod';
import { Capacity, Language, Role } from '../../../database/generated/enums.ts';
import { absent, code, email, slackUserId, span, text } from './values.ts';

const role = z.strictObject({ role: z.enum(Role), party: absent(code), ...span });

const voice = z.strictObject({ party: code, capacity: z.enum(Capacity), ...span });

const membership = z.strictObject({
  committee: code,
  seatRule: code,
  party: code,
  axes: z.array(code).default([]),
  /** Name of the person represented; absent for the holder of the seat. */
  holder: absent(text),
  ...span,
  endReason: absent(text),
});

/** Somebody of the roster, with their roles, the parties they speak for, and their seats. */
export const personSchema = z.strictObject({
  name: text,
  jobTitle: absent(text),
  email: absent(email),
  slackUserId: absent(slackUserId),
  language: absent(z.enum(Language)),
  roles: z.array(role).default([]),
  voices: z.array(voice).default([]),
  memberships: z.array(membership).default([]),
});
