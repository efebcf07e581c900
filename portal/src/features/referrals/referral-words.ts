import { together } from '../../shared/i18n/messages';
import { course } from './course-messages';
import { referrals } from './messages';

export const REFERRAL_WORDS = together(course, referrals);
