import { afterAll } from 'vitest';
import { endFile } from './at-file-end.ts';

// Run anew for each file, unlike what it imports.
afterAll(endFile);
