import type { AnswerId } from '../../forms/answer-id.ts';
import { isChatForm } from '../../forms/chat-forms.ts';
import type { FormArguments } from '../../forms/form-arguments.ts';
import type { FormId } from '../../forms/form-id.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ActWords, Confirmation } from '../act-words.ts';
import { isForChat } from '../chat-acts.ts';
import type { ActId, PayloadOf } from '../payloads.ts';

/** An act offered to somebody about one matter: a button, a line of a menu, a link. */
export interface Offer {
  /** An act that is carried out at the press, or the form that the press opens. */
  act: ActId | FormId;
  payload: object;
  /** What it does, as its button says. */
  text: string;
  /** Read aloud when the text alone says too little. */
  spoken?: string;
  /** The one that most people choose, or the one that was chosen. */
  isMain?: boolean;
  isDestructive?: boolean;
  confirm?: Confirmation;
  /** Not sent by mail: it makes sense beside its message only. */
  isForChat?: boolean;
}

type Looks = Partial<Pick<Offer, 'text' | 'spoken' | 'isMain' | 'isForChat'>>;

/** Offers an act that is carried out at the press, in its own words unless others are given. */
export function offer<Id extends ActId>(act: Id, payload: PayloadOf<Id>, t: Catalogue, looks: Looks = {}): Offer {
  const words: ActWords = t.acts[act];
  const { label, confirm } = words;
  const asked = confirm ? { confirm, isDestructive: words.isDestructive ?? true } : {};
  return { act, payload, text: label, ...asked, ...(isForChat[act] ? { isForChat: true } : {}), ...looks };
}

/** Offers the answer of a command, about one thing where that is named: a reference, a code, a year. */
export function offerAnswer(answer: AnswerId, about: string, t: Catalogue, looks: Looks = {}): Offer {
  return offer('show-answer', { answer, about }, t, { text: t.shown[answer]({ about }), ...looks });
}

/** Offers a form. */
export function offerForm(
  form: FormId,
  args: FormArguments,
  text: string,
  looks: Omit<Looks, 'text'> & { isDestructive?: boolean } = {},
): Offer {
  return { act: form, payload: args, text, ...(isChatForm(form) ? { isForChat: true } : {}), ...looks };
}

/** Why nothing is offered; said to who reads the code. */
export function nothing(_because: string): Offer[] {
  return [];
}
