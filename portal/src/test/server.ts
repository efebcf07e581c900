import { setupServer } from 'msw/node';
import { answers } from './answers';

/** The mock server of page tests; a test overrides single answers with `server.use`. */
export const server = setupServer(...answers);
