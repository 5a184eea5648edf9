import { step } from './step.ts';

/** Béatrice and Hugo, of the Caf's services, read e-mail only. */
export const twoByMail = step('two by mail', async ({ deps: { db } }) => {
  const slackUserId = { in: ['U0BEATRIC1', 'U0HUGO0001'] };
  await db.person.updateMany({ where: { slackUserId }, data: { reachBy: 'EMAIL' } });
});
