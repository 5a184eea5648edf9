import { fileName } from '../src/documents/file-name.ts';
import { templateRows } from '../src/documents/spreadsheet/template-rows.ts';
import { requireOwnEyes } from '../src/domain/people/access.ts';
import { describeImport } from '../src/domain/spreadsheet/describe-import.ts';
import { listChoices } from '../src/domain/spreadsheet/list-choices.ts';
import { undoImport } from '../src/domain/spreadsheet/undo-import.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { confirmation, openForm, ownAnswer, type Reply, sendFiles } from '../src/slack/reply.ts';
import { importHelp, importView } from '../src/slack/views/import-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

const WORDS = {
  template: ['modele', 'template', 'gabarit'],
  undo: ['annuler', 'undo', 'cancel'],
  file: ['fichier', 'file', 'envoyer', 'send'],
  // What is imported is known by its tabs: naming it changes nothing (X2-1).
  table: ['moyens', 'means', 'actions', 'indicateurs', 'indicators', 'membres', 'members', 'etapes', 'milestones'],
};

/** `/ctg import [fichier | modele | annuler]`: the last spreadsheet that the person sent, and what it would change (X2-1). */
export const importPlan: Command = {
  id: 'import',
  names: { fr: 'import', en: 'import' },
  aliases: ['importer'],
  options: { id: ['id'] },
  async run(call) {
    const { viewer, t, deps, args } = call;
    requireOwnEyes(viewer);
    const [word = ''] = args.words;
    const asked = word ? matchWord(word, WORDS) : 'table';
    if (!asked) throw usageError(t, 'import');
    if (asked === 'template') return template(call);
    if (asked === 'file') return openForm('send-spreadsheet', { agreement: viewer.agreement.code });
    const id = args.options.id ?? null;
    if (asked === 'undo') {
      const { file, undone } = await undoImport(viewer, { id }, deps);
      return confirmation(lines(t.imports.undone({ file, number: undone })));
    }
    const preview = await describeImport(viewer, { id }, deps);
    const place = { agreement: viewer.agreement.code, language: viewer.language };
    if (!preview) return ownAnswer([...lines(t.imports.none), ...importHelp(place, t)]);
    return ownAnswer([...importView(preview, place, t), ...importHelp(place, t)]);
  },
};

async function template({ viewer, t, deps }: CommandCall): Promise<Reply> {
  const { language } = viewer;
  const choices = await listChoices(viewer, deps);
  const rows = templateRows(choices, { language, year: Number(viewer.today.slice(0, 4)) });
  const { planXlsx } = await import('../src/documents/spreadsheet/plan-xlsx.ts');
  const content = await planXlsx(rows, { language, choices });
  return sendFiles([{ name: fileName(t.imports.template, 'xlsx'), content }], lines(t.imports.templateSaid));
}
