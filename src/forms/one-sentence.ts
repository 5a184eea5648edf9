import { InvalidForm } from '../errors.ts';

/**
 * What is wrong with a field as a sentence of its own, where there is no field to say it under.
 * @throws the first refusal of an InvalidForm; any other failure as it is.
 */
export async function oneSentence<T>(doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    const [first] = error instanceof InvalidForm ? Object.values(error.fields) : [];
    throw first ?? error;
  }
}
