// What a spec imports from '@jest/globals': the words of the file that runs now, since modules outlive files.
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test;

/** Gives these names to the words of the next file. */
export function setSpecGlobals(globals) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globals);
}
