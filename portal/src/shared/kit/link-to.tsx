import { Link } from 'react-router';

/** Where a reference of another record leads, by the name of the field that holds it. */
const PATHS: Readonly<Record<string, string>> = {
  complaint: '/complaints',
  report: '/complaints',
  case: '/cases',
  caseFile: '/cases',
  mediation: '/mediations',
  referral: '/referrals',
  confirmation: '/confirmations',
  entrustment: '/entrustments',
  committee: '/committees',
  mediator: '/mediators',
  supervision: '/supervisions',
  dualReport: '/dual-reports',
  reverseLinkage: '/reverse-linkages',
};

export function LinkTo({ name, id, text }: { name: string; id: string; text: string }) {
  const path = PATHS[name] ?? PATHS[name.replace(/s$|Id$|Number$/, '')];
  return path === undefined ? <span className="number">{text}</span> : <Link to={`${path}/${id}`}>{text}</Link>;
}
