import { keep } from './keep.ts';

/** Answers to questions, in memory, by subject; each as long as its subject stands as it stood. */
export interface Shelves {
  /** The shelf of a subject in a state; what was kept of another state is forgotten. */
  of: (subject: string, state: string) => Recall;
}

/**
 * The answer to a question: read the first time, the same one, frozen, ever after. Two who ask at once wait for one
 * reading; a reading that fails is forgotten.
 */
export type Recall = <T>(question: string, read: () => Promise<T>) => Promise<T>;

export interface ShelvesOptions {
  /** Characters kept in all. */
  most: number;
  /** Characters kept of one subject; more, and it begins again. */
  mostOfOne: number;
}

interface Shelf {
  state: string;
  answers: Map<string, Promise<unknown>>;
  weight: number;
}

/** Shelves that hold so much; what was asked about longest ago makes room. */
export function createShelves({ most, mostOfOne }: ShelvesOptions): Shelves {
  // Which was asked about longest ago comes first.
  const shelves = new Map<string, Shelf>();
  let total = 0;

  const clear = (subject: string) => {
    total -= shelves.get(subject)?.weight ?? 0;
    shelves.delete(subject);
  };
  const weigh = (subject: string, shelf: Shelf, weight: number) => {
    if (shelves.get(subject) !== shelf) return;
    shelf.weight += weight;
    total += weight;
    if (shelf.weight > mostOfOne) clear(subject);
    for (const oldest of shelves.keys()) {
      if (total <= most) return;
      clear(oldest);
    }
  };
  return {
    of: (subject, state) => {
      const known = shelves.get(subject);
      const shelf = known?.state === state ? known : { state, answers: new Map(), weight: 0 };
      if (shelf !== known) clear(subject);
      shelves.delete(subject);
      shelves.set(subject, shelf);
      return (question, read) => recall(shelf, question, read, (weight) => weigh(subject, shelf, weight));
    },
  };
}

/** Nothing outlives the request, in which nothing is read twice all the same. */
export function unsharedRecall(): Recall {
  const shelf: Shelf = { state: '', answers: new Map(), weight: 0 };
  return (question, read) => recall(shelf, question, read, () => undefined);
}

function recall<T>(
  { answers }: Shelf,
  question: string,
  read: () => Promise<T>,
  weigh: (weight: number) => void,
): Promise<T> {
  const known = answers.get(question);
  if (known) return known as Promise<T>;
  const work = async () => {
    const { answer, weight } = keep(await read());
    weigh(weight + question.length);
    return answer;
  };
  const reading = work();
  answers.set(question, reading);
  reading.catch(() => answers.delete(question));
  return reading;
}
