import { pairs } from '../shared/i18n/messages';

/** What the pages are called in the navigation and in the breadcrumbs. */
export const nav = pairs({
  'group.work': ['工作台', 'Workbench'],
  'group.enforcement': ['行政保护', 'Enforcement'],
  'group.criminal': ['行刑衔接', 'Criminal linkage'],
  'group.mediation': ['纠纷调解', 'Mediation'],
  '': ['我的待办', 'My worklist'],
  'alarms': ['期限预警', 'Alarms'],
  'notifications': ['通知', 'Notices'],
  'progress': ['进度查询', 'Progress'],
  'complaints': ['投诉举报', 'Complaints'],
  'cases': ['行政案件', 'Enforcement cases'],
  'patent-rulings': ['专利侵权裁决', 'Patent rulings'],
  'customs-recordals': ['海关备案', 'Customs recordals'],
  'customs-detentions': ['海关扣留', 'Customs detentions'],
  'procuratorate': ['检察监督总览', 'Overview'],
  'case-watch': ['案件监督', 'Case watch'],
  'ecommerce-takedowns': ['电商平台通知', 'E-commerce takedown'],
  'copyright-takedowns': ['网络作品通知', 'Copyright takedown'],
  'referrals': ['涉罪移送', 'Criminal referrals'],
  'reverse-linkages': ['反向衔接', 'Reverse linkage'],
  'dual-reports': ['双报举报', 'Dual reports'],
  'screening': ['涉罪筛查试算', 'Crime screening'],
  'mediations': ['人民调解', 'Mediation'],
  'confirmations': ['司法确认', 'Judicial confirmation'],
  'entrustments': ['诉调对接', 'Court entrustment'],
  'performances': ['协议履行', 'Performance'],
  'committees': ['调解组织', 'Mediation bodies'],
  'mediators': ['调解员', 'Mediators'],
  'mediator-complaints': ['对调解员的投诉', 'Complaints about mediators'],
  'new': ['新建', 'New'],
  'detail': ['详情', 'Details'],
});

export type Page = keyof typeof nav.zh;
