import type { Competence, Holding } from '../../../../src/domain/competences/competence.ts';
import type { TransfersAnswer } from '../../../../src/domain/competences/list-transfers.ts';
import type { DocumentsAnswer } from '../../../../src/domain/documents/list-documents.ts';
import type { LogosAnswer } from '../../../../src/domain/parties/list-logos.ts';
import type { PartyDetail } from '../../../../src/domain/parties/list-parties.ts';
import { MOST_NAME } from '../../../../src/domain/partners/keep-partner.ts';
import { type PartnerRecord, partnerKinds } from '../../../../src/domain/partners/partner-record.ts';
import type { SchemeRecord } from '../../../../src/domain/schemes/list-schemes.ts';
import type { Found, SearchAnswer } from '../../../../src/domain/search/search-agreement.ts';
import { DAY, ID, partyName, SOURCE } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

export function partyDetail(size: Size): PartyDetail {
  return {
    ...{ id: ID, code: 'VILLE', officialName: size.key(NAME), statedName: size.text(NAME), ...partyName(size) },
    kind: size.oneOf('CAF', 'EPCI', 'MUNICIPALITY', 'DEPARTMENT', 'MSA', 'STATE', 'OTHER'),
    aliases: size.few(() => size.text(NAME)),
    subOrganisations: size.few(() => ({ code: 'CCAS', name: size.text(NAME), article: 'NONE' })),
    signatories: size.few(() => ({ name: size.text(NAME), office: size.text(NAME) })),
    acts: size.few(() => ({
      ...{ kind: size.text(NAME), body: size.text(200), reference: size.maybe(() => size.text(200)), decidedOn: DAY },
    })),
  };
}

export function logosAnswer(size: Size): LogosAnswer {
  const logo = () => ({ fileName: size.text(255), width: 1200, height: 800 });
  return { parties: size.many(() => ({ party: size.key(SHORT), logo: size.maybe(logo) })), maySend: size.may };
}

export function partner(size: Size): PartnerRecord {
  return {
    ...{ id: ID, name: size.key(MOST_NAME), kind: size.oneOf(...partnerKinds) },
    sheets: size.few(() => ({ reference: 'FA-03', title: size.text(200), role: size.text(SOURCE) })),
  };
}

function holding(size: Size): Holding {
  return {
    ...{ party: { id: ID, ...partyName(size) }, scope: size.text(NAME), ageMin: size.maybe(() => 3) },
    ...{ ageMax: size.maybe(() => 12), startsOn: size.maybe(() => DAY), endsOn: size.maybe(() => DAY) },
  };
}

export function competence(size: Size): Competence {
  return {
    ...{ code: 'CRECHES', label: size.key(NAME), aliases: size.few(() => size.text(NAME)), source: size.text(NAME) },
    holdings: size.few(() => holding(size)),
  };
}

export function transfersAnswer(size: Size): TransfersAnswer {
  const one = () => ({ id: ID, ...partyName(size) });
  return {
    transfers: size.many(() => ({
      ...{ on: DAY, code: 'CRECHES', label: size.key(NAME), from: one(), to: size.few(one) },
      ...{ ageMin: size.maybe(() => 3), ageMax: size.maybe(() => 12) },
    })),
    sheets: size.many(() => ({ reference: size.reference('FA'), title: size.text(200) })),
    mayName: size.may,
  };
}

export function scheme(size: Size): SchemeRecord {
  return {
    ...{ code: 'PEDT', label: size.key(NAME), holder: size.maybe(() => size.text(SHORT)), source: size.text(NAME) },
    ...{ startsOn: size.maybe(() => DAY), endsOn: size.maybe(() => '2020-12-31') },
    ...{ replacedBy: size.maybe(() => size.text(NAME)), note: size.maybe(() => size.text(1000)) },
  };
}

export function documentsAnswer(size: Size): DocumentsAnswer {
  return {
    documents: size.many((index) => ({
      ...{ code: `D${index}`, title: size.key(NAME), aliases: size.few(() => size.text(NAME)), isOld: size.may },
      kind: size.oneOf('CONVENTION', 'ANNEX', 'ACT', 'SCHEME', 'REVIEW', 'PLAN', 'STUDY', 'OTHER'),
      state: size.oneOf('HELD', 'TITLE_ONLY', 'MISSING'),
      ...{ party: size.maybe(() => size.text(SHORT)), dated: size.maybe(() => DAY) },
      url: size.maybe(() => `https://agglo.example/${'dossier/'.repeat(60)}`.slice(0, 500)),
      ...{ source: size.text(200), note: size.maybe(() => size.text(1000)) },
    })),
    reserved: size.reserved,
  };
}

function found(size: Size, index: number): Found {
  const kind = size.oneOf('sheet', 'objective', 'indicator', 'person', 'partner', 'document');
  const isNamed = kind === 'person' || kind === 'partner';
  const title = size.key(NAME);
  return { kind, reference: isNamed ? title : `FA-${index}`, title, excerpt: size.optional(400) };
}

export function searchAnswer(size: Size): SearchAnswer {
  return { words: size.key(200), found: size.many((index) => found(size, index)), reserved: size.reserved };
}
