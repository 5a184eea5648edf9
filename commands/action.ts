import { describeSheet } from '../src/domain/plan/describe-sheet.ts';
import { listSheetHistory } from '../src/domain/sheets/list-sheet-history.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { sheetHistoryView } from '../src/slack/views/sheet-history-view.ts';
import { sheetView } from '../src/slack/views/sheet-view.ts';

const HISTORY = { history: ['historique', 'journal', 'history'] };

/** `/ctg action FA-03`, `/ctg action FA-03 historique`, `/ctg action nouvelle`. */
export const action = withVerbs({
  id: 'action',
  names: { fr: 'action', en: 'action' },
  aliases: ['fiche', 'sheet'],
  verbs: { new: ADDING },
  async run({ viewer, t, deps, args: { verb, words } }) {
    const agreement = viewer.agreement.code;
    if (verb === 'new') return openForm('create-sheet', { agreement });
    if (words.length === 0) throw usageError(t, 'action');
    const [reference, last] = [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
    if (reference && matchWord(last, HISTORY)) {
      return answer(sheetHistoryView(await listSheetHistory(viewer, { reference }, deps), t));
    }
    const found = await describeSheet(viewer, { reference: words.join(' ') }, deps);
    return answer(sheetView(found, { agreement, today: viewer.today }, t));
  },
});
