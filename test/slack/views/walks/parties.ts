import { chasesView } from '../../../../src/slack/views/chases-view.ts';
import { checksView } from '../../../../src/slack/views/checks-view.ts';
import { competencesView, transfersView } from '../../../../src/slack/views/competences-view.ts';
import { documentsView, legalView } from '../../../../src/slack/views/documents-view.ts';
import { logoSaved, logosView } from '../../../../src/slack/views/logos-view.ts';
import { partiesView } from '../../../../src/slack/views/parties-view.ts';
import { partnersView } from '../../../../src/slack/views/partners-view.ts';
import { schemesView } from '../../../../src/slack/views/schemes-view.ts';
import { searchView } from '../../../../src/slack/views/search-view.ts';
import { statusView } from '../../../../src/slack/views/status-view.ts';
import { allFindings, chasesAnswer, stateAnswer } from '../samples/checks.ts';
import { AGREEMENT as agreement, partyName, TODAY as today, ZONE } from '../samples/names.ts';
import {
  competence,
  documentsAnswer,
  logosAnswer,
  partner,
  partyDetail,
  scheme,
  searchAnswer,
  transfersAnswer,
} from '../samples/parties.ts';
import { walkView } from '../walk-view.ts';

const coordinator = { isSteward: true, isCoordinator: true };

export const partyWalks = [
  walkView(searchView, (size, t) => [searchAnswer(size), { agreement }, t]),
  walkView(checksView, (size, t) => [allFindings(size), { agreement, reader: coordinator }, t]),
  walkView(checksView, (size, t) => [allFindings(size), { agreement, reader: null }, t], { as: 'where others read' }),
  walkView(chasesView, (size, t) => [chasesAnswer(size), agreement, t]),
  walkView(statusView, (size, t) => [
    stateAnswer(size),
    { code: agreement, version: '1.0.0', canMail: size.may, timeZone: ZONE },
    t,
  ]),
  walkView(partiesView, (size, t) => [size.many(() => partyDetail(size)), { agreement, mayChange: size.may }, t]),
  walkView(logosView, (size, t) => [logosAnswer(size), agreement, t]),
  walkView(logoSaved, (size, t) => [
    {
      ...{ party: partyName(size), fileName: size.key(255), width: 1200, height: 800, isReplaced: size.may },
      ...{ picture: new Uint8Array(300_000), mostByMail: 500_000 },
    },
    agreement,
    t,
  ]),
  ...[true, false].map((mayKeep) =>
    walkView(
      partnersView,
      (size, t) => [
        { partners: size.many(() => partner(size)), reserved: size.reserved, mayKeep },
        { agreement, isFiltered: size.may },
        t,
      ],
      { as: mayKeep ? 'of a steward' : 'to be read alone' },
    ),
  ),
  walkView(competencesView, (size, t) => [{ on: today, competences: size.many(() => competence(size)) }, t]),
  walkView(transfersView, (size, t) => [transfersAnswer(size), { agreement }, t]),
  walkView(schemesView, (size, t) => [size.many(() => scheme(size)), { today }, t]),
  walkView(documentsView, (size, t) => [documentsAnswer(size), t]),
  walkView(legalView, (size, t) => [
    size.many(() => ({ text: size.key(1000), note: size.maybe(() => size.text(1000)) })),
    t,
  ]),
];
