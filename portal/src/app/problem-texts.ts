import { cases } from '../features/cases/messages';
import { complaints } from '../features/complaints/messages';
import { mediations } from '../features/mediations/messages';
import { referrals } from '../features/referrals/messages';
import { screening } from '../features/screening/messages';
import type { Messages } from '../shared/i18n/messages';
import { platformProblems } from '../shared/problem/messages';

/** The texts of all problem codes, each from the feature whose rule it is. */
export const problemTexts: readonly Messages[] = [
  platformProblems,
  complaints,
  cases,
  referrals,
  mediations,
  screening,
];
