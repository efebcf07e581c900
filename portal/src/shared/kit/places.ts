/** Where a record is found in the portal: the services name its kind (`aggregate type`), the portal its page. */
const PLACES: Readonly<Record<string, string>> = {
  complaint: 'complaints',
  case: 'cases',
  'case-file': 'cases',
  mediation: 'mediations',
  referral: 'referrals',
  'criminal-referral': 'referrals',
  'patent-ruling': 'patent-rulings',
  confirmation: 'confirmations',
  performance: 'performances',
  entrustment: 'entrustments',
  committee: 'committees',
  mediator: 'mediators',
  'reverse-linkage': 'reverse-linkages',
  'dual-report': 'dual-reports',
  notice: 'notices',
  'case-watch': 'case-watch',
  'customs-recordal': 'customs-recordals',
  'customs-detention': 'customs-detentions',
  'ecommerce-takedown': 'ecommerce-takedowns',
  'copyright-takedown': 'copyright-takedowns',
  'mediator-complaint': 'mediator-complaints',
  'joint-meeting': 'joint-meetings',
};

/** The portal's collection for a kind of record. */
export function collectionOf(resource: string): string {
  return PLACES[resource] ?? resource;
}
