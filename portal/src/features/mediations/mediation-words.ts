import { together } from '../../shared/i18n/messages';
import { annex } from './annex-messages';
import { mediations } from './messages';

export const MEDIATION_WORDS = together(annex, mediations);
