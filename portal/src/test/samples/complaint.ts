/** The complaint of journey 1 as the server answers it; invented parties, codes that pass the checks of domain.md 8. */
export const COMPLAINT_ID = '01980000-0000-7000-8000-000000000042';

export const complaint = {
  id: COMPLAINT_ID,
  number: 'SC-CP-2026-000042',
  state: 'RECEIVED',
  revision: 1,
  allowedActions: [
    { name: 'accept', allowed: true },
    { name: 'reject', allowed: true },
    { name: 'request-supplement', allowed: true },
    {
      name: 'file-case',
      allowed: false,
      code: 'complaint.not-accepted',
      reason: 'The complaint is RECEIVED, a case is filed from ACCEPTED',
      rule: 'CASE-03',
      source: '市场监督管理行政处罚程序规定 第十九条',
    },
    {
      name: 'withdraw',
      allowed: false,
      code: 'complaint.not-yours',
      reason: 'Only the complainant withdraws',
      rule: 'CR-09',
      source: '市场监督管理投诉举报处理办法 第二十三条',
    },
  ],
  clocks: [
    {
      rule: 'CR-05',
      title: { zh: '决定是否受理', en: 'Decide on acceptance' },
      start: '2026-11-20',
      due: '2026-12-01T16:00:00Z',
      dueDay: '2026-12-01',
      warn: '2026-11-27T16:00:00Z',
      state: 'RUNNING',
      provisional: false,
      source: '消费者权益保护法实施条例 第四十六条',
      explanation: {
        zh: '自收到投诉之日（2026-11-20，不计入）起七个工作日，扣除周末 2 天，最后一天为 2026-12-01。',
        en: 'Seven working days from receipt (2026-11-20, not counted); two weekend days excluded; last day 2026-12-01.',
      },
    },
    {
      rule: 'CASE-02',
      title: { zh: '核查并决定是否立案', en: 'Verify and decide on filing' },
      start: '2026-11-20',
      due: '2026-12-11T16:00:00Z',
      dueDay: '2026-12-11',
      warn: '2026-12-04T16:00:00Z',
      state: 'RUNNING',
      provisional: false,
      source: '市场监督管理行政处罚程序规定 第十八条',
      explanation: { zh: '自收到材料之日起十五个工作日。', en: 'Fifteen working days from receipt of the material.' },
    },
  ],
  intake: 'RIGHTS_HOLDER_REQUEST',
  complainant: {
    kind: 'ORGANISATION',
    name: '四川云溪酒业有限公司',
    creditCode: '91510100MA6CTX2K3Q',
    region: '510104',
    address: '锦江区东大街 100 号',
    phone: '028-86001234',
    legalRepresentative: '蒋维',
  },
  respondents: [
    { kind: 'ORGANISATION', name: '成都市武侯区聚源烟酒商行', creditCode: '91510100MA60000320', region: '510107' },
    { kind: 'PERSON', name: '周某', idDocument: { type: 'RESIDENT_ID', number: '510107**********14' }, region: '510107' },
  ],
  right: { kind: 'TRADEMARK', number: '12345678', title: '云溪春', niceClass: '33' },
  region: '510107',
  agency: { id: 'mr-510107', name: '成都市武侯区市场监督管理局' },
  actDate: '2026-11-12',
  description:
    '2026 年 11 月 12 日，我司在武侯区簇桥街道聚源烟酒商行购得标有“云溪春”商标的白酒两瓶，经比对，瓶盖防伪码、标签印刷与正品明显不符，系假冒注册商标的商品。该店仓库内尚有同款白酒约三百箱。请求依法查处，责令立即停止侵权行为，没收、销毁侵权商品。',
  goods: '“云溪春”白酒 52 度 500 ml',
  estimatedValue: '186000.00',
  receivedAt: '2026-11-20T02:15:00Z',
  receipt: { number: 'SC-CP-2026-000042', code: 'K7Q4-2M9X' },
};

export const complaintTimeline = [
  {
    revision: 1,
    at: '2026-11-20T02:15:00Z',
    actor: { name: '蒋维', agency: 'rh-yunxi', agencyName: '四川云溪酒业有限公司' },
    type: 'ComplaintFiled',
    facts: { agency: '成都市武侯区市场监督管理局' },
  },
];

export const complaintSummary = {
  id: COMPLAINT_ID,
  number: complaint.number,
  state: 'RECEIVED',
  title: '云溪春 — 成都市武侯区聚源烟酒商行',
  revision: 1,
  createdAt: '2026-11-20T02:15:00Z',
  updatedAt: '2026-11-20T02:15:00Z',
  due: '2026-12-01T16:00:00Z',
  fields: { region: '510107' },
};

export const complaintPage = {
  items: [
    complaintSummary,
    {
      ...complaintSummary,
      id: '01980000-0000-7000-8000-000000000041',
      number: 'SC-CP-2026-000041',
      state: 'CASE_FILED',
      title: '蓉安胶囊 — 成都康济医药有限公司',
      due: null,
      createdAt: '2026-11-17T08:40:00Z',
    },
    {
      ...complaintSummary,
      id: '01980000-0000-7000-8000-000000000040',
      number: 'SC-CP-2026-000040',
      state: 'IN_MEDIATION',
      title: '川味图谱（美术作品） — 成都青羊文创工作室',
      due: '2026-12-16T16:00:00Z',
      createdAt: '2026-11-12T01:05:00Z',
    },
    {
      ...complaintSummary,
      id: '01980000-0000-7000-8000-000000000039',
      number: 'SC-CP-2026-000039',
      state: 'REJECTED',
      title: '一种折叠桌 — 自贡市沿滩家具厂',
      due: null,
      createdAt: '2026-11-03T06:30:00Z',
    },
  ],
  next: null,
};
