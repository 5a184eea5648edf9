import type { KnownBlock } from '@slack/types';
import { useEffect, useMemo } from 'react';
import type { SandboxFormState, SandboxPlace } from '../../protocol.ts';
import { PlaceContext } from '../forms/place-context.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { Block } from './block.tsx';

interface Props {
  place: SandboxPlace;
  blocks: KnownBlock[];
  held?: SandboxFormState;
  errors?: Record<string, string>;
}

const none = {};

/** Blocks where the bot put them; what was entered in them stays while block and action keep their ids. */
export function BlockList({ place, blocks, held = none, errors = none }: Props) {
  const { forms } = useSandbox();
  const around = useMemo(() => ({ place, held, errors }), [place, held, errors]);
  useEffect(() => forms.keepOnly(place, blocks), [forms, place, blocks]);
  return (
    <PlaceContext value={around}>
      <div className="blocks">
        {blocks.map((block, index) => (
          <Block key={block.block_id ?? index} block={block} />
        ))}
      </div>
    </PlaceContext>
  );
}
