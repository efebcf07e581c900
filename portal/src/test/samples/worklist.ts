import { complaint, COMPLAINT_ID } from './complaint';

export const caseWorklist = {
  items: [
    {
      resource: 'complaint',
      id: COMPLAINT_ID,
      number: complaint.number,
      title: '云溪春 — 成都市武侯区聚源烟酒商行',
      state: 'RECEIVED',
      action: 'accept',
      rule: 'CR-05',
      warn: '2026-11-27T16:00:00Z',
      due: '2026-12-01T16:00:00Z',
      level: 'normal',
    },
    {
      resource: 'complaint',
      id: '01980000-0000-7000-8000-000000000038',
      number: 'SC-CP-2026-000038',
      title: '蓉安胶囊 — 成都康济医药有限公司',
      state: 'ACCEPTED',
      action: 'file-case',
      rule: 'CASE-02',
      warn: '2026-11-20T16:00:00Z',
      due: '2026-11-24T16:00:00Z',
      level: 'warn',
    },
  ],
  next: null,
};

export const referralWorklist = {
  items: [
    {
      resource: 'criminal-referral',
      id: '01980000-0000-7000-8000-000000000301',
      number: 'SC-RF-2026-000007',
      title: '聚源烟酒商行涉嫌销售假冒注册商标的商品',
      state: 'APPROVED',
      action: 'send',
      rule: 'REF-06',
      warn: '2026-11-20T12:00:00Z',
      due: '2026-11-21T02:00:00Z',
      level: 'overdue',
    },
  ],
  next: null,
};
