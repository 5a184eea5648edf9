import { useEffect, useState } from 'react';
import { matchesText } from '../text/fold-text.ts';
import type { ChoiceGroup } from './choices.ts';

export type Groups = ChoiceGroup[] | ((query: string) => Promise<ChoiceGroup[]>);

const calmMilliseconds = 150;

/** What a searched menu offers for what was typed; asked of the bot once the typing rests, or found in a list at hand. */
export function useOffers(groups: Groups, query: string, isOpen: boolean, least: number) {
  const [asked, setAsked] = useState<ChoiceGroup[] | null>(null);
  const ask = typeof groups === 'function' ? groups : undefined;
  useEffect(() => {
    if (!ask || !isOpen || query.length < least) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await ask(query);
      if (isCurrent) setAsked(answer);
    }, calmMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      setAsked(null);
    };
  }, [ask, query, isOpen, least]);
  if (typeof groups === 'function') return { offers: asked ?? [], isWaiting: asked === null && query.length >= least };
  const offers = groups.map(({ choices, ...group }) => {
    return { ...group, choices: choices.filter(({ label, detail = '' }) => matchesText(`${label} ${detail}`, query)) };
  });
  return { offers: offers.filter(({ choices }) => choices.length > 0), isWaiting: false };
}
