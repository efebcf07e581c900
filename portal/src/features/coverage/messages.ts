import { pairs } from '../../shared/i18n/messages';

/** Coverage by mediation bodies (MED-O10). */
export const coverage = pairs({
  'page.title': ['调解组织覆盖率', 'Coverage by mediation bodies'],
  'page.hint': ['市州和知识产权强县是否建有在册的知识产权纠纷调解组织', 'Prefectures and strong-IP counties with an active IP mediation body'],
  'field.province': ['省份', 'Province'],
  'field.with': ['已建立', 'With a body'],
  'field.without': ['未建立', 'Without a body'],
  'field.check': ['名单待核实', 'list to be confirmed'],
  'province.510000': ['四川省', 'Sichuan'],
  'province.500000': ['重庆市', 'Chongqing'],
  'share.regions': ['市州（区县）', 'Prefectures (districts)'],
  'share.strongIpCounties': ['知识产权强县', 'Strong-IP counties'],
});
