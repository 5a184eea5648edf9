import type { Command } from '../src/slack/command.ts';
import { findCommand } from '../src/slack/find-command.ts';
import { answer } from '../src/slack/reply.ts';
import { commandHelpView, helpView } from '../src/slack/views/help-view.ts';

/** `/ctg aide [commande]`, printed from the list of commands. */
export const help: Command = {
  id: 'help',
  names: { fr: 'aide', en: 'help' },
  aliases: ['?', 'h'],
  async run({ viewer, t, args, commands }) {
    const [name] = args.words.filter((word) => word !== '/ctg');
    if (!name) return answer(helpView(commands, viewer.language, t));
    return answer(commandHelpView(findCommand(commands, name, viewer.language), viewer.language, t));
  },
};
