import type { KnownBlock } from '@slack/types';
import type { RotationAnswer } from '../../domain/committees/describe-rotation.ts';
import type { Turn } from '../../domain/rotations/rotation.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { turnName } from '../../i18n/turn-name.ts';
import { actions, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg rotation`: past, current and coming turns of the chair and of the secretariat. */
export function rotationView(rotations: RotationAnswer[], agreement: string, t: Catalogue): KnownBlock[] {
  return rotations.flatMap((rotation) => rotationBlocks(rotation, agreement, t));
}

function rotationBlocks(rotation: RotationAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { id, kind, committee, order, source, turns, isConfirmed, mayOverride } = rotation;
  return [
    header(t.committees.rotation({ kind, committee })),
    ...lines(t.committees.order({ parties: order, source })),
    ...bullets(...turns.map((turn) => turnLine(turn, rotation, t))),
    ...(isConfirmed ? [] : [context(t.committees.unconfirmed)]),
    ...(mayOverride
      ? actions([opener({ form: 'override-turn', args: { rotation: id, agreement }, text: t.committees.override })])
      : []),
  ];
}

function turnLine(turn: Turn, { current, committee }: RotationAnswer, t: Catalogue): Line {
  const name = `${turnName(turn, committee, t)}${t.colon}${turn.party.shortName}`;
  const reason = turn.reason ? ` (${t.committees.turnReason({ reason: turn.reason })})` : '';
  const place = placeOf(turn.number, current);
  return [turn.number === current ? bold(name) : name, ` — ${t.committees.turn[place]}${reason}`];
}

function placeOf(turn: number, current: number): 'past' | 'current' | 'next' | 'future' {
  if (turn < current) return 'past';
  if (turn === current) return 'current';
  return turn === current + 1 ? 'next' : 'future';
}
