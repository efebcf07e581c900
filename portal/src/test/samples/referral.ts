import { CASE_ID, caseRecord, REFERRAL_ID } from './case';

const agency = { id: 'mr-510107', name: '成都市武侯区市场监督管理局' };
const hit = caseRecord.screening.hits[0];

/** A referral before the principal head, as its deputy sees it. */
export const referral = {
  id: REFERRAL_ID,
  number: 'SC-RF-2026-000007',
  state: 'HEAD_APPROVAL',
  revision: 2,
  allowedActions: [
    {
      name: 'approve',
      allowed: false,
      code: 'referral.deputy-may-not-decide',
      reason: 'Only the principal head decides',
      rule: 'REF-05',
      source: '行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条',
    },
    {
      name: 'refuse',
      allowed: false,
      code: 'referral.deputy-may-not-decide',
      reason: 'Only the principal head decides',
      rule: 'REF-05',
      source: '行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条',
    },
  ],
  clocks: [
    {
      rule: 'REF-05',
      title: { zh: '正职负责人决定是否移送', en: 'The principal head decides' },
      start: '2026-11-22',
      due: '2026-11-25T16:00:00Z',
      dueDay: '2026-11-25',
      warn: '2026-11-24T16:00:00Z',
      state: 'RUNNING',
      provisional: false,
      source: '行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条',
      explanation: { zh: '自接到移送报告之日起三日内。', en: 'Three days from the report.' },
    },
  ],
  caseId: CASE_ID,
  caseNumber: caseRecord.number,
  region: '510107',
  right: '云溪春',
  violation: caseRecord.violation,
  caseOfficers: caseRecord.officers,
  agency,
  procuratorate: { id: 'pr-510107', name: '成都市武侯区人民检察院' },
  suspects: [{ kind: 'ORGANISATION', name: '成都市武侯区聚源烟酒商行', creditCode: '91510100MA60000320' }],
  crimes: [{ code: 'C214', name: { zh: '销售假冒注册商标的商品罪', en: 'Selling goods with a counterfeit mark' }, article: '刑法 第214条' }],
  amounts: { salesAmount: '20000.00', unsoldValue: '186000.00', markCount: 1 },
  screening: {
    overall: 'MUST_REFER',
    explanation: caseRecord.screening.explanation,
    results: [
      {
        crime: 'C214',
        name: { zh: '销售假冒注册商标的商品罪', en: 'Selling goods with a counterfeit mark' },
        result: 'MUST_REFER',
        hits: [hit],
        near: [],
        secondBand: [],
        missing: ['illegalGains'],
        explanation: caseRecord.screening.explanation,
      },
    ],
  },
  openedAt: '2026-11-22T02:05:01Z',
  report: {
    caseGroup: [
      { name: '陈立群', certificate: '川A-20150231', phone: '028-86001111' },
      { name: '何静', certificate: '川A-20180417', phone: '028-86001112' },
    ],
    crime: { code: 'C214', name: { zh: '销售假冒注册商标的商品罪', en: 'Selling goods with a counterfeit mark' }, article: '刑法 第214条' },
    source: '权利人投诉 SC-CP-2026-000042',
    seizure: '2026-11-22 对现场 310 箱白酒实施扣押',
    facts: '当事人自 2026 年 9 月起购进假冒“云溪春”白酒销售，已售 20,000 元，库存 310 箱，货值 186,000 元。',
    legalBasis: '刑法第二百一十四条；法释〔2025〕5号',
    proposal: '移送成都市公安局武侯区分局依法处理。',
    items: [
      {
        name: '“云溪春”白酒 52 度 500 ml',
        quantity: 310,
        unit: '箱',
        unitValue: '600.00',
        valueBasis: 'AVERAGE_PRICE',
        features: '每箱六瓶，瓶盖无防伪码',
        storage: '武侯区局罚没物资仓库 A-12',
      },
    ],
    attachments: [
      { part: 'PHYSICAL_EVIDENCE', name: '扣押白酒 310 箱' },
      { part: 'DOCUMENTARY_EVIDENCE', name: '进销货账册 2 册' },
      { part: 'RIGHT_HOLDER_IDENTIFICATION', name: '四川云溪酒业有限公司辨认意见' },
    ],
    missing: ['APPRAISAL', 'EARLIER_PENALTIES'],
    warnings: [],
    at: '2026-11-22T03:10:00Z',
  },
};

export const referralTimeline = [
  { revision: 1, at: '2026-11-22T02:05:01Z', actor: { name: 'referral-service', agency: 'platform' }, type: 'ReferralOpened', facts: { screening: 'MUST_REFER' } },
  { revision: 2, at: '2026-11-22T03:10:00Z', actor: { name: '陈立群', agency: 'mr-510107' }, type: 'ReportSubmitted', facts: { crime: 'C214', caseGroup: '2', attachments: '3' } },
];

export const referralPage = {
  items: [
    {
      id: REFERRAL_ID,
      number: referral.number,
      state: referral.state,
      title: '成都市武侯区聚源烟酒商行 涉嫌销售假冒注册商标的商品罪',
      revision: 2,
      createdAt: '2026-11-22T02:05:01Z',
      updatedAt: '2026-11-22T03:10:00Z',
      due: '2026-11-25T16:00:00Z',
      fields: {},
    },
  ],
  next: null,
};

/** domain.md 4.5: 60,000 clicks, act of 2024: reached under the old interpretation, not under the new one. */
export const screeningOfClicks = {
  overall: 'NO_SIGN',
  explanation: { zh: '旧标准达到、新标准未达到，适用新标准。', en: 'Reached under the old standard, not under the new one, which applies.' },
  results: [
    {
      crime: 'C217',
      name: { zh: '侵犯著作权罪', en: 'Infringing copyright for profit' },
      result: 'NO_SIGN',
      hits: [],
      near: [],
      secondBand: [],
      old: {
        result: 'MUST_REFER',
        lawVersion: '法释〔2004〕19号',
        hits: [{ rule: 'O217-5', metric: 'CLICKS', value: '60000', limit: '50000', lawVersion: '法释〔2004〕19号', article: '刑法 第217条' }],
        near: [],
        secondBand: [],
      },
      new: { result: 'NO_SIGN', lawVersion: '法释〔2025〕5号', hits: [], near: [], secondBand: [] },
      moreFavourable: 'NEW',
      missing: ['illegalGains'],
      explanation: { zh: '旧标准达到、新标准未达到。', en: 'Old line reached, new one not.' },
    },
    {
      crime: 'C213',
      name: { zh: '假冒注册商标罪', en: 'Counterfeiting a registered mark' },
      result: 'NO_SIGN',
      hits: [],
      near: [],
      secondBand: [],
      missing: [],
      explanation: { zh: '未达到任何标准。', en: 'No line reached.' },
    },
  ],
};
