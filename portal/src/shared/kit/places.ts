/** Where a record is found in the portal: the services name its kind (`aggregate type`), the portal its page. */
const PLACES: Readonly<Record<string, string>> = {
  'case-file': 'cases',
  'criminal-referral': 'referrals',
  'case-watch': 'case-watch',
  'spot-penalty': 'on-the-spot-penalties',
};

/** The portal's collection for a kind of record: its plural, unless it is called otherwise. */
export function collectionOf(resource: string): string {
  return PLACES[resource] ?? `${resource}s`;
}

/** The kind of record a human number names by its letters: `SC-CP-2026-000042` is a complaint. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  CP: ['complaints'],
  CA: ['cases'],
  IM: ['lead-imports'],
  PR: ['patent-rulings'],
  CR: ['customs-recordals'],
  CD: ['customs-detentions'],
  CT: ['copyright-takedowns'],
  EC: ['ecommerce-takedowns'],
  CC: ['copyright-complaints'],
  PV: ['plant-variety-requests'],
  CM: ['court-measures'],
  XC: ['assistance-requests'],
  SV: ['supervisions'],
  CL: ['credit-listings'],
  ES: ['enforcement-supervisions'],
  TC: ['typical-cases'],
  RR: ['review-rounds'],
  CV: ['case-reviews'],
  CG: ['campaigns'],
  SP: ['on-the-spot-penalties'],
  RF: ['referrals'],
  RL: ['reverse-linkages'],
  DR: ['dual-reports'],
  CJ: ['court-cases'],
  NT: ['notices'],
  JM: ['joint-meetings'],
  MD: ['mediations'],
  CF: ['confirmations'],
  PF: ['performances'],
  ET: ['entrustments'],
  DG: ['danger-notices'],
  MP: ['mediation-pointers'],
  QR: ['quality-reviews'],
};

/** The collections a whole number may lie in; nothing when the text is no number or of an unknown kind. */
export function collectionsOfNumber(text: string): readonly string[] | undefined {
  const code = /^[A-Z]{2}-([A-Z]{2})-\d{4}-\d{4,}$/.exec(text.trim().toUpperCase())?.[1];
  return code === undefined ? undefined : CODES[code];
}
