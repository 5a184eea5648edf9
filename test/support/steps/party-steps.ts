import { receiveLogo } from '../../../src/documents/receive-logo.ts';
import { setLogo } from '../../../src/domain/parties/set-logo.ts';
import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** Claire gives a party its logo; the file's name tells the picture from others. */
export const logoSet = (party: string, fileName: string, bytes: Uint8Array): Step =>
  step(`logo of ${party}: ${fileName}`, async ({ deps, viewer }) => {
    const picture = receiveLogo(fileName, bytes);
    await setLogo(await viewer('U0CLAIRE01'), { party, fileName, picture }, deps);
  });
