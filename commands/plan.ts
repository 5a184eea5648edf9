import { fileName } from '../src/documents/file-name.ts';
import { logPlanPictures } from '../src/domain/plan/log-plan-pictures.ts';
import { planRights } from '../src/domain/plan/rights.ts';
import { showPlan } from '../src/domain/plan/show-plan.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, askParties, ownAnswer, type Reply, sendFiles } from '../src/slack/reply.ts';
import { annualPlanView, pictureFacts } from '../src/slack/views/annual-plan-view.ts';

const VERBS = { validate: ['valider', 'validate'], picture: ['image', 'images', 'picture', 'pictures'] };

/** `/ctg plan [2021] [image]`, `/ctg plan valider [2021]` (X3-6). */
export const plan: Command = {
  id: 'plan',
  names: { fr: 'plan', en: 'plan' },
  aliases: ['plans'],
  async run(call) {
    const { viewer, t, deps } = call;
    const { verb, year } = readWords(call);
    if (verb === 'validate') return askParties('plan', { year: String(year) }, viewer.agreement.code);
    if (verb === 'picture') return pictures(call, year);
    const mayPropose = viewer.audience === 'self' && (await planRights.propose.may(viewer, deps));
    const place = { agreement: viewer.agreement.code, today: viewer.today, mayPropose };
    return answer(annualPlanView(await showPlan(viewer, { year }, deps), place, t));
  },
};

function readWords({ viewer, t, args: { words } }: CommandCall) {
  const years = words.filter((word) => /^20\d{2}$/.test(word));
  const [verb, ...others] = words.filter((word) => !years.includes(word)).map((word) => matchWord(word, VERBS));
  if (years.length > 1 || verb === null || others.length > 0) throw usageError(t, 'plan');
  return { verb, year: Number(years[0] ?? viewer.today.slice(0, 4)) };
}

/** Pictures go to the person alone, wherever they ask, with the same facts in words. */
async function pictures({ viewer, t, deps }: CommandCall, year: number): Promise<Reply> {
  const { agreement, today } = viewer;
  const words = t.annualPlan.picture;
  const shown = await showPlan({ ...viewer, audience: 'self' }, { year }, deps);
  if (shown.tally.number === 0)
    return ownAnswer(annualPlanView(shown, { agreement: agreement.code, today, mayPropose: false }, t));
  const named = { agreement: agreement.code, year };
  // Fonts and the painter are loaded when first asked for.
  const { paintPlan } = await import('../src/documents/pictures/paint-plan.ts');
  const { calendars, progress } = await paintPlan(shown, today, t);
  const titled = calendars.map((picture, index, { length }) => {
    return { ...picture, title: words.file({ ...named, place: index + 1, number: length }) };
  });
  const all = [...titled, { ...progress, title: words.progressFile(named) }];
  const files = all.map(({ title, ...picture }) => ({ name: fileName(title, 'png'), ...picture }));
  await logPlanPictures(viewer, shown, deps);
  return sendFiles(files, pictureFacts(shown, { number: files.length, today, agreement: agreement.code }, t));
}
