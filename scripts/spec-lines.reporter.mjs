import { appendFileSync } from 'node:fs';
import path from 'node:path';

/** What is kept of a file that has ended; one that could not even be loaded counts as a failed test. */
const lineOf = ({ testFilePath, testExecError, failureMessage, perfStats, ...counts }) => ({
  name: path.relative('.', testFilePath),
  ms: perfStats.end - perfStats.start,
  passed: counts.numPassingTests,
  failed: counts.numFailingTests + (testExecError ? 1 : 0),
  skipped: counts.numPendingTests + counts.numTodoTests,
  message: failureMessage ?? '',
});

/** Writes a line of JSON for each spec file as it ends: a pool that is stopped has told what it had by then. */
export default class SpecLines {
  onTestResult(_test, result) {
    appendFileSync(process.env.SPEC_LINES, `${JSON.stringify(lineOf(result))}\n`);
  }
}
