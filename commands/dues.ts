import { listDues } from '../src/domain/outbox/list-dues.ts';
import { addDays, type CivilDate } from '../src/domain/time/civil-date.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { duesView } from '../src/slack/views/dues-view.ts';

/** Days looked ahead when nothing is said. */
const USUAL = 180;

/** Days looked ahead at most: ten years. */
const MOST = 3660;

/** `/ctg echeances [30j | semestre | 2021]`: everything that falls due, whatever noun it comes from. */
export const dues: Command = {
  id: 'dues',
  names: { fr: 'echeances', en: 'due' },
  aliases: ['echeance', 'delais', 'deadlines', 'dues'],
  async run({ viewer, t, deps, args }) {
    const span = readSpan(args.words, viewer.today);
    if (!span) throw usageError(t, 'dues');
    return answer(duesView(await listDues(viewer, span, deps), t));
  },
};

function readSpan(words: string[], today: CivilDate): { from: CivilDate; to: CivilDate } | null {
  const [word = `${USUAL}`, ...others] = words;
  if (others.length > 0) return null;
  const year = Number(today.slice(0, 4));
  if (matchWord(word, { semester: ['semestre', 'semester'] })) {
    return { from: today, to: today.slice(5) <= '06-30' ? `${year}-06-30` : `${year}-12-31` };
  }
  if (/^(19|20)\d\d$/.test(word)) return { from: `${word}-01-01`, to: `${word}-12-31` };
  const [, number] = /^(\d{1,4})[jd]?$/i.exec(word) ?? [];
  return number && Number(number) <= MOST ? { from: today, to: addDays(today, Number(number)) } : null;
}
