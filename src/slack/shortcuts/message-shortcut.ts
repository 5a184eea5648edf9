import type { PlainRight } from '../../domain/viewer/right.ts';
import type { FormId } from '../../forms/form-id.ts';
import type { ShortcutId } from '../ids.ts';

/** Something to do with a message, in its « … » menu. Its name and description are in `i18n`, under `shortcuts`. */
export interface MessageShortcut {
  /** Its `callback_id`, in the manifest too. */
  id: ShortcutId;
  /** Opened with the message, as {@link FormCall.message}. */
  form: FormId;
  /** The thread around the message is read and kept with it until the form is sent: its name goes into `args.capture`. */
  capturesThread?: boolean;
  /** @throws UserError for those who may not use it: said before the message is read. */
  right: PlainRight;
}
