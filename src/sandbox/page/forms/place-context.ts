import { createContext, useContext } from 'react';
import type { SandboxFormState, SandboxPlace } from '../../protocol.ts';

/** Where blocks are shown, with what stands around them. */
export interface BlocksPlace {
  place: SandboxPlace;
  /** What the fields hold where nothing was entered; initial values where it says nothing. */
  held: SandboxFormState;
  /** Sentences refused by the bot, by block id. */
  errors: Record<string, string>;
}

export const PlaceContext = createContext<BlocksPlace | null>(null);

/** The message, form or home around an element. Throws outside of one. */
export function usePlace(): BlocksPlace {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace needs a PlaceContext around it');
  return place;
}
