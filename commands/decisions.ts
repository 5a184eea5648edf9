import { findCommittee } from '../src/domain/committees/find-committee.ts';
import type { DecisionKind, DecisionState } from '../src/domain/decisions/decision-record.ts';
import { type DecisionQuery, listDecisions } from '../src/domain/decisions/list-decisions.ts';
import { verifyRegister } from '../src/domain/decisions/verify-register.ts';
import type { Catalogue } from '../src/i18n/catalogue.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { RECORDING } from '../src/slack/verbs.ts';
import { decisionsView, verificationView } from '../src/slack/views/decisions-view.ts';

const STATES: Record<DecisionState, string[]> = {
  PROPOSED: ['proposees', 'proposee', 'proposed', 'attente', 'pending'],
  ADOPTED: ['adoptees', 'adoptee', 'adopted'],
  WITHDRAWN: ['abandonnees', 'abandonnee', 'withdrawn'],
  NOT_ADOPTED: ['non-adoptees', 'non-adoptee', 'not-adopted', 'refusees', 'refused'],
};

const KINDS: Record<DecisionKind, string[]> = {
  OBJECTIVE: ['objectif', 'objective'],
  PLAN: ['plan'],
  REVIEW: ['bilan', 'review'],
  EVALUATION_QUESTION: ['question', 'evaluation'],
  GUEST: ['invite', 'invitation', 'guest', 'personne-ressource'],
  RULE: ['regle', 'rule'],
  COMMUNICATION: ['communication'],
  OTHER: ['autre', 'other'],
};

const STANDINGS = {
  ...STATES,
  open: ['ouvertes', 'ouverte', 'open', 'suivi'],
  late: ['retard', 'late'],
};

/** `/ctg decisions [proposees | adoptees | ouvertes | retard | mots] [instance:] [nature:] [objectif:] [annee:]` (A12-1). */
export const decisions = withVerbs({
  id: 'decisions',
  names: { fr: 'decisions', en: 'decisions' },
  aliases: ['registre', 'register', 'releve'],
  verbs: RECORDING,
  options: {
    committee: ['instance', 'comite', 'committee'],
    kind: ['nature', 'kind', 'type'],
    objective: ['objectif', 'objective'],
    year: ['annee', 'year'],
  },
  async run({ viewer, t, deps, args: { verb, words, options } }) {
    if (verb === 'new') {
      if (words.length > 0) throw usageError(t, 'decision');
      return openForm('record-decision', { agreement: viewer.agreement.code });
    }
    if (verb === 'verify' && words.length === 0) return answer(verificationView(await verifyRegister(viewer, deps), t));
    // « non adoptées » is typed as two words too.
    const standing = words.length > 0 ? matchWord(words.join(' '), STANDINGS) : null;
    const { committee, kind } = options;
    const query: DecisionQuery = {
      committeeId: committee ? (await findCommittee(viewer.agreement.id, committee, deps)).id : undefined,
      kind: kind ? readKind(kind, t) : undefined,
      objective: options.objective,
      year: options.year,
      state: standing && standing !== 'open' && standing !== 'late' ? standing : undefined,
      isOpen: standing === 'open',
      isLate: standing === 'late',
      words: standing ? '' : words.join(' '),
    };
    const isFiltered = words.length > 0 || Object.values(options).some(Boolean);
    const place = { agreement: viewer.agreement.code, today: viewer.today, isFiltered, query };
    return answer(decisionsView(await listDecisions(viewer, query, deps), place, t));
  },
});

function readKind(given: string, t: Catalogue): DecisionKind {
  const kind = matchWord(given, KINDS);
  if (!kind) throw usageError(t, 'decisions');
  return kind;
}
