import { requireSteward } from '../../domain/people/access.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { receiveSpreadsheet } from '../receive-spreadsheet.ts';
import { fileInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** How long Slack may take to give the file, in milliseconds: the form itself must be answered within three seconds. */
const PATIENCE = 1500;

/** Takes a spreadsheet in, like a file dropped in the direct messages, where its preview is shown (X2-1). */
export const sendSpreadsheetForm: Form = {
  id: 'send-spreadsheet',
  words: ({ forms: { sendSpreadsheet } }) => ({ send: sendSpreadsheet.send, done: sendSpreadsheet.read }),

  async open({ viewer, t }) {
    requireSteward(viewer);
    const words = t.forms.sendSpreadsheet;
    return {
      title: words.title,
      blocks: [
        ...lines(words.how),
        // Not by type: Slack refuses an .xlsm or .ods before we can say in our words what to do.
        fileInput({ name: 'file', label: words.file, hint: words.hint }),
      ],
    };
  },

  async submit({ viewer, deps, t, slack: { client, token } }, values) {
    requireSteward(viewer);
    const [file] = values.files('file');
    if (!file) throw new InvalidForm({ file: new UserError('required') });
    const given = { file, token, timeout: PATIENCE };
    const { fileName, preview } = await receiveSpreadsheet(viewer, given, { client, deps });
    const { channel } = await client.conversations.open({ users: viewer.slackUserId });
    await client.chat.postMessage({ channel: channel?.id ?? viewer.slackUserId, ...preview });
    return lines(t.forms.sendSpreadsheet.done({ file: fileName }));
  },
};
