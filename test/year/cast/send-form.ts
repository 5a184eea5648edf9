import { interactiveElements } from '../../../src/sandbox/blocks/interactive-elements.ts';
import type { Entry } from '../../support/form-values.ts';
import type { Person } from '../../support/person.ts';

/** As many windows as one form may put one after another. */
const MOST_WINDOWS = 3;

/**
 * Fills the form on top in, says yes to what it asks once more, and sends it with whatever it puts in its place to be
 * sent; then closes what is left open.
 * @returns what it says against it; null when it was taken.
 */
export async function sendForm(person: Person, entries: Record<string, Entry>): Promise<string | null> {
  await person.fills(entries);
  let wrong: string[] = [];
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const open = await person.modal();
    if (!open?.submit) break;
    const asksOnceMore = interactiveElements(open.blocks).some(({ blockId }) => blockId === 'confirm');
    if (asksOnceMore) await person.fills({ confirm: ['yes'] });
    const { errors, refusal } = await person.submits();
    wrong = [refusal, ...Object.entries(errors).map(([field, error]) => `${field}: ${error}`)].filter(isSaid);
    if (wrong.length > 0) break;
  }
  for (let left = await person.modal(); left; left = await person.modal()) await person.closes();
  return wrong.length > 0 ? wrong.join('; ') : null;
}

function isSaid(sentence: string | undefined): sentence is string {
  return Boolean(sentence);
}
