import type { ConfirmationDialog } from '@slack/types';
import { type ReactNode, useCallback, useState } from 'react';
import { ConfirmContext } from './confirm-context.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface Asked {
  question: ConfirmationDialog;
  answer: (isYes: boolean) => void;
}

/** Lets elements ask before they do what they say. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback(
    (question: ConfirmationDialog) =>
      new Promise<boolean>((resolve) => {
        const answer = (isYes: boolean) => {
          setAsked(null);
          resolve(isYes);
        };
        setAsked({ question, answer });
      }),
    [],
  );
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </ConfirmContext>
  );
}
