import { describeRotation } from '../../domain/committees/describe-rotation.ts';
import { overrideTurn } from '../../domain/committees/override-turn.ts';
import { listParties } from '../../domain/parties/list-parties.ts';
import { requireCoordinator } from '../../domain/people/access.ts';
import { UserError } from '../../errors.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import { turnName } from '../views/rotation-view.ts';
import type { Form } from './form.ts';

/** Gives a turn of a rotation to another party than the order says. */
export const overrideTurnForm: Form = {
  id: 'override-turn',

  async open({ viewer, args, deps, t }) {
    requireCoordinator(viewer);
    const [rotations, parties] = await Promise.all([describeRotation(viewer, {}, deps), listParties(viewer, {}, deps)]);
    const rotation = rotations.find(({ id }) => id === args.rotation);
    if (!rotation) throw new UserError('gone');
    const words = t.forms.overrideTurn;
    const turns = rotation.turns.filter(({ number }) => number >= rotation.current);
    return {
      title: words.title,
      blocks: [
        selectInput({
          name: 'turn',
          label: words.turn,
          options: turns.map((turn) => ({
            text: `${turnName(turn, rotation.committee, t)} — ${turn.party.shortName}`,
            value: String(turn.number),
          })),
        }),
        selectInput({
          name: 'party',
          label: words.party,
          options: parties.map(({ code, shortName }) => ({ text: shortName, value: code })),
        }),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const { party } = await overrideTurn(
      viewer,
      {
        rotationId: args.rotation ?? '',
        turn: Number(values.text('turn')),
        partyCode: values.text('party'),
        reason: values.text('reason'),
      },
      deps,
    );
    return lines(t.forms.overrideTurn.done({ party }));
  },
};
