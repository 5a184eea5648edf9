import type { CivilDate } from '../../../src/domain/time/civil-date.ts';
import { type Listed, lapses } from '../flags/lapses.ts';

/** Something that left the list by itself, and when. */
export interface Lapsed {
  listed: Listed;
  day: CivilDate;
}

/** Watches the list of what is open: what leaves it while nobody does anything has lapsed. */
export class ListWatch {
  readonly lapsed: Lapsed[] = [];
  last: Listed[] = [];
  readonly #list: () => Promise<{ today: CivilDate; list: Listed[] }>;

  constructor(list: () => Promise<{ today: CivilDate; list: Listed[] }>) {
    this.#list = list;
  }

  /** Only time has passed since the last look. */
  async afterTime(): Promise<void> {
    const { today, list } = await this.#list();
    for (const listed of lapses(this.last, list, today)) this.lapsed.push({ listed, day: today });
    this.last = list;
  }

  /** Somebody has done something. */
  async afterPeople(): Promise<void> {
    this.last = (await this.#list()).list;
  }
}
