import { pairs } from '../../shared/i18n/messages';

/** Notices to who submitted something (告知). */
export const notifications = pairs({
  'page.title': ['通知', 'Notices'],
  'page.hint': ['受理、立案、处理结果等均在此告知', 'Acceptance, filing and results are told here'],
  'state.UNREAD': ['未读', 'Unread'],
  'state.READ': ['已读', 'Read'],
  'mark': ['标为已读', 'Mark as read'],
  'all': ['全部', 'All'],
  'empty': ['暂无通知', 'No notice'],
  'open': ['查看', 'Open'],
  'kind.ACCEPTED': ['受理', 'Accepted'],
  'kind.NOT_ACCEPTED': ['不予受理', 'Not accepted'],
  'kind.FILED': ['立案', 'Filed'],
  'kind.NOT_FILED': ['不予立案', 'Not filed'],
  'kind.DECIDED': ['处理决定', 'Decided'],
  'kind.REFERRED': ['移送', 'Referred'],
  'kind.MEDIATION_ENDED': ['调解结束', 'Mediation ended'],
  'kind.HANDED_OVER': ['移送管辖', 'Handed over'],
});
