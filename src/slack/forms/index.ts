import type { Form } from './form.ts';

/** Forms that are still written the former way: none. */
export const forms: Form[] = [];
