import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { Catalogue } from '../../../src/i18n/catalogue.ts';
import { SlackRefusal } from '../../../src/sandbox/api/slack-refusal.ts';
import { readMessageBlocks } from '../../../src/sandbox/blocks/read-blocks.ts';
import { readView } from '../../../src/sandbox/blocks/read-view.ts';
import { answerModal } from '../../../src/slack/views/answer-modal.ts';
import { LIMITS } from '../../../src/slack/views/block-limits.ts';
import { type Message, messageOf } from '../../../src/slack/views/message.ts';
import { paginate } from '../../../src/slack/views/paging.ts';
import { readText } from '../../support/read-text.ts';
import { injections, leftEscaped, unescaped, unseenTexts, weightOf } from './block-texts.ts';
import type { Size } from './samples/size.ts';
import { readFaults } from './view-faults.ts';

/** What a view draws: any number of blocks, which whoever sends them pages, or all of a message or a window. */
type Drawn = KnownBlock[] | Message | ModalView | HomeView;

export interface Manner {
  /** Which case of it this is, where there are several. */
  as?: string;
  /** Of which view it is, where it is drawn in something else. */
  isOf?: string;
  /** Slack takes tables in messages only. */
  only?: 'messages' | 'windows';
  /** It stands beside files: no button turns its pages. */
  isOneMessage?: true;
  /** How what is left out is said to be: the number is its first group. */
  others?: RegExp;
  /** The button that shows the whole of what is cut short here. */
  whole?: RegExp;
}

/** One view, as it can be drawn with any input. */
export interface ViewWalk {
  /** Name of the function. */
  view: string;
  title: string;
  /** What a person reads of it, and what is wrong with it. */
  walk: (size: Size, t: Catalogue) => { read: string; faults: string[] };
}

/** A view with what it is drawn of. */
export function walkView<Args extends unknown[]>(
  view: (...args: Args) => Drawn,
  input: (size: Size, t: Catalogue) => [...Args],
  manner: Manner = {},
): ViewWalk {
  const { as, isOf = view.name, only, others, whole, isOneMessage } = manner;
  return {
    view: isOf,
    title: as ? `${view.name}, ${as}` : view.name,
    walk: (size, t) => {
      const drawn = view(...input(size, t));
      const blocks = Array.isArray(drawn) ? drawn : drawn.blocks;
      const read = [...frameTexts(drawn), unescaped(readText(blocks as KnownBlock[])), ...unseenTexts(blocks)].join(
        '\n',
      );
      const faults = [
        ...(Array.isArray(drawn) ? pagedFaults(drawn, only, t) : wholeFaults(drawn)),
        ...(isOneMessage && paginate(blocks as KnownBlock[]).length > 1 ? ['it takes several messages'] : []),
        ...injections(blocks),
        ...leftEscaped(blocks),
        ...readFaults(read, size, { others, whole }),
      ];
      return { read, faults };
    },
  };
}

/** Title and buttons of a window. */
function frameTexts(drawn: Drawn): string[] {
  if (Array.isArray(drawn) || !('type' in drawn) || drawn.type !== 'modal') return [];
  return [drawn.title, drawn.submit, drawn.close].flatMap((each) => (each ? [each.text] : []));
}

function wholeFaults(drawn: Message | ModalView | HomeView): string[] {
  if ('text' in drawn) return messageFaults(drawn);
  return refusals(() => readView(drawn, drawn.type));
}

/** Every page with its buttons, as a message; those at the ends and in the middle as a window too. */
function pagedFaults(blocks: KnownBlock[], only: Manner['only'], t: Catalogue): string[] {
  const pages = paginate(blocks);
  const some = new Set([0, Math.floor(pages.length / 2), pages.length - 1]);
  return pages.flatMap((_, place) => {
    // Those before and after are enough for its buttons, and sooner cut up than hundreds.
    const near = pages.slice(Math.max(0, place - 1), place + 2).flat();
    const rerun = { line: 'reponse qui se tourne', page: Math.min(place, 1), isPublic: false };
    return [
      ...(only === 'windows' ? [] : messageFaults(messageOf(near, { rerun, mayShare: true }, t))),
      ...(some.has(place) && only !== 'messages' ? refusals(() => readView(answerModal(near, rerun, t), 'modal')) : []),
    ];
  });
}

/** Beyond some 13,000 characters Slack says `msg_blocks_too_long`, which is nowhere documented. */
const MOST_OF_MESSAGE = 13_000;

function messageFaults({ text, blocks }: Message): string[] {
  const points = [...text].length;
  return [
    ...refusals(() => readMessageBlocks(blocks)),
    ...(text.trim() === '' ? ['its text is empty: nothing is read aloud'] : []),
    ...(points > LIMITS.messageText ? [`its text has ${points} characters`] : []),
    ...weightFaults(blocks),
    ...(/&(?!amp;|lt;|gt;)/.test(text) ? ['its text cuts an escaped sign in two'] : []),
    ...(/<[!@](?!U0READER)|<https?:/.test(text.replace(/<!date/g, '')) ? ['its text calls somebody'] : []),
  ];
}

function weightFaults(blocks: KnownBlock[]): string[] {
  const weight = weightOf(blocks);
  return weight > MOST_OF_MESSAGE ? [`its blocks hold ${weight} characters of text`] : [];
}

function refusals(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return [error.message.slice(0, 600)];
  }
}
