import { offerAnswer } from '../src/acts/offers/offer.ts';
import { fileName } from '../src/documents/file-name.ts';
import { planCsv } from '../src/documents/spreadsheet/plan-csv.ts';
import { planJson } from '../src/documents/spreadsheet/plan-json.ts';
import { requireRoster } from '../src/domain/people/access.ts';
import { type ExportedPlan, exportPlan } from '../src/domain/spreadsheet/export-plan.ts';
import { listChoices } from '../src/domain/spreadsheet/list-choices.ts';
import { logPlanExport } from '../src/domain/spreadsheet/log-plan-export.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { sendFiles } from '../src/slack/reply.ts';
import { actRows } from '../src/slack/views/act-button.ts';
import { context } from '../src/slack/views/blocks.ts';
import { lines } from '../src/slack/views/rich-text.ts';

const FORMATS = { xlsx: ['xlsx', 'excel', 'tableur', 'spreadsheet'], csv: ['csv'], json: ['json'] };

/** `/ctg export [xlsx | csv | json]`: all of the plan that the person may read, into their direct messages (Art. 12). */
export const exportCommand: Command = {
  id: 'export',
  names: { fr: 'export', en: 'export' },
  aliases: ['exporter'],
  async run(call) {
    const { viewer, t, deps, args } = call;
    const [word = 'xlsx'] = args.words;
    const format = matchWord(word, FORMATS);
    if (!format) throw usageError(t, 'export');
    requireRoster(viewer);
    // Files go to the person alone, wherever they ask.
    const reader = { ...viewer, audience: 'self' } as const;
    const plan = await exportPlan(reader, deps);
    const content = await contentOf(plan, format, call);
    await logPlanExport(viewer, { format, plan }, deps);
    const { agreement, today } = viewer;
    const title = t.imports.exported.title({ agreement: agreement.code, on: today });
    const { sheets, indicators, means } = plan.tables;
    const count = {
      sheets: sheets.length,
      indicators: new Set(indicators.map(({ code }) => code)).size,
      means: means.length,
    };
    return sendFiles(
      [{ name: fileName(title, format === 'csv' ? 'zip' : format), content }],
      [
        ...lines(t.imports.exported.count(count)),
        ...(plan.reserved > 0 ? [context(t.imports.exported.kept({ number: plan.reserved }))] : []),
        context(t.imports.exported.others),
        ...actRows([offerAnswer('exportCsv', '', t), offerAnswer('exportJson', '', t)], agreement.code),
      ],
    );
  },
};

async function contentOf(
  { tables }: ExportedPlan,
  format: keyof typeof FORMATS,
  { viewer, deps }: CommandCall,
): Promise<Buffer> {
  const { language, agreement } = viewer;
  if (format === 'json') return planJson(tables, { agreement: agreement.code, exportedAt: deps.now() });
  if (format === 'csv') return planCsv(tables, { language, at: deps.now() });
  const { planXlsx } = await import('../src/documents/spreadsheet/plan-xlsx.ts');
  return planXlsx(tables, { language, choices: await listChoices(viewer, deps) });
}
