import type { ConfirmationDialog } from '@slack/types';
import { createContext, useContext } from 'react';

/** Asks the person; resolves to their answer. */
export type AskToConfirm = (question: ConfirmationDialog) => Promise<boolean>;

export const ConfirmContext = createContext<AskToConfirm>(async () => true);

export function useAskToConfirm(): AskToConfirm {
  return useContext(ConfirmContext);
}
