import { describeRotation } from '../src/domain/committees/describe-rotation.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { rotationView } from '../src/slack/views/rotation-view.ts';

const KINDS = {
  CHAIR: ['presidence', 'presidency', 'chair'],
  SECRETARIAT: ['secretariat', 'secretary'],
} as const;

/** `/ctg rotation [presidence | secretariat]` (X3-8, X3-9). */
export const rotation: Command = {
  id: 'rotation',
  names: { fr: 'rotation', en: 'rotation' },
  aliases: ['rotations', 'alternance'],
  async run({ viewer, t, deps, args }) {
    const [word, ...others] = args.words;
    const kind = word
      ? matchWord<keyof typeof KINDS>(word, { CHAIR: [...KINDS.CHAIR], SECRETARIAT: [...KINDS.SECRETARIAT] })
      : undefined;
    if (kind === null || others.length > 0) throw usageError(t, 'rotation');
    return answer(rotationView(await describeRotation(viewer, { kind }, deps), viewer.agreement.code, t));
  },
};
