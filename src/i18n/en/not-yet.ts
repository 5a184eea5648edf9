import type { NotYet } from '../fr/not-yet.ts';

export const notYet: Record<NotYet, string> = {
  amendments: 'Amendments are not followed here yet. Until then, propose one to the parties: /ctg decision new.',
  articles:
    'Articles cannot be read one by one yet. Term, acts and originals: /ctg agreement; the text itself: /ctg documents.',
  copilots: 'Co-leads are not named apart yet. Who sits and answers for each party: /ctg members copil.',
  dataExchange:
    'Data exchanges between the parties are not followed here yet. Until then, put the request on the agenda (/ctg agenda propose) and record what is decided (/ctg decision new).',
  earlierCommitments:
    'Commitments that outlive the agreement are not told apart yet. By status: /ctg actions in-progress.',
  evaluation:
    'The evaluation is not followed here yet. Until then: the evaluation questions of each sheet (/ctg action FA-01), the indicators (/ctg indicators), and a decision of the kind “evaluation question” (/ctg decision new).',
  missionTags: 'Sheets do not carry a mission of the Caf yet: look for them by axis (/ctg actions axis:name).',
  relatedAgreements:
    'The related agreements of each party are not recorded yet. The schemes that the text names: /ctg schemes.',
  representing:
    'Everybody names who stands in for them with the button “Name a stand-in” of their convocation; once the meeting was held, the coordinator and the secretariat note it with who was there.',
  termination:
    'Termination is not followed here yet. Its form and notice as the text has them: /ctg agreement. Until then, tell the coordinator and put it on the agenda (/ctg agenda propose).',
};
