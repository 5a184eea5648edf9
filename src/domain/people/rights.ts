import { coordinator } from './access.ts';

/** Who may say which Slack user somebody is, and who coordinates. */
export const peopleRights = {
  link: coordinator,
  appointCoordinator: coordinator,
};
