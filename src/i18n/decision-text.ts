import { awaitedParties } from '../domain/approvals/approval-standing.ts';
import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import type { Notice } from '../domain/deliveries/notice.ts';
import { civilDateIn } from '../domain/time/civil-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { NoticeText } from './notice-text.ts';

type Said<C extends Notice['code']> = Extract<Notice, { code: C }>;

/** « Décision CT-2021-S1-P03 enregistrée, accord 0/3 », or adopted, or withdrawn. */
export function decisionState(decision: DecisionRecord, t: Catalogue): string {
  const { reference, state, standing, adoptedAt, timeZone } = decision;
  const { agreed, parties } = standing;
  if (state === 'WITHDRAWN') return t.decisions.withdrawn({ reference });
  if (state === 'PROPOSED' || !adoptedAt) return t.decisions.recorded({ reference, agreed, parties });
  const on = civilDateIn(timeZone, adoptedAt);
  return standing.isAdopted
    ? t.decisions.adopted({ reference, agreed, parties, on })
    : t.decisions.adoptedByMinutes({ reference, on });
}

/** Who sees to it and by when, « Yann Genêt, pour le 30 juin 2021 »; empty when nobody does. */
export function followUpLine({ owner, dueOn }: Pick<DecisionRecord, 'owner' | 'dueOn'>, t: Catalogue): string {
  return t.decisions.dueLine({ owner: owner?.name ?? null, on: dueOn });
}

/** A decision's card in a channel, in words. */
export function decisionCardText({ decision, isReserved }: Said<'decisionCard'>, t: Catalogue): NoticeText {
  const awaited = decision.state === 'PROPOSED' ? awaitedParties(decision.standing) : [];
  return {
    headline: decisionState(decision, t),
    lines: [
      isReserved ? t.decisions.reservedCard : decision.text,
      ...(awaited.length > 0 ? [t.decisions.awaited({ parties: awaited.map(({ shortName }) => shortName) })] : []),
    ],
    points: [],
  };
}

/** A decision that awaits somebody's word, in words. */
export function decisionAskedText({ decision, voices, isVoid }: Said<'decisionAsked'>, t: Catalogue): NoticeText {
  const { reference, text, version, committee, isContraryToCog, cogNote } = decision;
  const words = t.decisions.asked;
  const line = followUpLine(decision, t);
  return {
    headline: voices.length > 0 ? words.headline({ reference }) : words.voidOnly({ reference }),
    lines: [
      ...(isVoid ? [words.isVoid] : []),
      ...(version.number > 1 ? [words.reworded({ by: version.writtenBy, reason: version.reason })] : []),
      committee.name,
      t.decisions.quote({ text }),
      ...(line ? [words.owner({ line })] : []),
      ...(isContraryToCog ? [t.decisions.cog({ note: cogNote ?? '' })] : []),
      ...(voices.length > 0 ? [words.voices({ parties: voices })] : []),
      words.more({ reference }),
    ],
    points: [],
  };
}

/** An adoption, in words. */
export function decisionAdoptedText({ decision, isOwner }: Said<'decisionAdopted'>, t: Catalogue): NoticeText {
  const { reference, text, dueOn } = decision;
  return {
    headline: t.decisions.told.headline({ reference }),
    lines: [
      t.decisions.quote({ text }),
      ...(isOwner ? [t.decisions.told.yours({ on: dueOn })] : []),
      t.decisions.asked.more({ reference }),
    ],
    points: [],
  };
}
