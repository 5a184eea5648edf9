import { useCallback } from 'react';
import { usePlace } from '../forms/place-context.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { type ChoiceGroup, optionChoice } from './choices.ts';

/** Asks the bot what an external menu offers for these letters; nothing when it does not answer. */
export function useSuggestions(blockId: string, actionId: string): (query: string) => Promise<ChoiceGroup[]> {
  const { perform } = useSandbox();
  const { place } = usePlace();
  return useCallback(
    async (query: string) => {
      const { options = [] } = await perform({ type: 'suggest', place, blockId, actionId, query });
      const choices = options.map(({ text, ...option }) => {
        return optionChoice({ ...option, text: { type: 'plain_text', text: text.text } });
      });
      return [{ choices }];
    },
    [perform, place, blockId, actionId],
  );
}
