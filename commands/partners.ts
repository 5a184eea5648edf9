import { listPartners } from '../src/domain/partners/list-partners.ts';
import type { PartnerKind } from '../src/domain/partners/partner-record.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { partnersView } from '../src/slack/views/partners-view.ts';

const KINDS: Record<PartnerKind, string[]> = {
  RESIDENTS: ['habitants', 'habitant', 'residents', 'resident'],
  ASSOCIATION: ['association', 'associations'],
  LOCAL_AUTHORITY: ['collectivite', 'collectivites', 'authority', 'local-authority'],
  PUBLIC_BODY: ['organisme', 'organismes', 'organisme-public', 'organismes-publics', 'public-body', 'body'],
  OTHER: ['autre', 'autres', 'other'],
};

/** `/ctg partenaires [type:association] [mots]` (A1-2). */
export const partners = withVerbs({
  id: 'partners',
  names: { fr: 'partenaires', en: 'partners' },
  aliases: ['partenaire', 'partner'],
  verbs: { add: ADDING },
  options: { kind: ['type', 'nature', 'kind'] },
  async run({ viewer, t, deps, args: { verb, words, options } }) {
    if (verb === 'add') return openForm('add-partner', { agreement: viewer.agreement.code });
    const kind = options.kind ? matchWord(options.kind, KINDS) : undefined;
    if (kind === null) throw usageError(t, 'partners');
    const found = await listPartners(viewer, { kind, words: words.join(' ') }, deps);
    return answer(
      partnersView(found, { agreement: viewer.agreement.code, isFiltered: kind !== undefined || words.length > 0 }, t),
    );
  },
});
