import { http, HttpResponse } from 'msw';
import { casePage, caseRecord, caseTimeline } from './samples/case';
import { complaint, complaintPage, complaintTimeline } from './samples/complaint';
import { committees, coverage, mediation, mediationPage, mediationTimeline, mediators } from './samples/mediation';
import { referral, referralPage, referralTimeline, screeningOfClicks } from './samples/referral';
import { caseWorklist, referralWorklist } from './samples/worklist';

/** Offices of the directory. */
const AGENCIES = [
  { id: 'mr-510100', zh: '成都市市场监督管理局', en: 'Chengdu Administration for Market Regulation', type: 'MARKET_REGULATION', region: '510100', functions: [] },
  { id: 'ps-510100', zh: '成都市公安局', en: 'Chengdu Public Security Bureau', type: 'PUBLIC_SECURITY', region: '510100', functions: [] },
  { id: 'ps-510104', zh: '成都市公安局锦江区分局', en: 'Jinjiang Public Security Branch', type: 'PUBLIC_SECURITY', region: '510104', functions: [] },
];

/** A list, its records and their timeline, all answered by one sample. */
function resource(path: string, page: object, record: object, timeline: object[]) {
  return [
    http.get(path, () => HttpResponse.json(page)),
    http.get(`${path}/:id`, () => HttpResponse.json(record)),
    http.get(`${path}/:id/timeline`, () => HttpResponse.json(timeline)),
  ];
}

/** What the server answers when nothing special is asked of it. */
export const answers = [
  http.get('/api/case/worklist', () => HttpResponse.json(caseWorklist)),
  http.get('/api/mediation/worklist', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/referral/worklist', () => HttpResponse.json(referralWorklist)),
  ...['case', 'mediation', 'referral'].map((service) => http.get(`/api/${service}/clock-alarms`, () => HttpResponse.json({ items: [], next: null }))),
  ...['case', 'mediation', 'referral'].map((service) => http.get(`/api/${service}/figures/dictionary`, () => HttpResponse.json({ version: 1, scope: '510000', items: [] }))),
  http.get('/api/notifications', () => HttpResponse.json({ items: [], next: null })),
  ...resource('/api/complaints', complaintPage, complaint, complaintTimeline),
  ...resource('/api/cases', casePage, caseRecord, caseTimeline),
  ...resource('/api/referrals', referralPage, referral, referralTimeline),
  ...resource('/api/mediations', mediationPage, mediation, mediationTimeline),
  http.get('/api/committees', () => HttpResponse.json(committees)),
  http.get('/api/committees/coverage', () => HttpResponse.json(coverage)),
  http.get('/api/mediators', () => HttpResponse.json(mediators)),
  http.get('/api/case/agencies', () => HttpResponse.json({ items: AGENCIES })),
  http.get('/api/case/agencies/:id', ({ params }) => {
    const found = AGENCIES.find((one) => one.id === params['id']);
    return found ? HttpResponse.json(found) : HttpResponse.json({ status: 404, code: 'request.not-found' }, { status: 404 });
  }),
  http.get('/api/cases/:id/documents', () =>
    HttpResponse.json([
      { paper: 'FILING_APPROVAL', name: '立案审批表', rule: 'CASE-03', volume: 'AUXILIARY', revision: 2, at: '2026-06-02T02:00:00Z' },
    ]),
  ),
  http.get('/api/paper-scans', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/complaints/:id/duplicates', () => HttpResponse.json({ items: [] })),
  http.get('/api/complaints/:id/subjects', () => HttpResponse.json({ items: [] })),
  http.get('/api/procuratorate/overview', () => HttpResponse.json({ region: '510100', figures: [] })),
  http.post('/api/screenings', () => HttpResponse.json(screeningOfClicks)),
];
