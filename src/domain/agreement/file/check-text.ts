import { isSettingKey, settingDefinitions, settingKeys } from '../../settings/settings.ts';
import { fold } from '../../text/fold.ts';
import type { AgreementFile } from '../agreement-file.ts';
import type { ReferenceChecker } from './reference-checker.ts';

/** Checks what the text itself says: term, parties, plan, documents, settings. */
export function checkText(file: AgreementFile, checker: ReferenceChecker): void {
  const { agreement, parties, axes, objectives, documents, settings } = file;
  const partyCodes = parties.map((party) => party.code);
  const axisCodes = axes.map((axis) => axis.code);
  if (agreement.legalEnd < agreement.legalStart) {
    checker.refuse(['agreement', 'legalEnd'], `${agreement.legalEnd} is before legalStart, ${agreement.legalStart}`);
  }

  checker.unique(['parties'], parties, 'code', ({ code }) => code);
  checker.distinctNames(
    ['parties'],
    parties.map((party) => ({
      names: [party.code, party.shortName, party.statedName, party.officialName, ...party.aliases],
    })),
    fold,
  );
  parties.forEach((party, index) => {
    checker.unique(['parties', index, 'subOrganisations'], party.subOrganisations, 'code', ({ code }) => code);
    checker.unique(['parties', index, 'signatories'], party.signatories, 'office', ({ office }) => fold(office));
    checker.unique(['parties', index, 'authorizingActs'], party.authorizingActs, 'body', ({ body }) => fold(body));
  });

  checker.unique(['axes'], axes, 'code', ({ code }) => code);
  const seen = new Set<string>();
  objectives.forEach((strategic, index) => {
    const family = [strategic, ...strategic.operational];
    family.forEach((objective, rank) => {
      const place = ['objectives', index, ...(rank === 0 ? [] : ['operational', rank - 1])];
      if (seen.has(objective.code)) checker.refuse([...place, 'code'], `« ${objective.code} » is already taken`);
      seen.add(objective.code);
      checker.known([...place, 'axes'], objective.axes, axisCodes, 'an axis of this file');
    });
  });

  checker.unique(['documents'], documents, 'code', ({ code }) => code);
  documents.forEach(({ party }, index) => {
    if (party) checker.known(['documents', index, 'party'], party, partyCodes, 'a party of this file');
  });
  checker.unique(['competences'], file.competences, 'code', ({ code }) => code);
  file.competences.forEach(({ holdings }, index) => {
    holdings.forEach(({ party, startsOn, endsOn }, rank) => {
      const place = ['competences', index, 'holdings', rank];
      checker.known([...place, 'party'], party, partyCodes, 'a party of this file');
      if (startsOn && endsOn && endsOn < startsOn)
        checker.refuse([...place, 'endsOn'], `${endsOn} is before ${startsOn}`);
    });
  });
  checker.unique(['schemes'], file.schemes, 'code', ({ code }) => code);
  file.schemes.forEach(({ party, startsOn, endsOn }, index) => {
    if (party) checker.known(['schemes', index, 'party'], party, partyCodes, 'a party of this file');
    if (startsOn && endsOn && endsOn < startsOn)
      checker.refuse(['schemes', index, 'endsOn'], `${endsOn} is before ${startsOn}`);
  });
  for (const [key, value] of Object.entries(settings)) {
    if (!isSettingKey(key)) checker.known(['settings'], key, settingKeys, 'a setting');
    else if (!settingDefinitions[key].schema.safeParse(value).success) {
      checker.refuse(['settings', key], `« ${String(value)} » is not a value of this setting`);
    }
  }
}
