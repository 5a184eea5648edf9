import { describeAgreement } from '../src/domain/agreement/describe-agreement.ts';
import { UserError } from '../src/errors.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { type AgreementPart, agreementView } from '../src/slack/views/agreement-view.ts';

const PARTS: Record<AgreementPart, string[]> = {
  term: ['duree', 'terme', 'term'],
  signatories: ['signataires', 'signatories'],
  acts: ['actes', 'acts', 'deliberations'],
  originals: ['originaux', 'originals', 'exemplaires'],
  traces: ['preuves', 'proofs', 'prefecture', 'trace'],
};

/** `/ctg convention` (A10-1, A11-4, C-2, C-3, A12-4). */
export const agreement = withVerbs({
  id: 'agreement',
  names: { fr: 'convention', en: 'agreement' },
  aliases: ['conventions', 'agreements', 'accord', 'ctg'],
  verbs: { related: ['liees', 'related'] },
  options: { party: ['partie', 'party'] },
  async run({ viewer, t, deps, args }) {
    if (args.verb === 'related') throw new UserError('notYet', { later: 'relatedAgreements' });
    const [word, ...others] = args.words;
    const part = word ? matchWord(word, PARTS) : null;
    if (others.length > 0 || args.options.party || (word && !part)) throw usageError(t, 'agreement');
    const parts = part ? [part] : (Object.keys(PARTS) as AgreementPart[]);
    return answer(agreementView(await describeAgreement(viewer, deps), parts, t));
  },
});
