import { pairs } from '../../shared/i18n/messages';

/** Hand-overs in doubt (在途交接), REQ-04, REQ-10. */
export const handovers = pairs({
  'page.title': ['在途交接', 'Hand-overs in doubt'],
  'page.hint': ['已经发出而对方尚未接收的案卷、物品、案件和投诉举报；接收登记之前，仍归发出机关', 'Sent and not yet taken: until acceptance is recorded, the sender owns it'],
  'empty': ['没有在途交接', 'Nothing is under way'],
  'missing': ['部分在途交接暂时无法读取，以下内容不完整。', 'Some cannot be read now; this list is not complete.'],
  'undelivered.none': ['全部送达：没有发出后未到达的交接', 'All delivered: nothing was sent without arriving'],
  'undelivered.some': ['发出后未证明到达的交接', 'Sent, and nothing proves that it arrived'],
  'checkedAt': ['对账时间', 'Compared at'],
  'field.what': ['交接内容', 'What'],
  'field.stage': ['进度', 'Stage'],
  'field.record': ['事项', 'Matter'],
  'field.from': ['发出机关（现所有人）', 'From (owner)'],
  'field.to': ['接收机关', 'To'],
  'field.since': ['发出时间', 'Since'],
  'field.due': ['最早到期', 'Due first'],
  'what.FILE': ['移送案卷', 'Referral file'],
  'what.GOODS': ['涉案物品', 'Goods'],
  'what.CASE': ['案件移送', 'Case'],
  'what.COMPLAINT': ['投诉举报移送', 'Complaint or report'],
  'stage.PREPARED': ['已备', 'Prepared'],
  'stage.SENT': ['已发出', 'Sent'],
  'stage.DELIVERED': ['已送达', 'Delivered'],
  'stage.READ': ['已阅', 'Read'],
});
