import type { KnownBlock } from '@slack/types';
import { type Offer, offer } from '../../acts/offers/offer.ts';
import type { LogosAnswer } from '../../domain/parties/list-logos.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { header } from './blocks.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { bullets, lines } from './rich-text.ts';

/** `/ctg parties logo`: which party gave one, and how to give one. */
export function logosView({ parties, maySend }: LogosAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  return [
    header(t.logos.title),
    ...bullets(...parties.map((each) => t.logos.line(each))),
    ...(maySend ? lines(t.logos.how) : []),
    ...(maySend
      ? actRows(
          parties.filter(({ logo }) => logo).map(({ party }) => removal(party, t)),
          agreement,
        )
      : []),
  ];
}

function removal(party: string, t: Catalogue): Offer {
  const offered = offer('remove-logo', { party }, t);
  return { ...offered, text: t.offers.ofPoint({ act: offered.text, title: party }) };
}

export interface SavedLogo {
  party: PartyName;
  fileName: string;
  width: number;
  height: number;
  isReplaced: boolean;
  picture: Uint8Array;
  /** Bytes that all logos may weigh together in a mail. */
  mostByMail: number;
}

/** What answers a logo that was sent. */
export function logoSaved(saved: SavedLogo, agreement: string, t: Catalogue): Message {
  const { picture, mostByMail } = saved;
  const [kilobytes, most] = [picture.length, mostByMail].map((bytes) => Math.ceil(bytes / 1024)) as [number, number];
  // Parties are three or so: a third of the room each.
  const isHeavy = picture.length > mostByMail / 3;
  const blocks = [
    ...lines(t.logos.set(saved), ...(isHeavy ? [t.logos.heavy({ kilobytes, most })] : [])),
    ...actRows([removal(saved.party.shortName, t)], agreement),
  ];
  return { text: plainText(blocks), blocks };
}
