import { type Place, placeText } from './place.ts';

/** Collects what does not hold together in a file whose shape is right. */
export class ReferenceChecker {
  readonly sentences: string[] = [];

  /** Says what is wrong at a place. */
  refuse(place: Place, sentence: string): void {
    this.sentences.push(`${placeText(place)}: ${sentence}`);
  }

  /** Checks that codes used at a place are among the known ones; `what` names one, e.g. « a party of this file ». */
  known(place: Place, codes: string | readonly string[], among: readonly string[], what: string): void {
    for (const code of [codes].flat()) {
      if (!among.includes(code)) {
        this.refuse(place, `« ${code} » is not ${what} (${among.join(', ') || 'it has none'})`);
      }
    }
  }

  /** Checks that a key names one thing only. A null key names nothing. */
  unique<T>(place: Place, items: readonly T[], key: keyof T & string, keyOf: (item: T) => string | null): void {
    const first = new Map<string, number>();
    items.forEach((item, index) => {
      const value = keyOf(item);
      if (value === null) return;
      const earlier = first.get(value);
      if (earlier === undefined) first.set(value, index);
      else
        this.refuse(
          [...place, index, key],
          `« ${String(item[key])} » is already that of ${placeText([...place, earlier])}`,
        );
    });
  }

  /** Checks that no two things of a list answer to the same name, as people type it. */
  distinctNames(place: Place, items: readonly { names: string[] }[], fold: (text: string) => string): void {
    const owner = new Map<string, number>();
    items.forEach(({ names }, index) => {
      for (const name of names) {
        const earlier = owner.get(fold(name)) ?? index;
        owner.set(fold(name), earlier);
        if (earlier !== index) {
          this.refuse([...place, index], `« ${name} » also means ${placeText([...place, earlier])}`);
        }
      }
    });
  }
}
