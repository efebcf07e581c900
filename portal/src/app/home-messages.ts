import { pairs } from '../shared/i18n/messages';

/** The first page after the login. */
export const home = pairs({
  'begin': ['常用办理', 'Begin'],
  'begin.complaints': ['登记投诉举报', 'Record a complaint'],
  'begin.mediations': ['申请人民调解', 'Apply for mediation'],
  'begin.dual-reports': ['双报举报', 'Report to police and procuratorate'],
  'begin.ecommerce-takedowns': ['通知电商平台', 'Notify an e-commerce platform'],
  'begin.copyright-takedowns': ['通知网络服务提供者', 'Notify a service provider'],
  'begin.patent-rulings': ['请求专利侵权裁决', 'Ask for a patent ruling'],
  'begin.customs-detentions': ['申请海关扣留', 'Apply for customs detention'],
  'begin.lead-imports': ['批量导入线索', 'Import leads'],
  'begin.court-measures': ['登记保全申请', 'Record a preservation'],
  'begin.reverse-linkages': ['登记不起诉案件', 'Record a non-prosecution'],
  'begin.entrustments': ['委派委托调解', 'Entrust a mediation'],
});
