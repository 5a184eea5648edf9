import { randomBytes } from 'node:crypto';
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { Logger } from 'pino';
import { errorOffers } from '../../acts/offers/error-offers.ts';
import { officesOf } from '../../domain/people/access.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { refuseForm, tellPerson } from '../tell-person.ts';

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/**
 * The only place where a failure becomes words: a `UserError` its sentence, a form's errors under their fields,
 * anything else a reference that stands in the log with the stack.
 */
export function errorBoundary(log: Logger): (args: Args) => Promise<void> {
  return async (args) => {
    try {
      await args.next();
    } catch (error) {
      await tell(args, error, log).catch((failure: unknown) =>
        log.error({ err: failure }, 'could not tell a person of a failure'),
      );
    }
  };
}

async function tell(args: Args, error: unknown, log: Logger): Promise<void> {
  if (error instanceof InvalidForm) return refuseForm(args, (t) => fieldSentences(error, t));
  if (error instanceof UserError) {
    return tellPerson(
      args,
      (t) => error.sentence(t),
      (viewer, t) => errorOffers(error, { reader: officesOf(viewer), t }),
    );
  }
  const reference = randomBytes(4).toString('hex').toUpperCase();
  log.error({ err: error, reference }, 'a request failed');
  await tellPerson(args, (t) => t.answers.failure({ reference }));
}

function fieldSentences({ fields }: InvalidForm, t: Catalogue): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, error]) => [field, error.sentence(t)]));
}
