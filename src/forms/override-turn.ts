import { z } from 'zod';
import { describeRotation } from '../domain/committees/describe-rotation.ts';
import { overrideTurn } from '../domain/committees/override-turn.ts';
import { committeeRights } from '../domain/committees/rights.ts';
import { listParties } from '../domain/parties/list-parties.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { turnName } from '../i18n/turn-name.ts';
import { defineForm } from './define-form.ts';
import { choiceField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Gives a turn of a rotation to another party than the order says. Choosing the turn shows whose it is. */
export const overrideTurnForm = defineForm({
  id: 'override-turn',
  args: z.object({ rotation: z.string() }),

  async open({ viewer, args, chosen, deps, t }) {
    await requireRight(viewer, committeeRights.overrideTurn);
    const [rotations, parties] = await Promise.all([describeRotation(viewer, {}, deps), listParties(viewer, {}, deps)]);
    const rotation = rotations.find(({ id }) => id === args.rotation);
    if (!rotation) throw new UserError('gone');
    const words = t.forms.overrideTurn;
    const turns = rotation.turns.filter(({ number }) => number >= rotation.current);
    const turn = turns.find(({ number }) => String(number) === chosen?.turn);
    return {
      title: words.title,
      submit: words.submit,
      edits: { entity: 'Rotation', id: rotation.id },
      fields: {
        turn: choiceField({
          label: words.turn,
          options: turns.map((one) => ({
            text: `${turnName(one, rotation.committee, t)} — ${one.party.shortName}`,
            value: String(one.number),
          })),
          redraws: true,
        }),
        party: choiceField({
          label: words.party,
          options: parties.map(({ code, shortName }) => ({ text: shortName, value: code })),
          initial: turn?.party.code,
        }),
        reason: textField({ label: words.reason, most: 500 }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { turn, party: partyCode, reason }) {
    const input = { rotationId: args.rotation, turn: Number(turn), partyCode, reason };
    return say(t.forms.overrideTurn.done(await overrideTurn(viewer, input, deps)));
  },
});
