import { pairs } from '../shared/i18n/messages';

/** What the pages are called in the navigation and in the breadcrumbs. */
export const nav = pairs({
  'group.work': ['工作台', 'Workbench'],
  'group.records': ['案件业务', 'Records'],
  'group.tools': ['办案工具', 'Tools'],
  '': ['我的待办', 'My worklist'],
  'complaints': ['投诉举报', 'Complaints'],
  'cases': ['行政案件', 'Enforcement cases'],
  'referrals': ['涉罪移送', 'Criminal referrals'],
  'mediations': ['人民调解', 'Mediation'],
  'screening': ['涉罪筛查试算', 'Crime screening'],
  'new': ['新建', 'New'],
  'detail': ['详情', 'Details'],
});

export type Page = keyof typeof nav.zh;
