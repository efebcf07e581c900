import type { Messages } from '../shared/i18n/messages';
import type { Kinds } from '../shared/kit/kinds';
import type { ResourceSpec } from '../shared/kit/resource';
import { nav } from './nav-messages';

const described = new Map<string, () => Promise<ResourceSpec>>();

/** Kinds with pages of their own bring their words themselves. */
const OWN: Readonly<Record<string, () => Promise<Messages>>> = {
  complaints: async () => (await import('../features/complaints/complaint-words')).COMPLAINT_WORDS,
  cases: async () => (await import('../features/cases/case-words')).CASE_WORDS,
  referrals: async () => (await import('../features/referrals/referral-words')).REFERRAL_WORDS,
  mediations: async () => (await import('../features/mediations/mediation-words')).MEDIATION_WORDS,
};

/** Notes where the description of a kind is, for pages that show several kinds. */
export function describes(path: string, load: () => Promise<ResourceSpec>): void {
  described.set(path, load);
}

export const KINDS: Kinds = {
  name: (collection, language) => (nav[language] as Readonly<Record<string, string>>)[collection],
  words: async (collection) => (await OWN[collection]?.()) ?? (await described.get(collection)?.())?.words,
};
