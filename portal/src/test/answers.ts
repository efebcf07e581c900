import { http, HttpResponse } from 'msw';
import { complaint, complaintPage, complaintTimeline } from './samples/complaint';
import { caseWorklist, referralWorklist } from './samples/worklist';

/** What the server answers when nothing special is asked of it. */
export const answers = [
  http.get('/api/case/worklist', () => HttpResponse.json(caseWorklist)),
  http.get('/api/mediation/worklist', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/referral/worklist', () => HttpResponse.json(referralWorklist)),
  http.get('/api/complaints', () => HttpResponse.json(complaintPage)),
  http.get('/api/complaints/:id', () => HttpResponse.json(complaint)),
  http.get('/api/complaints/:id/timeline', () => HttpResponse.json(complaintTimeline)),
];
