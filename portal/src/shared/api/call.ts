import type { z } from 'zod';
import { ApiProblem, NOT_FOUND, problemBody, unreachable, UNREADABLE, type Problem } from './problem';
import { bearerToken, reportSessionEnded } from './token';

export interface CallOptions {
  method?: 'GET' | 'POST';
  body?: unknown;
  query?: Readonly<Record<string, string | number | undefined>>;
  idempotencyKey?: string;
  /** Revision the person saw; the server refuses the command (412) when it is no longer the newest. */
  ifMatch?: number;
  /** A file comes back: it takes as long as the line needs. */
  file?: boolean;
  /** No token: `/api/public/**` */
  open?: boolean;
  signal?: AbortSignal;
}

/** Longer than the gateway's own time limit, so that its 503 arrives first; files take as long as the line needs. */
const TIME_LIMIT = 30_000;
const FILE_TIME_LIMIT = 600_000;

/**
 * A text as one segment of a path. An address of the portal may say anything in an id's place: `..%2Fcases` must not
 * lead a request to another resource, so what could be more than one segment is not asked for at all.
 */
export function segment(text: string): string {
  if (text === '' || text === '.' || text === '..' || /[/\\]/.test(text)) {
    throw new ApiProblem({ ...own(NOT_FOUND, 'No record has such an id'), status: 404 });
  }
  return encodeURIComponent(text);
}

/** The one way to the server: token, headers, refusals as {@link ApiProblem}, answers checked by a schema. */
export async function call<T>(schema: z.ZodType<T>, path: string, options: CallOptions = {}): Promise<T> {
  const response = await send(path, options);
  const body = await readJson(response);
  if (!response.ok) {
    if (response.status === 401) {
      reportSessionEnded();
    }
    throw new ApiProblem(refusal(response, body));
  }
  const answer = schema.safeParse(body);
  if (!answer.success) {
    const at = answer.error.issues[0];
    throw new ApiProblem(own(UNREADABLE, `${path}: ${at?.path.join('.') ?? ''} ${at?.message ?? ''}`, response));
  }
  return answer.data;
}

/** A file's bytes, for a link that needs the token. */
export async function download(path: string): Promise<Blob> {
  const response = await send(path, { file: true });
  if (!response.ok) {
    if (response.status === 401) {
      reportSessionEnded();
    }
    throw new ApiProblem(refusal(response, await readJson(response)));
  }
  return response.blob();
}

/** Saves a file of the server under a name. */
export async function saveFile(path: string, name: string): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await download(path));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function send(path: string, options: CallOptions): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json, */*;q=0.5' });
  if (!options.open) {
    headers.set('Authorization', `Bearer ${await bearerToken()}`);
  }
  if (options.idempotencyKey !== undefined) {
    headers.set('Idempotency-Key', options.idempotencyKey);
  }
  if (options.ifMatch !== undefined) {
    headers.set('If-Match', `"${options.ifMatch}"`);
  }
  const form = options.body instanceof FormData;
  if (options.body !== undefined && !form) {
    headers.set('Content-Type', 'application/json');
  }
  const limit = AbortSignal.timeout(form || options.file ? FILE_TIME_LIMIT : TIME_LIMIT);
  try {
    return await fetch(path + queryString(options.query), {
      method: options.method ?? 'GET',
      headers,
      signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
      ...(options.body === undefined ? {} : { body: form ? (options.body as FormData) : JSON.stringify(options.body) }),
    });
  } catch (error) {
    if (options.signal?.aborted) {
      throw error;
    }
    throw unreachable(error);
  }
}

function queryString(query: CallOptions['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function refusal(response: Response, body: unknown): Problem {
  const read = problemBody.safeParse(body);
  const given = read.success ? read.data : {};
  return {
    status: response.status,
    code: given.code ?? (response.status >= 502 ? 'service.unavailable' : `http.${response.status}`),
    title: given.title ?? response.statusText,
    detail: given.detail ?? '',
    rule: given.rule || undefined,
    source: given.source || undefined,
    errors: given.errors ?? [],
    requestId: given.requestId ?? response.headers.get('X-Request-Id') ?? undefined,
  };
}

function own(code: string, detail: string, response?: Response): Problem {
  return {
    status: response?.status ?? 0,
    code,
    title: '',
    detail,
    rule: undefined,
    source: undefined,
    errors: [],
    requestId: response?.headers.get('X-Request-Id') ?? undefined,
  };
}
