import { QueryFailedError } from 'typeorm';
import { JsonLogger } from '../../../dist/src/platform/logging/json-logger.js';
import { logUncaught } from '../../../dist/src/platform/process/uncaught.js';

/** A program that meets an error which nobody catches, with what was typed in all its fields. */
logUncaught(new JsonLogger());
const driver = Object.assign(new Error('invalid: "Somchai สมชาย"'), { code: '22P02' });
const error = new QueryFailedError("SELECT 'สมชาย'", ['Somchai สมชาย'], driver);
if (process.argv[2] === 'reject') void Promise.reject(error);
else
  setTimeout(() => {
    throw error;
  }, 1);
setTimeout(() => undefined, 5000);
