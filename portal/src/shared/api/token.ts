import { ApiProblem } from './problem';

/** Where requests take their token from; the session sets it once it stands. */
interface TokenSource {
  token: () => Promise<string>;
  onSessionEnded: () => unknown;
}

let source: TokenSource | undefined;

export function takeTokensFrom(next: TokenSource | undefined): void {
  source = next;
}

export async function bearerToken(): Promise<string> {
  if (source === undefined) {
    throw sessionEnded('Not logged in');
  }
  try {
    return await source.token();
  } catch (error) {
    if (error instanceof ApiProblem) {
      throw error;
    }
    source.onSessionEnded();
    throw sessionEnded(error instanceof Error ? error.message : 'The session has ended');
  }
}

export function reportSessionEnded(): void {
  source?.onSessionEnded();
}

function sessionEnded(detail: string): ApiProblem {
  return new ApiProblem({
    status: 401,
    code: 'auth.missing',
    title: '',
    detail,
    rule: undefined,
    source: undefined,
    errors: [],
    requestId: undefined,
  });
}
