import { together } from '../../shared/i18n/messages';
import { complaints } from './messages';
import { routing } from './routing-messages';

/** All words of a complaint, its routing included. */
export const COMPLAINT_WORDS = together(routing, complaints);
