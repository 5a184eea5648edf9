import { chaseSheets } from '../src/domain/chases/chase-sheets.ts';
import { describeChases } from '../src/domain/chases/describe-chases.ts';
import { findParty } from '../src/domain/parties/find-party.ts';
import { chaseOutcome } from '../src/presenters/chase-presenter.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { confirmation, ownAnswer } from '../src/slack/reply.ts';
import { chasesView } from '../src/slack/views/chases-view.ts';
import { passageBlocks } from '../src/slack/views/passage-blocks.ts';

/** `/ctg relancer [actions | FA-03] [partie:Ville]`: who has answered; or has leads asked where their sheets stand. */
export const chase: Command = {
  id: 'chase',
  names: { fr: 'relancer', en: 'chase' },
  aliases: ['relance', 'relances'],
  options: { party: ['partie', 'pilote', 'party', 'lead'] },
  async run({ viewer, t, deps, bot, args: { words, options } }) {
    const [word = '', ...others] = words;
    const tools = { ...deps, canMail: bot.canMail };
    const isAll = matchWord(word, { all: ['actions', 'fiches', 'sheets', 'tout', 'all'] }) !== null;
    if (isAll && others.length > 0) throw usageError(t, 'chase');
    if (options.party) {
      if (word !== '' && !isAll) throw usageError(t, 'chase');
      const { id } = await findParty(viewer.agreement.id, options.party, deps);
      return confirmation(
        passageBlocks(chaseOutcome(await chaseSheets(viewer, { partyId: id }, tools), t), viewer.agreement.code, t),
      );
    }
    if (word === '') return ownAnswer(chasesView(await describeChases(viewer, bot, deps), viewer.agreement.code, t));
    const query = isAll ? ({ what: 'all' } as const) : { reference: words.join(' ') };
    return confirmation(
      passageBlocks(chaseOutcome(await chaseSheets(viewer, query, tools), t), viewer.agreement.code, t),
    );
  },
};
