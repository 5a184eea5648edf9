import type { BotFacts } from '../bot-facts.ts';
import type { Edited } from '../domain/audit/edited.ts';
import type { Deps } from '../domain/deps.ts';
import type { SourceMessage } from '../domain/messages/source-message.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Fields } from './field.ts';
import type { FormArguments } from './form-arguments.ts';
import type { FormId } from './form-id.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

export interface FormCall<A = FormArguments> {
  viewer: Viewer;
  args: A;
  /** Only while it opens, and only when it was opened on a message: what is to be kept of it goes into a field. */
  message?: SourceMessage | undefined;
  /** What was chosen so far in the fields that redraw the form, by their names. */
  chosen?: Record<string, string> | undefined;
  deps: Deps;
  bot: BotFacts;
  t: Catalogue;
}

/** A form as it is shown. */
export interface FormView<F extends Fields = Fields> {
  title: string;
  /** The button that sends it: the act and its reach, « Envoyer 13 convocations ». */
  submit: string;
  /** The title of what is said then, where nothing was saved; « Enregistré » when nothing is said. */
  done?: string;
  intro?: Passage[];
  fields: F;
  /** What it is about, whole: a page has room for it below the fields. */
  reading?: Reading;
  /** For what cannot be undone: the box to tick first, « Oui, annuler la réunion et prévenir les 13 personnes convoquées ». */
  confirm?: string;
  /** What it changes, when that exists already: what somebody else changed meanwhile is then never overwritten unseen. */
  edits?: Edited;
}

/** A form, whatever its fields: the list and whoever shows it know no more. */
export interface Form {
  id: FormId;
  /** Cannot be undone, or reaches people: it says so and asks once more. */
  isDestructive: boolean;
  /**
   * What it shows now. It is opened again when it is sent, without the message that it was opened on.
   * @throws UserError for those who may not use it.
   */
  open: (call: FormCall) => Promise<FormView>;
  /**
   * Carries it out and says what was done.
   * @throws InvalidForm naming the fields to mend.
   */
  submit: (call: FormCall, values: Record<string, unknown>) => Promise<Passage[]>;
}
