import { listMeans, type MeansQuery } from '../src/domain/means/list-means.ts';
import type { ResourceKind } from '../src/domain/means/means-record.ts';
import { showMeans } from '../src/domain/means/show-means.ts';
import { findParty } from '../src/domain/parties/find-party.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { meansTable } from '../src/slack/views/means-table.ts';
import { meansView } from '../src/slack/views/means-view.ts';

const MODES = {
  gap: ['ecart', 'ecarts', 'gap', 'gaps', 'manque'],
  lines: ['lignes', 'ligne', 'detail', 'lines', 'line'],
};

const KINDS: Record<ResourceKind, string[]> = {
  FTE: ['etp', 'fte', 'humains', 'human'],
  OPERATING: ['fonctionnement', 'operating'],
  INVESTMENT: ['investissement', 'investment'],
  IN_KIND: ['en-nature', 'nature', 'materiels', 'in-kind', 'kind'],
  DATA: ['donnees', 'donnee', 'data'],
};

/** `/ctg moyens [2021] [ecart | lignes] [partie:Caf] [objectif:O1] [nature:donnees]` (A4-3, A5-1, A6-1). */
export const means = withVerbs({
  id: 'means',
  names: { fr: 'moyens', en: 'means' },
  aliases: ['moyen', 'budget', 'ressources', 'resources'],
  verbs: { add: ADDING },
  options: {
    party: ['partie', 'party'],
    objective: ['objectif', 'objective'],
    kind: ['nature', 'kind', 'type'],
    year: ['annee', 'year'],
  },
  async run(call) {
    const { viewer, t, deps, surface, args } = call;
    const agreement = viewer.agreement.code;
    if (args.verb === 'add' && args.words.length === 0) return openForm('add-means', { agreement });
    const { mode, ...query } = await readQuery(call);
    // Words about one party, objective or kind ask for lines; a year, or nothing, for the table.
    const isNarrow = query.kind || (!query.year && (query.partyId || query.objective));
    if (mode || isNarrow) {
      const asked = { ...query, isShort: mode === 'gap' };
      return answer(meansView(await listMeans(viewer, asked, deps), { agreement, query: asked }, t));
    }
    const year = query.year ?? Number(viewer.today.slice(0, 4));
    return answer(meansTable(await showMeans(viewer, { ...query, year }, deps), { agreement, surface }, t));
  },
});

async function readQuery({
  viewer,
  t,
  deps,
  args: { verb, words, options },
}: CommandCall): Promise<MeansQuery & { mode: keyof typeof MODES | null }> {
  const years = [...words, options.year ?? ''].filter((word) => /^20\d{2}$/.test(word));
  const others = words.filter((word) => !years.includes(word));
  const modes = others.map((word) => matchWord(word, MODES));
  const kind = options.kind ? matchWord(options.kind, KINDS) : undefined;
  const isWrong = verb !== null || modes.includes(null) || modes.length > 1 || years.length > 1 || kind === null;
  if (isWrong || (options.year && years.length === 0)) throw usageError(t, 'means');
  return {
    mode: modes[0] ?? null,
    year: years[0] ? Number(years[0]) : undefined,
    partyId: options.party ? (await findParty(viewer.agreement.id, options.party, deps)).id : undefined,
    objective: options.objective,
    kind: kind ?? undefined,
  };
}
