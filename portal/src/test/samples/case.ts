import { complaint, COMPLAINT_ID } from './complaint';

export const CASE_ID = '01980000-0000-7000-8000-000000000101';
export const REFERRAL_ID = '01980000-0000-7000-8000-000000000301';

/** The case of journey 1 after its goods value was recorded: the screen says refer, the penalty is blocked. */
export const caseRecord = {
  id: CASE_ID,
  number: 'SC-CA-2026-000017',
  state: 'INVESTIGATING',
  revision: 4,
  allowedActions: [
    { name: 'change-amounts', allowed: true },
    { name: 'conclude-investigation', allowed: true },
    {
      name: 'decide',
      allowed: false,
      code: 'case.referral-undecided',
      reason: 'The referral is DRAFT',
      rule: 'REF-21',
      source: '行政执法机关移送涉嫌犯罪案件的规定 第3、11条；行政处罚法(2021) 第82条',
    },
    {
      name: 'close',
      allowed: false,
      code: 'case.closing-ground-not-met',
      reason: 'INVESTIGATING',
      rule: 'CASE-30',
      source: '市场监督管理行政处罚程序规定',
    },
  ],
  clocks: [
    {
      rule: 'CASE-20',
      title: { zh: '作出处理决定', en: 'Decide the case' },
      start: '2026-11-22',
      due: '2027-02-20T16:00:00Z',
      dueDay: '2027-02-20',
      warn: '2027-02-10T16:00:00Z',
      state: 'RUNNING',
      provisional: true,
      source: '市场监督管理行政处罚程序规定 第64条',
      explanation: { zh: '自立案之日起九十日。', en: 'Ninety days from filing.' },
    },
    {
      rule: 'CASE-02',
      title: { zh: '决定是否立案', en: 'Decide on filing' },
      start: '2026-11-20',
      due: '2026-12-11T16:00:00Z',
      dueDay: '2026-12-11',
      warn: '2026-12-04T16:00:00Z',
      state: 'MET',
      provisional: false,
      source: '市场监督管理行政处罚程序规定 第18条',
      explanation: { zh: '自收到材料之日起十五个工作日。', en: 'Fifteen working days.' },
    },
  ],
  complaintId: COMPLAINT_ID,
  complaintNumber: complaint.number,
  agency: complaint.agency,
  region: '510107',
  right: complaint.right,
  respondents: complaint.respondents,
  complainantName: complaint.complainant.name,
  violation: '销售侵犯注册商标专用权的商品',
  actDate: '2026-11-12',
  submittedAt: '2026-11-22T01:20:00Z',
  filedOn: '2026-11-22',
  officers: [
    { name: '陈立群', certificate: '川A-20150231' },
    { name: '何静', certificate: '川A-20180417' },
  ],
  amounts: {
    salesAmount: '20000.00',
    goodsValue: '186000.00',
    markCount: 1,
    repeatWithin2Years: false,
    service: false,
    amountsUndeterminable: false,
    indicators: ['WAREHOUSE', 'LEDGERS'],
  },
  suspectedCrimes: ['C214'],
  screening: {
    result: 'MUST_REFER',
    hits: [
      {
        rule: 'T214-5',
        crime: 'C214',
        metric: 'SOLD_AND_UNSOLD_VALUE',
        value: '206000.00',
        limit: '150000.00',
        lawVersion: '法释〔2025〕5号',
        article: '刑法 第214条',
      },
    ],
    suspected: ['C214'],
    explanation: {
      zh: '销售金额 20,000 元与未售货值 186,000 元合计 206,000 元，达到 150,000 元的标准（T214-5），应当移送公安机关。',
      en: 'Sales of 20,000 and unsold goods of 186,000 add up to 206,000 yuan, above the line of 150,000 (T214-5): must refer.',
    },
    at: '2026-11-22T02:05:00Z',
  },
  referral: { id: REFERRAL_ID, number: 'SC-RF-2026-000007', state: 'DRAFT' },
  penaltyBlocked: true,
};

export const caseTimeline = [
  {
    revision: 1,
    at: '2026-11-22T01:20:00Z',
    actor: { name: '陈立群', agency: 'mr-510107' },
    type: 'CaseOpened',
    facts: { complaint: complaint.number, violation: '销售侵犯注册商标专用权的商品' },
  },
  { revision: 2, at: '2026-11-22T01:48:00Z', actor: { name: '赵明远', agency: 'mr-510107' }, type: 'FilingApproved', facts: { filedOn: '2026-11-22' } },
  {
    revision: 3,
    at: '2026-11-22T02:05:00Z',
    actor: { name: '陈立群', agency: 'mr-510107' },
    type: 'AmountsChanged',
    facts: { result: 'MUST_REFER', reason: '现场清点、查阅账册' },
  },
  { revision: 3, at: '2026-11-22T02:05:00Z', actor: { name: '陈立群', agency: 'mr-510107' }, type: 'ReferralRequested', facts: { result: 'MUST_REFER' } },
  { revision: 4, at: '2026-11-22T02:05:01Z', actor: { name: 'case-service', agency: 'platform' }, type: 'ReferralProgressed', facts: { state: 'DRAFT', number: 'SC-RF-2026-000007' } },
];

export const casePage = {
  items: [
    {
      id: CASE_ID,
      number: caseRecord.number,
      state: caseRecord.state,
      title: '云溪春 · 成都市武侯区聚源烟酒商行、周某',
      revision: 4,
      createdAt: '2026-11-22T01:20:00Z',
      updatedAt: '2026-11-22T02:05:01Z',
      due: '2027-02-20T16:00:00Z',
      fields: { right: 'TRADEMARK', region: '510107' },
    },
  ],
  next: null,
};
