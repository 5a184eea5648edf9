import { z } from 'zod';
import type { WorkspaceSeed } from './options.ts';

const id = (letters: string) => z.string().regex(new RegExp(`^[${letters}][A-Z0-9]{8,}$`));

const user = z.strictObject({
  id: id('UW'),
  name: z.string().min(1),
  realName: z.string().min(1),
  title: z.string().default(''),
  locale: z.string().default('fr-FR'),
  timeZone: z.string().default('Europe/Paris'),
  email: z.email().optional(),
  isBot: z.boolean().default(false),
  isGuest: z.boolean().default(false),
  isForeign: z.boolean().default(false),
});

const channel = z.strictObject({
  id: id('CG'),
  name: z.string().regex(/^[a-z0-9_-]{1,80}$/),
  topic: z.string().default(''),
  kind: z.enum(['public', 'private']),
  members: z.array(id('UW')),
});

const workspaceFileSchema = z.strictObject({
  name: z.string().min(1),
  teamId: id('T'),
  users: z.array(user).min(1),
  channels: z.array(channel),
});

/**
 * The workspace that a seed file describes (`workspace` in prisma/seed/issoire-sandbox.json), defaults filled in.
 * @throws ZodError when the file is not one.
 */
export function readWorkspaceFile(json: unknown): WorkspaceSeed {
  const { users, ...rest } = workspaceFileSchema.parse(json);
  // zod writes an absent e-mail as `undefined`; the workspace wants the key absent.
  return { ...rest, users: users.map(({ email, ...known }) => (email ? { ...known, email } : known)) };
}
