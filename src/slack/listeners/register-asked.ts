import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { fileName } from '../../documents/file-name.ts';
import { layOut } from '../../documents/meeting-file.ts';
import { decisionPaper } from '../../documents/papers/decision-paper.ts';
import { registerCsv } from '../../documents/register-csv.ts';
import { registerXlsx } from '../../documents/register-xlsx.ts';
import { describeDecision } from '../../domain/decisions/describe-decision.ts';
import { type DecisionQuery, listDecisions } from '../../domain/decisions/list-decisions.ts';
import { logDecisionExtract, logRegisterExport } from '../../domain/decisions/log-export.ts';
import { listParties } from '../../domain/parties/list-parties.ts';
import { loadLogos } from '../../domain/parties/load-logos.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { words } from '../../i18n/words.ts';
import { handOver } from '../hand-over.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

interface RegisterAsked {
  format: 'xlsx' | 'csv';
  agreement: string;
  query: DecisionQuery;
}

interface ExtractAsked {
  format: 'docx' | 'pdf';
  agreement: string;
  /** Its reference. */
  decision: string;
}

/** Somebody asked for the register as a file, or for the extract of a decision: it goes into their direct messages (Art. 12). */
export function registerAsked(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(
    ACTION.exportRegister,
    async ({ ack, action, body, context, client, respond }) => {
      await ack();
      const { format, query, ...asked } = JSON.parse(action.value ?? '{}') as RegisterAsked;
      const asker = {
        slackUserId: body.user.id,
        channelId: body.channel?.id,
        via: 'button',
        audience: 'self',
      } as const;
      const viewer = await identify(context, { ...asker, agreementCode: asked.agreement }, services);
      const t = words(viewer.language);
      const agreement = viewer.agreement.code;
      const { decisions: found, reserved } = await listDecisions(viewer, query, services);
      const decisions = format === 'csv' ? found.filter(({ state }) => state === 'ADOPTED') : found;
      const content =
        format === 'csv'
          ? registerCsv(decisions, { name: await partyNames(viewer, services), siret: null })
          : await registerXlsx(decisions, { language: viewer.language });
      const titles = t.register.files;
      const title = format === 'csv' ? titles.scdl({ agreement }) : titles.register({ agreement, on: viewer.today });
      await logRegisterExport(viewer, { format, query, decisions }, services);
      const told = await handOver(client, { slackUserId: body.user.id, name: fileName(title, format), content }, t);
      // Open data is made to be published: what may not be is said to whoever holds the file (Art. 12).
      const kept = format === 'csv' ? decisions.filter(({ visibility }) => visibility !== 'PUBLIC').length : 0;
      const remarks = [
        ...(reserved > 0 ? [titles.kept({ number: reserved })] : []),
        ...(kept > 0 ? [titles.notPublic({ number: kept })] : []),
      ];
      const text = [told, ...remarks].map(escapeText).join('\n');
      await respond({ text, response_type: 'ephemeral', replace_original: false });
    },
  );

  app.action<BlockAction<ButtonAction>>(
    ACTION.extractDecision,
    async ({ ack, action, body, context, client, respond }) => {
      await ack();
      const { format, decision: reference, ...asked } = JSON.parse(action.value ?? '{}') as ExtractAsked;
      const asker = {
        slackUserId: body.user.id,
        channelId: body.channel?.id,
        via: 'button',
        audience: 'self',
      } as const;
      const viewer = await identify(context, { ...asker, agreementCode: asked.agreement }, services);
      const t = words(viewer.language);
      const agreement = viewer.agreement.code;
      const { decision } = await describeDecision(viewer, { reference }, services);
      const logos = await loadLogos(viewer.agreement.id, services);
      const paper = decisionPaper({ decision, language: viewer.language, agreement, createdAt: services.now(), logos });
      const file = await layOut(paper, agreement, format);
      await logDecisionExtract(viewer, { format, decision }, services);
      const text = await handOver(client, { slackUserId: body.user.id, ...file }, t);
      await respond({ text: escapeText(text), response_type: 'ephemeral', replace_original: false });
    },
  );
}

/** The parties decide together: the body that decides is all of them. */
async function partyNames(viewer: Viewer, services: Services): Promise<string> {
  const parties = await listParties(viewer, {}, services);
  return parties.map(({ officialName }) => officialName).join(', ');
}
