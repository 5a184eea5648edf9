/** Texts that people type and paste, each as bad as Slack could read it; one of them stands in every long text. */
const FILLERS = [
  '<!channel> <@U0VICTIM> *É* & _à_ ~ù~ `ç` <https://evil.example|ici> ',
  'Établissement-d’accueil-du-jeune-enfant-intercommunal-multisite/',
  '👩‍👩‍👧‍👦 fête de la jeunesse 🎉 & « goûter » ',
  'un texte collé, ligne après ligne ;\nla suite > le début ; ',
];

/** Characters of a name that no form limits: of a party, a committee, a function; what agreements write is shorter. */
export const NAME = 200;

/** Of a short name: it stands in titles and in buttons. */
export const SHORT = 80;

/** How much there is to show, how long each text is, and what was handed out, so that it can be looked for in what is shown. */
export class Size {
  /** Words by which things are known: each is read somewhere, or said to be left out. */
  readonly keys: string[] = [];
  /** Every text handed out, by the number that it begins with. */
  readonly texts = new Map<number, string>();
  /** Items of a list that may grow. */
  readonly most: number;
  /** All that may be left out is left out, and the rest is short. */
  readonly isBare: boolean;
  private readonly fillers = new Map<string, string>();
  private turns = 0;

  constructor(most: number, isBare = false) {
    this.most = most;
    this.isBare = isBare;
  }

  /** A list that may grow. */
  many<T>(make: (index: number) => T): T[] {
    return Array.from({ length: this.most }, (_, index) => make(index));
  }

  /** A list within, or one that stays short; where there is much to show, each thing of it holds fewer. */
  few<T>(make: (index: number) => T, most = this.most > 30 ? 1 : 3): T[] {
    return Array.from({ length: this.isBare ? 0 : Math.min(most, this.most) }, (_, index) => make(index));
  }

  /** A text as long as can be, of so many code points. */
  text(most: number): string {
    const number = this.texts.size + 1;
    const [head, tail] = [`#${number}:`, `:${number}#`];
    const length = this.isBare ? Math.min(most, head.length + tail.length + 8) : most;
    const text = `${head}${this.filler(number % FILLERS.length, length - head.length - tail.length)}${tail}`;
    this.texts.set(number, text);
    return text;
  }

  /** So many code points of one of the fillers. */
  private filler(which: number, length: number): string {
    const name = `${which}:${length}`;
    const known = this.fillers.get(name);
    if (known !== undefined) return known;
    const points = [...(FILLERS[which] ?? '')];
    const made = Array.from({ length }, (_, place) => points[place % points.length]).join('');
    this.fillers.set(name, made);
    return made;
  }

  /** A text that may be left empty. */
  optional(most: number): string {
    return this.isBare ? '' : this.text(most);
  }

  /** The text by which a thing is known. */
  key(most = NAME): string {
    const text = this.text(most);
    this.keys.push(text.slice(0, text.indexOf(':') + 1));
    return text;
  }

  /** « FA-0012 »: by which a thing is called. */
  reference(prefix: string): string {
    this.turns += 1;
    const reference = `${prefix}-${String(this.turns).padStart(4, '0')}`;
    this.keys.push(reference);
    return reference;
  }

  /** Things of a list that is not shown, or shown by other words: nobody looks for them. */
  unseen<T>(make: () => T): T {
    const { length } = this.keys;
    const made = make();
    this.keys.length = length;
    return made;
  }

  /** What may be absent. */
  maybe<T>(make: () => T): T | null {
    return this.isBare ? null : make();
  }

  /** Each of them in its turn. */
  oneOf<const T>(...choices: [T, ...T[]]): T {
    this.turns += 1;
    return choices[this.turns % choices.length] ?? choices[0];
  }

  /** What its reader may do: all, so that all buttons stand there. */
  get may(): boolean {
    return !this.isBare;
  }

  get reserved(): number {
    return this.isBare ? 0 : 12;
  }
}

export const sizes: [title: string, make: () => Size][] = [
  ['nothing', () => new Size(0, true)],
  ['three things of which nothing is said', () => new Size(3, true)],
  ['three of the longest', () => new Size(3)],
  ['30 of the longest', () => new Size(30)],
  ['120 of the longest', () => new Size(120)],
  ['400 of the longest', () => new Size(400)],
];
