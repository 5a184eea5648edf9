import { listLogos } from '../src/domain/parties/list-logos.ts';
import { listParties } from '../src/domain/parties/list-parties.ts';
import { removeLogo } from '../src/domain/parties/remove-logo.ts';
import { coordinatesHere } from '../src/domain/people/access.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, type Reply } from '../src/slack/reply.ts';
import { logosView } from '../src/slack/views/logos-view.ts';
import { partiesView } from '../src/slack/views/parties-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

/** `/ctg parties [nom]` (C-1), `/ctg parties logo [retirer partie]`. */
export const parties = withVerbs({
  id: 'parties',
  names: { fr: 'parties', en: 'parties' },
  aliases: ['partie', 'party'],
  verbs: { logo: ['logo', 'logos'] },
  async run(call) {
    const { viewer, t, deps, args } = call;
    if (args.verb === 'logo') return logos(call);
    const name = args.words.join(' ') || undefined;
    const place = { agreement: viewer.agreement.code, mayChange: coordinatesHere(viewer) };
    return answer(partiesView(await listParties(viewer, { name }, deps), place, t));
  },
});

async function logos({ viewer, t, deps, args }: CommandCall): Promise<Reply> {
  const [verb = '', ...name] = args.words;
  if (verb === '') return answer(logosView(await listLogos(viewer, deps), viewer.agreement.code, t));
  const isRemoval = matchWord(verb, { remove: ['retirer', 'supprimer', 'remove', 'delete'] });
  if (!isRemoval || name.length === 0) throw usageError(t, 'parties');
  return confirmation(lines(t.logos.removed(await removeLogo(viewer, { party: name.join(' ') }, deps))));
}
