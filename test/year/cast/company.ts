import type { Answered } from '../flags/asked-again.ts';
import type { MustReach } from '../flags/unheard.ts';
import type { Offered, Said } from '../said/said.ts';
import type { Living } from '../town/live-until.ts';
import type { ListWatch } from '../town/watch-list.ts';
import type { YearTown } from '../town/year-town.ts';
import { chooseAnswers } from './choose-answers.ts';
import type { Player, Waiting } from './player.ts';
import { pressOffer } from './press-offer.ts';

const HOUR = 3_600_000;

/** Who lives in the town for a year: everything said is heard and kept, and the players answer what they are asked. */
export class Company implements Living {
  readonly said: Said[] = [];
  readonly answers: Answered[] = [];
  /** What others must hear of. */
  readonly mustReach: MustReach[] = [];
  /** What a player wanted to do and could not. */
  readonly stumbles: string[] = [];
  readonly watch: ListWatch;
  readonly #town: YearTown;
  readonly #players: Player[];
  readonly #hear: () => Promise<Said[]>;
  #waiting: Waiting[] = [];

  constructor(town: YearTown, players: Player[], hear: () => Promise<Said[]>, watch: ListWatch) {
    this.#town = town;
    this.#players = players;
    this.#hear = hear;
    this.watch = watch;
  }

  nextAt = (): number | null => {
    const instants = this.#waiting.map(({ at }) => at);
    return instants.length > 0 ? Math.min(...instants) : null;
  };

  live = async (): Promise<void> => {
    await this.watch.afterTime();
    const heard = await this.#hear();
    this.said.push(...heard);
    const now = this.#town.deps.now().getTime();
    for (const said of heard) {
      const player = this.#players.find(({ name }) => name === said.to);
      if (player && said.personId) this.#waiting.push({ at: now + player.delay * HOUR, player, said });
    }
    const due = this.#waiting.filter(({ at }) => at <= this.#town.deps.now().getTime());
    this.#waiting = this.#waiting.filter((one) => !due.includes(one));
    for (const waiting of due) await this.#answer(waiting);
    if (due.length > 0) await this.watch.afterPeople();
  };

  /** From now on what was answered about this is asked anew. */
  lapse(id: string): void {
    const now = this.#town.deps.now();
    for (const answer of this.answers) {
      if (answer.lapsedAt === null && Object.values(answer.payload).includes(id)) answer.lapsedAt = now;
    }
  }

  async #answer({ player, said }: Waiting): Promise<void> {
    for (const { offers, entries, reaches } of chooseAnswers(player, said)) {
      const at = this.#town.deps.now();
      for (const offer of offers) await this.#press(offer, entries, player, said);
      if (reaches) this.mustReach.push({ by: player.name, at, ...reaches });
    }
  }

  async #press(offer: Offered, entries: Record<string, string>, player: Player, said: Said): Promise<void> {
    const at = this.#town.deps.now();
    const failure = await pressOffer(offer, said, player.userId, entries, this.#town).catch(
      (error: Error) => error.message,
    );
    await this.#town.sandbox.settled();
    const { act, payload, label } = offer;
    if (failure === null) {
      this.answers.push({ personId: said.personId ?? '', at, act, payload, lapsedAt: null });
      return;
    }
    const day = at.toISOString().slice(0, 10);
    this.stumbles.push(`${day} ${player.name}: « ${label} » (${act}) of ${said.on}: ${failure.split('\n')[0]}`);
  }
}
