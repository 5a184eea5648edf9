import { fileURLToPath } from 'node:url';

/** Where migrations and the agreement that comes with the bot are: both `src` and what is compiled lie right below it. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));
