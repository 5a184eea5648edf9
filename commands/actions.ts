import { findAxis } from '../src/domain/plan/find-axis.ts';
import { findLead } from '../src/domain/sheets/find-lead.ts';
import { listSheets, type SheetQuery } from '../src/domain/sheets/list-sheets.ts';
import { choiceFields, type SheetFieldKey, sheetField } from '../src/domain/sheets/sheet-fields.ts';
import type { SheetStatus } from '../src/domain/sheets/sheet-record.ts';
import { fold } from '../src/domain/text/fold.ts';
import { UserError } from '../src/errors.ts';
import { vocabulary } from '../src/i18n/vocabulary.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { sheetsView } from '../src/slack/views/sheets-view.ts';

const STATUSES: Record<SheetStatus, string[]> = {
  PLANNED: ['a-venir', 'avenir', 'prevues', 'upcoming', 'planned'],
  IN_PROGRESS: ['en-cours', 'encours', 'cours', 'in-progress', 'progress'],
  PAUSED: ['pause', 'en-pause', 'paused'],
  BLOCKED: ['bloque', 'bloquees', 'bloquee', 'blocked'],
  DONE: ['realise', 'realisees', 'realisee', 'faites', 'done'],
  DROPPED: ['abandonne', 'abandonnees', 'abandonnee', 'dropped'],
  TO_DISCUSS: ['discuter', 'a-discuter', 'discuss'],
};

/** Fields by whose values sheets are listed: « nature:nouveau ». */
const FILTERS = choiceFields.filter((key) => sheetField(key).isFilter);

/** The single words above a field's column are its option's too, without accents. */
function optionNames(key: SheetFieldKey): string[] {
  const column = vocabulary.tables.sheets.columns[key];
  const words = column ? [...Object.values(column.names), ...column.also] : [];
  return words.map(fold).filter((word) => !word.includes(' '));
}

const FLAGS = { late: ['retard', 'late'], innovative: ['innovante', 'innovantes', 'innovative'] };

/** `/ctg actions [retard | innovantes | statut | mots] [objectif:O1] [axe:] [partie:] [annee:] [nature:] [territoire:]` (A1-3, A3-5, A6-7, P-4). */
export const actions = withVerbs({
  id: 'actions',
  names: { fr: 'actions', en: 'actions' },
  aliases: ['fiches', 'sheets'],
  verbs: { new: ADDING, open: ['ouvertes', 'open'] },
  options: {
    objective: ['objectif', 'objective'],
    axis: ['axe', 'axis'],
    party: ['partie', 'pilote', 'party', 'lead', 'pilot'],
    year: ['annee', 'year'],
    territory: ['territoire', 'bassin', 'territory'],
    mission: ['mission'],
    ...Object.fromEntries(FILTERS.map((key) => [key, optionNames(key)])),
  },
  async run(call) {
    const { viewer, t, deps, args } = call;
    if (args.verb === 'new') return openForm('create-sheet', { agreement: viewer.agreement.code });
    if (args.verb === 'open') throw new UserError('notYet', { later: 'earlierCommitments' });
    if (args.options.mission) throw new UserError('notYet', { later: 'missionTags' });
    const found = await listSheets(viewer, await readQuery(call), deps);
    const { territory } = args.options;
    const isByTerritory = Boolean(territory) && args.words.length === 0 && Object.keys(args.options).length === 1;
    const isFiltered = args.words.length > 0 || Object.keys(args.options).length > 0;
    const place = { agreement: viewer.agreement.code, today: viewer.today, isByTerritory, isFiltered };
    return answer(sheetsView(found, place, t));
  },
});

async function readQuery({ viewer, t, deps, args: { words, options } }: CommandCall): Promise<SheetQuery> {
  const { objective, axis, party, year, territory } = options;
  // « en retard » is one word too many.
  const [only = '', ...others] = words.filter((word) => !/^en$/i.test(word));
  const flag = others.length === 0 && only ? matchWord(only, FLAGS) : null;
  const status = others.length === 0 && only ? matchWord(only, STATUSES) : null;
  const chosen = FILTERS.map((key) => [key, options[key] ? matchValue(key, options[key]) : undefined] as const);
  if (chosen.some(([, code]) => code === null) || (year && !/^20\d{2}$/.test(year))) throw usageError(t, 'actions');
  return {
    objective,
    axis: axis ? (await findAxis(viewer.agreement.id, axis, deps)).label : undefined,
    ...(party ? await findLead(viewer, party, deps) : {}),
    year: year ? Number(year) : undefined,
    chosen: Object.fromEntries(chosen.filter(([, code]) => code)),
    territory,
    status: status ?? undefined,
    isLate: flag === 'late',
    isInnovative: flag === 'innovative',
    words: flag || status ? '' : words.join(' '),
  };
}

/** The value that a word means; null when it means none. */
function matchValue(key: (typeof FILTERS)[number], word: string): string | null {
  const values = Object.entries(vocabulary.choices[key]).map(([code, { names, also }]) => {
    return [code, [...Object.values(names), ...also]] as const;
  });
  return matchWord(word, Object.fromEntries(values));
}
