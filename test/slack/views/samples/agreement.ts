import type { AgreementAnswer } from '../../../../src/domain/agreement/describe-agreement.ts';
import type { HolidaysAnswer } from '../../../../src/domain/agreement/list-holidays.ts';
import type { SettingLine, SettingsAnswer } from '../../../../src/domain/agreement/list-settings.ts';
import { isByAccord, isText, settingChoices, settingKeys } from '../../../../src/domain/settings/settings.ts';
import { approval } from './decisions.ts';
import { AGREEMENT, DAY, NOON, partyName, REASON } from './names.ts';
import { agreementStatus } from './own-work.ts';
import { NAME, SHORT, type Size } from './size.ts';

/** Each party signs, decides, keeps copies: as many lines as there is to show. */
export function agreementAnswer(size: Size): AgreementAnswer {
  const ofParty = () => ({ party: size.text(SHORT) });
  return {
    code: AGREEMENT,
    title: size.key(NAME),
    titlePeriod: '2020-2023',
    purpose: size.text(3000),
    territory: size.text(3000),
    signedOn: DAY,
    signedAt: size.text(NAME),
    term: { startsOn: DAY, endsOn: '2024-12-31' },
    termSource: size.text(NAME),
    precedenceSource: size.maybe(() => size.text(NAME)),
    titleDiffers: size.may,
    isExperimental: size.may,
    renewalMode: size.oneOf('EXPRESS', 'TACIT'),
    terminationNoticeMonths: 3,
    terminationForm: size.text(NAME),
    status: agreementStatus(size),
    renewal: { decided: 1, parties: 3, missing: size.few(() => partyName(size)) },
    renewals: size.many((index) => ({
      ...{ number: index + 1, startsOn: DAY, endsOn: '2025-12-31', text: size.text(2000), confirmedOn: DAY },
      ...{ parties: size.few(() => partyName(size)), confirmedBy: size.maybe(() => size.text(NAME)) },
    })),
    mayRecord: size.may,
    mayRenew: size.may,
    signatories: size.many(() => ({ ...ofParty(), name: size.key(NAME), office: size.text(NAME) })),
    acts: size.many(() => ({
      ...{ ...ofParty(), text: size.oneOf('CONVENTION', 'AMENDMENT', 'RENEWAL'), kind: size.text(NAME) },
      ...{ body: size.text(200), reference: size.maybe(() => size.key(200)), annex: null, decidedOn: DAY },
    })),
    originals: size.many(() => ({ ...ofParty(), copies: 2, keptAt: size.maybe(() => size.key(NAME)) })),
    traces: size.many(() => ({
      ...{ ...ofParty(), actId: size.key(NAME), reference: size.optional(NAME) },
      ...{ sentOn: size.maybe(() => DAY), receivedOn: size.maybe(() => DAY), postedOn: size.maybe(() => DAY) },
    })),
    partyCount: 3,
  };
}

const span = () => ({ startsOn: DAY, endsOn: '2021-07-15' });

export function holidaysAnswer(size: Size): HolidaysAnswer {
  return {
    from: '2021-01-01',
    to: '2021-12-31',
    publicHolidays: [
      { name: 'newYear', ...span() },
      ...size.many(() => ({ ...span(), label: size.key(120), source: size.maybe(() => size.text(255)) })),
    ],
    schoolHolidays: size.many(() => ({ ...span(), label: size.key(255) })),
    schoolSources: size.few(() => size.text(255)),
    knowsSchool: size.may,
    mayEdit: size.may,
    mayRemove: size.may,
  };
}

/** Every rule of an agreement; its history and what is proposed for it grow. */
export function settingLine(key: SettingLine['key'], size: Size, few: Pick<Size, 'many'>): SettingLine {
  const [choice] = settingChoices(key);
  const value = () => (isText(key) ? size.optional(1000) : choice === 'true' ? size.may : (choice ?? 12));
  return {
    key,
    value: value(),
    isDefault: size.oneOf(true, false),
    isByAccord: isByAccord(key),
    history: few.many(() => ({
      ...{ value: value(), reason: size.maybe(() => size.text(REASON)), by: size.maybe(() => size.text(NAME)) },
      ...{ decision: size.maybe(() => size.oneOf('CT-2021-01', null)), at: NOON },
    })),
    proposals: size.few((index) => ({
      key,
      value: value(),
      reference: `CT-2021-P0${index}`,
      approval: approval(size),
    })),
    mayChange: size.may,
  };
}

export function settingsAnswer(size: Size): SettingsAnswer {
  const none = { many: () => [] };
  const lines = settingKeys.map((key) => settingLine(key, size, none));
  return { ownLanguage: 'en', agreementLanguage: 'fr', lines };
}
