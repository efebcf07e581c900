export const MEDIATION_ID = '01980000-0000-7000-8000-000000000501';
const DIGEST = '5f2c7d0f3f4b6f0b9f0f6a3c5d8e7b1a2c3d4e5f60718293a4b5c6d7e8f90a1b';

/** A mediation whose written agreement waits for the respondent's signature and the committee's seal. */
export const mediation = {
  id: MEDIATION_ID,
  number: 'SC-MD-2026-000005',
  state: 'AGREEMENT_DRAFTED',
  revision: 9,
  allowedActions: [
    { name: 'sign', allowed: true },
    { name: 'refuse', allowed: true },
    {
      name: 'reach-agreement',
      allowed: false,
      code: 'mediation.agreement-signed',
      reason: 'Signed by APPLICANT',
      rule: 'MED-12',
      source: '人民调解法 第28、29条',
    },
  ],
  clocks: [
    {
      rule: 'MED-08',
      title: { zh: '调解期限', en: 'Period of mediation' },
      start: '2026-11-03',
      due: '2026-12-03T16:00:00Z',
      dueDay: '2026-12-03',
      warn: '2026-11-28T16:00:00Z',
      state: 'RUNNING',
      provisional: false,
      source: 'SF/T 0083-2020 《全国人民调解工作规范》',
      explanation: { zh: '自受理之日起三十日。', en: 'Thirty days from acceptance.' },
    },
  ],
  committee: { id: 'mc-510100-ip', name: '成都市知识产权纠纷人民调解委员会' },
  applicant: { kind: 'ORGANISATION', name: '成都青羊文创工作室', creditCode: '92500103MA5UK7X28F', region: '510105' },
  respondent: { kind: 'ORGANISATION', name: '四川云溪酒业有限公司', creditCode: '91510100MA6CTX2K3Q', region: '510104' },
  otherRespondents: [],
  mySide: 'RESPONDENT',
  right: { kind: 'COPYRIGHT', number: '川作登字-2023-F-00012345', title: '川味图谱（美术作品）' },
  dispute: '被申请人未经许可在产品包装上使用申请人享有著作权的美术作品《川味图谱》，双方就使用费协商未果。',
  claim: '停止使用，支付合理使用费 80,000 元。',
  amountInDispute: '80000.00',
  region: '510105',
  respondentConsents: true,
  appliedOn: '2026-11-02',
  choices: { APPLICANT: ['m-1'], RESPONDENT: ['m-1'] },
  mediators: [{ id: 'm-1', name: '罗素芬', grade: 'L1' }],
  challenges: [],
  sessions: [
    {
      id: 's1',
      at: '2026-11-12T01:30:00Z',
      place: '成都市青羊区人民中路二段 10 号 3 楼调解室',
      state: 'HELD',
      record: {
        heldAt: '2026-11-12T01:35:00Z',
        attendance: [
          { name: '成都青羊文创工作室', as: 'APPLICANT' },
          { name: '四川云溪酒业有限公司', as: 'RESPONDENT' },
          { name: '罗素芬', as: 'MEDIATOR' },
        ],
        notes: '双方确认使用事实，就补签许可合同达成一致。',
        outcome: 'CONSENSUS',
      },
    },
  ],
  rightsNotice: {
    zh: '当事人在人民调解活动中有权选择或者接受人民调解员，接受、拒绝调解或者要求终止调解。调解不收取费用。',
    en: 'You may choose the mediator, accept, refuse or end the mediation. It is free of charge.',
    rule: 'MED-07',
    source: '人民调解法 第23、24条',
  },
  agreement: {
    form: 'WRITTEN',
    facts: '被申请人自 2026 年 6 月起在产品包装上使用《川味图谱》。',
    issues: '使用费数额。',
    responsibilities: '被申请人承担未经许可使用的责任。',
    content: '一、被申请人支付使用费 60,000 元；二、双方签订自即日起三年的许可使用合同。',
    performanceManner: '银行转账，一次付清。',
    performanceUntil: '2026-12-31',
    decidesOwnershipOrValidity: false,
    digest: DIGEST,
    signatures: [
      { as: 'APPLICANT', by: '吴青', at: '2026-11-20T02:00:00Z' },
      { as: 'MEDIATOR', by: '罗素芬', at: '2026-11-20T02:05:00Z' },
    ],
    missing: ['RESPONDENT', 'COMMITTEE'],
    confirmation: {
      possible: true,
      zh: '协议生效后三十日内，双方可以共同向有管辖权的人民法院申请司法确认。',
      en: 'Within thirty days of taking effect both parties may jointly apply to the court.',
      rule: 'MED-15',
      source: '人民调解法 第33条；民事诉讼法 第205条',
    },
  },
  nextRoutes: [],
};

export const mediationTimeline = [
  { revision: 1, at: '2026-11-02T03:00:00Z', actor: { name: '吴青', agency: 'rh-qingyang' }, type: 'ApplicationFiled', facts: { number: mediation.number } },
  { revision: 2, at: '2026-11-03T01:00:00Z', actor: { name: '冯学礼', agency: 'mc-510100-ip' }, type: 'ApplicationAccepted', facts: { on: '2026-11-03' } },
  { revision: 8, at: '2026-11-20T02:00:00Z', actor: { name: '吴青', agency: 'rh-qingyang' }, type: 'AgreementSigned', facts: { as: 'APPLICANT', by: '吴青' } },
];

export const mediationPage = {
  items: [
    {
      id: MEDIATION_ID,
      number: mediation.number,
      state: mediation.state,
      title: '成都青羊文创工作室 / 四川云溪酒业有限公司 · 川味图谱（美术作品）',
      revision: 9,
      createdAt: '2026-11-02T03:00:00Z',
      updatedAt: '2026-11-20T02:05:00Z',
      due: '2026-12-03T16:00:00Z',
      fields: {},
    },
  ],
  next: null,
};

export const committees = {
  items: [
    { id: 'mc-510100-ip', zh: '成都市知识产权纠纷人民调解委员会', en: 'Chengdu IP Mediation Committee', region: '510100', kind: 'INDUSTRY_PROFESSIONAL', director: '冯学礼', termEnd: '2028-06-30', mediators: 4 },
    { id: 'mc-500103-ip', zh: '重庆市渝中区知识产权纠纷人民调解委员会', en: 'Yuzhong IP Mediation Committee', region: '500103', kind: 'INDUSTRY_PROFESSIONAL', director: '唐维', termEnd: '2027-12-31', mediators: 3 },
  ],
};

export const mediators = {
  items: [
    { id: 'm-1', committee: 'mc-510100-ip', name: '罗素芬', grade: 'L1', available: true },
    { id: 'm-2', committee: 'mc-510100-ip', name: '杜建华', grade: 'L2', available: true },
    { id: 'm-3', committee: 'mc-510100-ip', name: '孟可', grade: 'L3', available: false },
  ],
};

const none = { covered: 0, of: 1, percent: 0, with: [], without: [{ region: '510112', name: '龙泉驿区', committees: [] }] };

/** Which places have a mediation body. */
export const coverage = {
  province: '510000',
  regions: {
    covered: 1,
    of: 2,
    percent: 50,
    with: [{ region: '510100', name: '成都市', committees: ['mc-510100'] }],
    without: [{ region: '510300', name: '自贡市', committees: [] }],
  },
  strongIpCounties: none,
  mark: 'CHECK',
  source: '强县名单',
};
