import { complaints } from '../features/complaints/messages';
import { platformProblems } from '../shared/problem/messages';
import type { Messages } from '../shared/i18n/messages';

/** The texts of all problem codes, each from the feature whose rule it is. */
export const problemTexts: readonly Messages[] = [platformProblems, complaints];
