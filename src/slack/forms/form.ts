import type { AllMiddlewareArgs } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import type { BotFacts } from '../../bot-facts.ts';
import type { Deps } from '../../domain/deps.ts';
import type { SourceMessage } from '../../domain/messages/source-message.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import type { FormArguments } from '../../forms/form.ts';
import type { FormId } from '../../forms/form-id.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FormValues } from './form-values.ts';

export interface FormCall {
  viewer: Viewer;
  args: FormArguments;
  /** Only while it opens, and only when it was opened on a message: what is to be kept of it goes into a field. */
  message?: SourceMessage | undefined;
  deps: Deps;
  bot: BotFacts;
  t: Catalogue;
}

export interface FormSubmission extends FormCall {
  /** For a form that takes a file: Slack gives it to the bot alone. */
  slack: { client: AllMiddlewareArgs['client']; token: string };
}

/** A form: what it shows, and what sending it does. Its id is its `callback_id`. */
export interface Form {
  id: FormId;
  /** The button that sends it, and the title of what is said then, where nothing is saved. */
  words?: (t: Catalogue) => { send: string; done: string };
  /** @throws UserError for those who may not use it. */
  open: (call: FormCall) => Promise<FormView>;
  /**
   * Carries the form out and says what was done.
   * @throws InvalidForm naming the fields to mend; the form then stays open with what was typed.
   */
  submit: (call: FormSubmission, values: FormValues) => Promise<KnownBlock[]>;
}

/** A form's window, before the frame adds its id and where it came from. */
export interface FormView {
  title: string;
  blocks: ModalView['blocks'];
}
