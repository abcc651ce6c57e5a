import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { exitWithStartupError } from '../../../dist/src/platform/process/startup-error-message.js';
import { startWithin } from '../../../dist/src/platform/process/start-within.js';

// Takes the call and says nothing, as a database does behind a line that was cut.
const server = createServer(() => undefined).listen(0, '127.0.0.1');
await once(server, 'listening');
const line = connect(server.address().port, '127.0.0.1');
await startWithin(once(line, 'data'), 1).catch(exitWithStartupError);
