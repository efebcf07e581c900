import { together, under } from '../../shared/i18n/messages';
import { referralStates } from '../../shared/ui/referral-state-messages';
import { aftermath } from './aftermath-messages';
import { custody } from './custody-messages';
import { hearing } from './hearing-messages';
import { inquiry } from './inquiry-messages';
import { cases } from './messages';

/** All words of a case, from the parts of its procedure. */
export const CASE_WORDS = together(inquiry, hearing, aftermath, custody, cases, under('value.state', referralStates));
