import type { App, BlockAction, ButtonAction, Context } from '@slack/bolt';
import { fileName } from '../../documents/file-name.ts';
import { refusedXlsx } from '../../documents/spreadsheet/refused-xlsx.ts';
import { confirmImport } from '../../domain/spreadsheet/confirm-import.ts';
import { describeImport } from '../../domain/spreadsheet/describe-import.ts';
import { undoImport } from '../../domain/spreadsheet/undo-import.ts';
import { UserError } from '../../errors.ts';
import { words } from '../../i18n/words.ts';
import { handOver } from '../hand-over.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';
import { importView } from '../views/import-view.ts';
import { messageOf } from '../views/message.ts';
import { bold, lines } from '../views/rich-text.ts';

interface Answered {
  agreement: string;
  import: string;
  fingerprint: string;
}

type Click = { action: ButtonAction; body: BlockAction; context: Context };

/** Somebody confirmed an import, undid it, or wants the lines that were refused. */
export function importAnswered(app: App, services: Services): void {
  const { db, now } = services;

  app.action<BlockAction<ButtonAction>>(ACTION.confirmImport, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { asked, viewer, t } = await whoAnswers({ action, body, context }, services);
    const confirmed = await confirmImport(viewer, { id: asked.import, fingerprint: asked.fingerprint }, { db, now });
    const preview = await describeImport(viewer, { id: asked.import }, { db });
    if (!preview) throw new UserError('importGone');
    const file = preview.record.fileName;
    const told =
      confirmed.outcome === 'stale'
        ? lines(bold(t.imports.stale))
        : lines(bold(t.imports.confirmed({ file, ...confirmed })), t.imports.next);
    const place = { agreement: asked.agreement, language: viewer.language };
    const blocks = [...told, ...importView(preview, place, t)];
    const rerun = { line: `import id:${asked.import} convention:${asked.agreement}`, page: 0, isPublic: false };
    await respond({ ...messageOf(blocks, { rerun, mayShare: false }, t), replace_original: true });
  });

  app.action<BlockAction<ButtonAction>>(ACTION.undoImport, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { asked, viewer, t } = await whoAnswers({ action, body, context }, services);
    const { file, undone } = await undoImport(viewer, { id: asked.import }, { db, now });
    const blocks = lines(bold(t.imports.undone({ file, number: undone })));
    await respond({ ...messageOf(blocks, { rerun: null, mayShare: false }, t), replace_original: true });
  });

  app.action<BlockAction<ButtonAction>>(
    ACTION.refusedLines,
    async ({ ack, action, body, context, client, respond }) => {
      await ack();
      const { asked, viewer, t } = await whoAnswers({ action, body, context }, services);
      const preview = await describeImport(viewer, { id: asked.import }, { db });
      if (!preview) throw new UserError('importGone');
      const { record, comparison } = preview;
      const refused = [...record.reading.refused, ...comparison.refused];
      const content = await refusedXlsx(refused, viewer.language);
      const name = fileName(t.imports.refusedTitle({ file: record.fileName }), 'xlsx');
      const text = await handOver(client, { slackUserId: body.user.id, name, content }, t);
      await respond({ text: escapeText(text), response_type: 'ephemeral', replace_original: false });
    },
  );
}

async function whoAnswers({ action, body, context }: Click, services: Services) {
  const asked = JSON.parse(action.value ?? '{}') as Answered;
  const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
  const viewer = await identify(context, { ...asker, agreementCode: asked.agreement }, services);
  return { asked, viewer, t: words(viewer.language) };
}
