import type { NotYet } from '../fr/not-yet.ts';

export const notYet: Record<NotYet, string> = {
  amendments: 'Amendments are not followed here yet. Until then, propose one to the parties by a decision.',
  articles:
    'Articles cannot be read one by one yet. See the term and the acts of the agreement, or its text among the documents.',
  copilots: 'Co-leads are not named apart yet. See who sits on the steering committee for each party.',
  dataExchange:
    'Data exchanges between the parties are not followed here yet. Until then, propose a point for the next meeting and record the decision that is taken.',
  earlierCommitments:
    'Commitments that outlive the agreement are not told apart yet. See all sheets, with their status and due date.',
  evaluation:
    'The evaluation is not followed here yet. Until then, each sheet holds its evaluation questions, indicators hold their readings, and a decision of the kind “evaluation question” may be recorded.',
  missionTags: 'Sheets do not carry a mission of the Caf yet. See all sheets, or look for them by axis.',
  relatedAgreements: 'The related agreements of each party are not recorded yet. See the schemes that the text names.',
  representing:
    'Everybody names who stands in for them with the button “Represented by…” of their convocation. Once the meeting was held, the coordinator and the secretariat note it with who was there.',
  termination:
    'Termination is not followed here yet. See the form and the notice that the text has; until then, tell the coordinator and propose a point for the next meeting.',
};
