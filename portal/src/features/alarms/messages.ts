import { pairs } from '../../shared/i18n/messages';

export const alarms = pairs({
  'page.title': ['期限预警', 'Alarms'],
  'page.hint': ['每个法定期限临近为黄色，最后一天为橙色，逾期为红色并逐级提醒', 'Yellow when a legal period runs low, orange on its last day, red and escalated when it is missed'],
  'level.YELLOW': ['黄色预警', 'Yellow'],
  'level.ORANGE': ['橙色预警', 'Orange'],
  'level.RED': ['红色预警', 'Red'],
  'level.OVER': ['已解除', 'Over'],
  'empty': ['当前没有预警', 'No alarm now'],
  'field.level': ['预警级别', 'Level'],
  'field.rule': ['期限规则', 'Rule'],
  'field.record': ['事项', 'Matter'],
  'field.due': ['到期', 'Due'],
  'field.agency': ['责任机关', 'Office'],
  'service': ['业务', 'Service'],
  'open': ['全部', 'All'],
  'all': ['全部未解除', 'All that last'],
  'missing': ['部分业务的预警暂时无法读取，以下内容不完整。', 'Some alarms cannot be read now; this list is not complete.'],
  'service.case': ['案件', 'Cases'],
  'service.mediation': ['调解', 'Mediation'],
  'service.referral': ['移送', 'Referrals'],
});
