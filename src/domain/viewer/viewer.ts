import type { Language, Role } from '../../database/generated/client.ts';
import type { CivilDate } from '../time/civil-date.ts';

export type { Language, Role };

/** The agreement a request is about: what nearly every answer needs to know of it. */
export interface AgreementScope {
  id: string;
  code: string;
  /** IANA zone in which its civil dates are read. */
  timeZone: string;
  language: Language;
}

/** From where something was asked, as the audit trail keeps it. */
export type Via = 'slash' | 'mention' | 'form' | 'button' | 'shortcut' | 'home' | 'mail' | 'program';

/** Who is asking, found once per request. Rights come from the roster, never from the workspace. */
export interface Viewer {
  agreement: AgreementScope & {
    /** How often it had changed when this was asked; null while nothing counts it. */
    changes: number | null;
  };
  /** Null for somebody who is not in the roster: they see only the agreement's public text. */
  person: { id: string; name: string } | null;
  slackUserId: string;
  /** Parties for which the person sits or speaks today, by id. */
  partyIds: string[];
  /** Roles in force today. */
  roles: Role[];
  language: Language;
  /** Today in the agreement's zone. */
  today: CivilDate;
  via: Via;
  /** Who will read the answer: the person alone, or everybody in a channel. */
  audience: 'self' | 'channel';
  /** The committee for which the channel speaks from which they ask. */
  channelCommitteeId: string | null;
  /** Slack ids of the people who read that channel; null while they are not known, or for their own eyes. */
  readers: string[] | null;
}

/** What a listener knows of the person before the roster is asked. */
export interface Asker {
  slackUserId: string;
  channelId: string | undefined;
  via: Via;
  audience: 'self' | 'channel';
  /** Slack ids of who reads the channel; null when Slack did not say. */
  readers?: string[] | null | undefined;
  /** Code of an agreement named in the request. */
  agreementCode?: string | undefined;
}
