import { z } from 'zod';

export const fieldError = z.object({ field: z.string(), code: z.string(), message: z.string().nullish() });
export type FieldError = z.infer<typeof fieldError>;

/** RFC 9457 body of a refusal, with the platform's additions. */
export const problemBody = z.object({
  title: z.string().nullish(),
  status: z.number().nullish(),
  detail: z.string().nullish(),
  code: z.string().nullish(),
  rule: z.string().nullish(),
  source: z.string().nullish(),
  errors: z.array(fieldError).nullish(),
  requestId: z.string().nullish(),
});

export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  rule: string | undefined;
  source: string | undefined;
  errors: readonly FieldError[];
  requestId: string | undefined;
}

/** A refusal or fault, as pages show it; thrown by {@link call}. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** Codes the portal itself gives when no answer, or no readable one, came back. */
export const UNREACHABLE = 'portal.unreachable';
export const UNREADABLE = 'portal.unreadable';
/** The server's own word for what is not there, or not yours. */
export const NOT_FOUND = 'request.not-found';

/** No answer came back. */
export function unreachable(error: unknown): ApiProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return new ApiProblem({ status: 0, code: UNREACHABLE, title: '', detail, rule: undefined, source: undefined, errors: [], requestId: undefined });
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) {
    return error.problem;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 0, code: UNREADABLE, title: '', detail, rule: undefined, source: undefined, errors: [], requestId: undefined };
}

export function isProblem(error: unknown, code: string): boolean {
  return error instanceof ApiProblem && error.problem.code === code;
}
